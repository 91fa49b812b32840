using static Isms.Governance.Requirements.FindingGrade;

namespace Isms.Governance.Conformity;

public sealed partial record Profile
{
    /// <summary>What suits most: the ages and grades of the catalogue, three minor shortfalls under one clause make a major one.</summary>
    public static Profile Default { get; } = new()
    {
        Id = "default", Title = "default",
        Requirements =
        [
            new() { Key = "HS/5.3/communicated", IsTimeless = true }, .. "abcdefg".Select(letter => new RequirementSetting { Key = $"HS/10/nonconformity-{letter}", IsTimeless = true }),
        ],
        Rules =
        [
            Set("E03", Minor), Set("E04", Minor), Set("L02", Minor), Set("L03", Minor), Set("L04", Minor), Set("M01", Major), Set("M06", Minor), Set("M10", Minor), Set("N02", Minor), Set("O03", Major), Set("R09", Major), Set("V02", Minor),
        ],
        Judged = ["5", "6.1.2", "6.1.3", "6.2", "7.1", "7.2.a", "7.2.b", "7.2.d", "7.3", "9.1", "9.2", "9.3", "10.1"],
        InEachWay = ["5.1.a", "5.1.c", "5.1.d", "5.1.e", "5.1.g", "5.3.b"],
        MinorsToMajor = 3,
        Detectors = Conformity.Detectors.Proposals.All,
    };

    /// <summary>For an organisation of a few people: one person may hold both mandates of 5.3, and stand-ins are not looked for.</summary>
    public static Profile SmallOrganization { get; } = Default with
    {
        Id = "small-organization",
        Title = "small organisation",
        Waived = [RuleId.From("ISMS-R04"), RuleId.From("ISMS-R07")],
        MinorsToMajor = 4,
    };

    /// <summary>
    /// For members of management bodies who answer by law of the European Union for the security of networks and information systems: they approve, oversee and are
    /// trained themselves, and what they must look at is looked at twice a year.
    /// </summary>
    /// <remarks>After Directive (EU) 2022/2555, article 20, and Regulation (EU) 2022/2554, article 5. The laws name no ages: these are proposals.</remarks>
    public static Profile BoardDutiesEu { get; } = Default with
    {
        Id = "board-duties-eu",
        Title = "board duties under EU law",
        Requirements = [.. Default.Requirements, .. ((string[])["HS/5.1/direction", "HS/5.1/resources", "HS/5.1/results", "HS/6.1.3/approval", "HS/9.3/review"]).Select(key => new RequirementSetting { Key = key, Cadence = new() { Days = 180, RemindAfter = 90 }, IfMissing = Major })],
        Rules = [.. Default.Rules.Where(each => each.Rule.Value is not ("ISMS-E03" or "ISMS-D09")), Set("D09", Minor), Set("E03", Major), Set("G01", Minor)],
    };

    /// <summary>The profiles that come with the library.</summary>
    public static ValueList<Profile> BuiltIn { get; } = [Default, SmallOrganization, BoardDutiesEu];

    private static RuleSetting Set(string code, FindingGrade grade) => new(RuleId.From($"ISMS-{code}"), grade);
}
