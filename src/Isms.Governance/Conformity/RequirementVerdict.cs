namespace Isms.Governance.Conformity;

/// <summary>How one requirement stands at an instant: what shows it, what was rejected and why, and what falls short.</summary>
public sealed record RequirementVerdict : Answer
{
    internal RequirementVerdict()
    {
    }

    /// <summary>The requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>How it stands.</summary>
    public required ConformityStatus Status { get; init; }

    /// <summary>Why it cannot be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>Everything on record that was filed for it or shows it by what it is, used and rejected, first to last.</summary>
    public ValueList<WeighedAct> Evidence { get; init; } = [];

    /// <summary>What counts.</summary>
    public ValueList<WeighedAct> Used => Evidence.Where(act => act.Counts).ToValueList();

    /// <summary>What does not count, each with the reasons.</summary>
    public ValueList<WeighedAct> Rejected => Evidence.Where(act => !act.Counts).ToValueList();

    /// <summary>What falls short, the gravest first.</summary>
    public ValueList<Shortfall> Shortfalls { get; init; } = [];

    /// <summary>Until when it stays shown by what is on record now: the first instant at which what counts is too old; null where nothing grows too old, or nothing counts.</summary>
    public Instant? ShownUntil { get; init; }

    /// <summary>Whether it applies and nothing is on record of it, neither what counts nor what was rejected; what is filed for something else is of that.</summary>
    internal bool LacksRecords => Status is not ConformityStatus.NotApplicable && Evidence.All(act => act.IsForSomethingElse);

    /// <summary>Whether it says no more than that nothing is on record (V01), be it time and again (V05): nothing else falls short by more than an observation.</summary>
    internal bool IsFromNothing => LacksRecords && Shortfalls.All(each => each.Rule == Rule.V01 || each.Rule == Rule.V05 || each.Grade is FindingGrade.Observation);

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        InOneLine,
        [
            .. Shortfalls.Select(each => each.Explain()),
            .. Used.Select(act => act.Explain()),
            .. Rejected.Select(act => act.Explain()),
            .. ShownUntil is { } until ? [$"shown until {until.InWords()} by what is on record"] : Array.Empty<Explanation>(),
        ]);

    internal string InOneLine => $"{Requirement}: {Status.InWords()}{(Cause is null ? string.Empty : $": {Cause}")}";

    /// <summary>The verdict in a line, by the latest of what shows it, with its shortfalls.</summary>
    internal Explanation InBrief() => new(
        Used.LastOrDefault(act => act.Part is DutyPart.Performance && (Requirement.Needed is not { } needed || act.Act.Nature == needed)) is { } last ? $"{InOneLine}, by `{last.Id}` of {last.At.InWords()}" : InOneLine, Shortfalls.Select(each => each.Explain()).ToValueList());
}
