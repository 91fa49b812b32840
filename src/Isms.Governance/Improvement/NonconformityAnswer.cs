namespace Isms.Governance.Improvement;

/// <summary>How a nonconformity stands.</summary>
public sealed record NonconformityAnswer : Answer
{
    internal NonconformityAnswer()
    {
    }

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Id { get; init; }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>What was raised; null where nothing is.</summary>
    public NonconformityRaised? Raised { get; init; }

    /// <summary>How far it is dealt with.</summary>
    public required NonconformityState State { get; init; }

    /// <summary>What was corrected or contained.</summary>
    public required ValueList<NonconformityCorrected> Corrections { get; init; }

    /// <summary>What was said of its cause.</summary>
    public required ValueList<CauseRecorded> Causes { get; init; }

    /// <summary>The actions that are to remove its cause.</summary>
    public required ValueList<TrackedAction> Actions { get; init; }

    /// <summary>The checks whether it works.</summary>
    public required ValueList<EffectivenessChecked> Checks { get; init; }

    /// <summary>When it was closed: several times where it was reopened.</summary>
    public required ValueList<NonconformityClosed> Closings { get; init; }

    /// <summary>When it was reopened.</summary>
    public required ValueList<NonconformityReopened> Reopenings { get; init; }

    /// <summary>What is missing for closing it.</summary>
    public required ValueList<string> Lacks { get; init; }

    /// <summary>How old it is, or was when it was closed.</summary>
    public Duration Age => Raised is { } raised ? (State is NonconformityState.Closed ? Closings[^1].EffectiveFrom : At) - raised.EffectiveFrom : Duration.Zero;

    /// <summary>By when it was to be closed, as last stated; null for no date.</summary>
    public Instant? DueUntil => Reopenings.LastOrDefault(each => each.DueUntil is not null)?.DueUntil ?? Raised?.DueUntil;

    /// <summary>Whether its date has passed while it is open.</summary>
    public bool IsOverdue => Cause is null && State is not NonconformityState.Closed && DueUntil <= At;

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation($"nonconformity {InOneLine}", Because().ToValueList());

    internal string InOneLine => $"`{Id}` {Raised?.Grade.ToString().ToLowerInvariant()}, {InWords(State)}{(IsOverdue ? ", overdue" : string.Empty)}, {Age.Days} days old: {Raised?.What}";

    internal static string InWords(NonconformityState state) => state switch
    {
        NonconformityState.InAction => "in action",
        NonconformityState.AwaitingCheck => "awaiting the check of its effect",
        _ => state.ToString().ToLowerInvariant(),
    };

    private IEnumerable<Explanation> Because()
    {
        var raised = Raised!;
        yield return $"raised by `{raised.By}` at {raised.EffectiveFrom.InWords()}{(raised.Against is { } against ? $" against {against}" : string.Empty)}, {Ground(raised)}";
        yield return $"position `{raised.Owner}` deals with it{(DueUntil is { } due ? $", by {due.InWords()}" : string.Empty)}";
        foreach (var each in Corrections)
        {
            yield return $"corrected by `{each.By}` at {each.EffectiveFrom.InWords()}: {each.What}";
        }

        foreach (var each in Causes)
        {
            yield return $"cause, by `{each.By}` at {each.EffectiveFrom.InWords()}: {each.Cause}{(each.Elsewhere is { } elsewhere ? $"; elsewhere: {elsewhere}" : string.Empty)}";
        }

        foreach (var each in Actions)
        {
            yield return each.Explain();
        }

        foreach (var each in Checks)
        {
            yield return $"checked by `{each.By}` at {each.EffectiveFrom.InWords()}: {(each.IsEffective ? "it works" : "it does not work")}: {each.What}";
        }

        foreach (var each in Closings)
        {
            yield return $"closed by `{each.By}` at {each.EffectiveFrom.InWords()}{(each.IsReported ? ", as reported" : string.Empty)}";
        }

        foreach (var each in Reopenings)
        {
            yield return $"reopened by `{each.By}` at {each.EffectiveFrom.InWords()}: {each.Reason}";
        }

        if (State is not NonconformityState.Closed && Lacks.Count > 0)
        {
            yield return new("before it can be closed", Lacks.Select(lack => (Explanation)lack).ToValueList());
        }
    }

    private static string Ground(NonconformityRaised raised) => raised switch
    {
        { Finding: { } finding } => $"from the audit finding `{finding}`",
        { Incident: { } incident } => $"from the incident `{incident}`",
        { Source: NonconformitySource.Audit } => "from an audit",
        { Source: NonconformitySource.Incident } => "from an incident",
        { Source: NonconformitySource.Review } => "from a management review",
        { Source: NonconformitySource.Complaint } => "from a complaint",
        _ => "from own work",
    };
}
