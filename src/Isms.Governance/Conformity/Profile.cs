namespace Isms.Governance.Conformity;

/// <summary>
/// What an organisation holds itself to where the standard leaves it open: how old evidence may be, what a shortfall weighs, which rules are its own.
/// It is data: a host takes a built-in one as it is, or changes it with <c>with</c>.
/// </summary>
public sealed partial record Profile
{
    /// <summary>The name of the profile, quoted in verdicts.</summary>
    public required string Id { get; init => field = Line.Checked(value); }

    /// <summary>What people call it.</summary>
    public required string Title { get; init => field = Line.Checked(value); }

    /// <summary>How requirements are judged otherwise than their catalogue says.</summary>
    public ValueList<RequirementSetting> Requirements { get; init => field = value ?? []; } = [];

    /// <summary>
    /// What findings of a rule weigh. A rule whose basis is no requirement and that is not named here gives observations; naming it takes it as a rule of the
    /// organisation's own. A rule whose basis is a requirement and that is not named weighs minor. What a detector shows and no rule here names weighs by the detector's own scale.
    /// </summary>
    public ValueList<RuleSetting> Rules { get; init => field = value ?? []; } = [];

    /// <summary>Rules that do not count in this organisation, such as one that a small one cannot keep.</summary>
    public ValueList<RuleId> Waived { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The numbers of the clauses, down to the letter where that matters, of which nothing on record is a shortfall. Of others it only says that nothing can be
    /// said: the register is not where they are kept. Numbers are those of ISO/IEC 27001:2022, whatever another edition calls the same; of a catalogue without
    /// them they are the ids, or the id of the edition for all of it.
    /// </summary>
    public ValueList<string> Judged { get; init => field = value ?? []; } = [];

    /// <summary>The numbers of the clauses whose requirements are to be shown in each way that they name, as in <see cref="Judged"/>.</summary>
    public ValueList<string> InEachWay { get; init => field = value ?? []; } = [];

    /// <summary>How long a window the detectors look back over, in calendar units in the zone of the scope.</summary>
    public Period Window { get; init => field = Guard.Against.Null(value); } = Period.FromMonths(12);

    /// <summary>To what the detectors are held; one that is not named is held to what the default profile says.</summary>
    public ValueList<DetectorSetting> Detectors { get; init => field = value ?? []; } = [];

    /// <summary>The detectors of the organisation's own, in the order in which they were added (<see cref="With"/>).</summary>
    public ValueList<HostDetector> Own { get; private init; } = [];

    /// <summary>What it expects of top management as those who govern.</summary>
    public GoverningSetting Governing { get; init => field = Guard.Against.Null(value); } = new();

    /// <summary>How many minor shortfalls under one clause are a major one of the clause; null for never.</summary>
    public int? MinorsToMajor { get; init => field = value is null ? null : Guard.Against.NegativeOrZero(value.Value); }

    /// <summary>
    /// In how many review periods in a row a rule finds something minor of the same requirement, or of the same clause as a whole, for it to be major (ISMS-V05); two at
    /// least, null for never. A review period lasts from one management review that was held until the next, the last one until now; before the first review there is none.
    /// </summary>
    public int? RepeatedToMajor { get; init => field = value is null ? null : Guard.Against.OutOfRange(value.Value, nameof(RepeatedToMajor), 2, int.MaxValue); }

    /// <summary>A profile that also asks a detector of the host's own. This one does not change; adding the same detector twice adds nothing.</summary>
    /// <exception cref="ArgumentException">Another detector of that code was added before.</exception>
    public Profile With(HostDetector detector)
    {
        Guard.Against.Null(detector);
        return Own.Contains(detector) ? this
            : Own.Any(each => each.Id == detector.Id) ? throw new ArgumentException($"two detectors have the code `{detector.Id}`")
            : this with { Own = [.. Own, detector] };
    }

    /// <summary>
    /// What the profile names and does not exist, one line each: rules that are neither of this library nor of the decider nor of a detector, detectors and numbers of
    /// detectors that nobody has, keys of requirements and numbers of clauses that no catalogue has. A profile that names such a thing expects something that is never asked.
    /// </summary>
    /// <param name="decider">The decider whose rules it may name as well; null for the standard one.</param>
    /// <param name="editions">The catalogues of the house that it may name besides those that come with the library; null where they are not known: what may be theirs, keys and clauses, is not looked at.</param>
    public ValueList<string> Unknown(GovernanceDecider? decider = null, IEnumerable<Edition>? editions = null)
    {
        var detectors = Detector.All.Concat(Own.Select(each => each.Detector)).ToArray();
        var rules = Rule.All.Concat(detectors.Select(each => each.Rule)).Concat((decider ?? GovernanceDecider.Standard).Added).Select(each => each.Id).ToHashSet();
        var numbers = detectors.ToDictionary(each => each.Id, each => each.Numbers.Select(number => number.Name).Concat(Conformity.Detectors.Proposals.Of(each).Numbers.Select(number => number.Name)).ToHashSet(StringComparer.Ordinal));
        var asked = editions is null ? null : Edition.BuiltIn.Concat(editions).SelectMany(edition => edition.Requirements).ToArray();
        return
        [
            .. Rules.Select(each => each.Rule).Concat(Waived).Where(rule => !rules.Contains(rule)).Distinct().Select(rule => $"the profile `{Id}` names the rule `{rule}`, which does not exist"),
            .. Detectors.Where(each => !numbers.ContainsKey(each.Detector)).Select(each => $"the profile `{Id}` names the detector `{each.Detector}`, which does not exist"),
            .. Detectors.SelectMany(each => each.Numbers.Where(number => numbers.GetValueOrDefault(each.Detector)?.Contains(number.Name) == false)
                .Select(number => $"the profile `{Id}` names the number `{number.Name}` of the detector `{each.Detector}`, which has none of that name")),
            .. Requirements.Select(each => each.Key).Where(key => asked?.Any(requirement => requirement.Key == key) == false).Select(key => $"the profile `{Id}` names the requirement `{key}`, which no catalogue has"),
            .. Judged.Concat(InEachWay).Distinct(StringComparer.Ordinal).Where(clause => asked?.Any(requirement => IsUnder(requirement, [clause])) == false).Select(clause => $"the profile `{Id}` names the clause `{clause}`, which no catalogue has"),
        ];
    }

    /// <summary>The id of the profile.</summary>
    public override string ToString() => Id;

    /// <summary>How old what shows a requirement may be; null for any age.</summary>
    internal Cadence? CadenceOf(Requirement requirement) => Waived.Contains(Rule.V02.Id) ? null : SettingOf(requirement) is { } setting ? setting.IsTimeless ? null : setting.Cadence ?? requirement.Cadence : requirement.Cadence;

    /// <summary>What the absence of a requirement weighs.</summary>
    internal FindingGrade GradeOf(Requirement requirement) => SettingOf(requirement)?.IfMissing ?? requirement.IfMissing ?? FindingGrade.Observation;

    /// <summary>What findings of a rule weigh.</summary>
    internal FindingGrade GradeOf(Rule rule) => Rules.FirstOrDefault(each => each.Rule == rule.Id)?.Grade ?? (rule.Basis is Basis.Requirement ? FindingGrade.Minor : FindingGrade.Observation);

    /// <summary>What a finding weighs, and whether only because the profile has taken its rule as one of the organisation's own.</summary>
    internal Shortfall Weigh(Finding finding) => GradeOf(finding.Rule) is var grade && finding.Rule.Basis is Basis.Requirement ? new(finding, grade) : new(finding, grade, grade > FindingGrade.Observation);

    internal bool Judges(Requirement requirement) => IsUnder(requirement, Judged);

    internal bool AsksEachWay(Requirement requirement) => IsUnder(requirement, InEachWay);

    private RequirementSetting? SettingOf(Requirement requirement) => requirement.Key is { } key ? Requirements.FirstOrDefault(each => each.Key == key) : null;

    private static bool IsUnder(Requirement requirement, ValueList<string> clauses) => Placement.NamesOf(requirement).Any(name => clauses.Any(clause => Numbers.IsUnder(name, clause) || name.StartsWith($"{clause}/", StringComparison.Ordinal)));
}

/// <summary>How a requirement is judged otherwise than its catalogue says.</summary>
public sealed record RequirementSetting
{
    /// <summary>The key of the requirement, the same in every edition: <c>HS/5.1/message</c>.</summary>
    public required string Key { get; init => field = Line.Checked(value); }

    /// <summary>How old what shows it may be; null for as its catalogue says.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>Whether what shows it never grows too old, whatever its catalogue says.</summary>
    public bool IsTimeless { get; init; }

    /// <summary>What its absence weighs; null for as its catalogue says.</summary>
    public FindingGrade? IfMissing { get; init; }
}

/// <summary>What the findings of a rule weigh.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Grade">What its findings weigh.</param>
public sealed record RuleSetting(RuleId Rule, FindingGrade Grade);
