using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Tests.Cases;

/// <summary>The audits of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// The kit names no criteria: its scope stands for them. It counts findings and describes none. It names neither the auditor from outside nor who comes from the certification
/// body: "whoever" does, on behalf of a party that top management oversees, which owns auditing by the matrix. A day lasts until six in the evening.
/// </remarks>
internal static partial class Nordwind
{
    internal static NordwindRegister Audits => field ??= NordwindRegister.Of("audits", each =>
    {
        var (id, brief) = (AuditId.From(each.Id), new AuditBrief
        {
            Criteria = [each["scope"]], Activities = [.. each["activities"].Split(", ").Select(ActivityId.From)], Lead = PersonId.From(each["lead"]),
            Team = each["with"].Length == 0 ? [] : [PersonId.From(each["with"])],
        });
        var period = new NodaTime.Interval(Nordwind.From(each["from"]), Evening(each["through"]));
        return each["found"].Length == 0
            ? [new PlanAudit { Id = id, Brief = brief, Period = period }]
            : [new ReportAudit { Id = id, Brief = brief, Held = period, Conclusion = each["found"], Findings = [.. Found(each)], EffectiveFrom = period.End }];
    });

    private static IEnumerable<GovernanceCommand> Audited =>
    [
        new DefineActivity { Id = ActivityId.From("secure-staff"), Title = "See to security and staff" },
        new DefineActivity { Id = ActivityId.From("run-isms"), Title = "Run the ISMS" },
        new RegisterExternalParty { Id = ExternalPartyId.From("certification-body"), Overseer = Ceo },
        new RegisterExternalParty { Id = ExternalPartyId.From("external-auditor"), Overseer = Ceo },
        new RegisterPerson { Id = PersonId.From("whoever-certifies"), Of = ExternalPartyId.From("certification-body") },
        new RegisterPerson { Id = PersonId.From("whoever-co-audited"), Of = ExternalPartyId.From("external-auditor") },
        new RegisterPerson { Id = Checker },
    ];

    private static IEnumerable<AuditFinding> Found(NordwindRow each) => each["found"].Split(", ").Select(counted => counted.Split(' '))
        .SelectMany(counted => Enumerable.Repeat(Enum.Parse<FindingGrade>(counted[1], ignoreCase: true), int.Parse(counted[0], null)))
        .Select((grade, index) => new AuditFinding { Id = AuditFindingId.From($"{each.Id}/{index + 1}"), Grade = grade, What = "counted in the report, and not described" });
}
