namespace Isms.Governance.Accountability;

/// <summary>Who answers for an obligation or an activity: always positions in top management, and the persons who fill them.</summary>
public sealed record AccountableFor : Answer
{
    internal AccountableFor()
    {
    }

    /// <summary>The id of the obligation or the activity.</summary>
    public required string Of { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it was asked about an activity.</summary>
    public bool IsActivity { get; init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>Whether the question can be answered.</summary>
    public bool IsAnswered => Cause is null;

    /// <summary>The positions that answer, with their persons; at least one when the question can be answered.</summary>
    public ValueList<AccountableSeat> Seats { get; init; } = [];

    /// <summary>The positions that answer.</summary>
    public ValueList<PositionId> Positions => Seats.Select(seat => seat.Position).ToValueList();

    /// <summary>The persons who answer, each once; gaps are left out.</summary>
    public ValueList<PersonId> Persons => Seats.Where(seat => !seat.IsGap).Select(seat => seat.Person!.Value).Distinct().ToValueList();

    /// <summary>Whether the head answers only because nobody who was given it, or any of the activity's obligations, is in top management.</summary>
    public bool ByDefault { get; init; }

    /// <summary>Whether several positions were given it, each of which answers for all.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Why it was given as it was; null when no reason is on record.</summary>
    public string? Reason { get; init; }

    /// <summary>Who decided it and when; null by default, and for an activity.</summary>
    public Decided? Decided { get; init; }

    /// <summary>Since when it is given to those positions; null by default, and for an activity.</summary>
    public Instant? Since { get; init; }

    /// <summary>The positions that were given it too, and have left top management since.</summary>
    public ValueList<PositionId> NoLonger { get; init; } = [];

    /// <summary>For a split obligation: the position that answers for the whole; null for one in one piece.</summary>
    public PositionId? Integrator { get; init; }

    /// <summary>For a split obligation: who answers for its parts. Asked about an activity: only for those that can concern it.</summary>
    public ValueList<AccountableFor> Parts { get; init; } = [];

    /// <summary>For a part: the units or activities that it covers, in words; null for a whole.</summary>
    public string? Covers { get; init; }

    /// <summary>For an activity: who answers for the obligations that it discharges; none when it discharges none.</summary>
    public ValueList<AccountableFor> Through { get; init; } = [];

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"accountable for {(IsActivity ? Words.Named(Of, Title) : $"{Of} {Title}")}: {string.Join("; and ", Seats)}",
        (IsActivity ? WhyActivity() : WhyObligation()).ToValueList());

    private IEnumerable<Explanation> WhyActivity() => Through.Count > 0
        ? Through.Select(obligation => obligation.Explain())
        : [$"by default: {Of} discharges no obligation, so the head answers", .. Seats.SelectMany(seat => seat.Remarks())];

    private IEnumerable<Explanation> WhyObligation()
    {
        if (ByDefault)
        {
            yield return NoLonger.Count == 0
                ? "by default: nobody was given this obligation, so the head answers"
                : $"by default: {string.Join(" and ", NoLonger)} left top management, so the head answers";
        }
        else if (Decided is { } decided)
        {
            yield return $"decided by {string.Join(" and ", decided.Everyone)} at {decided.At.InWords()}"
                + (decided.Reference is { } reference ? $" ({reference})" : string.Empty)
                + (Since is { } since && since != decided.At ? $", in effect since {since.InWords()}" : string.Empty);
        }

        if (IsJoint)
        {
            yield return $"joint: each answers for all of it, because: {Reason}";
        }

        if (!ByDefault && NoLonger.Count > 0)
        {
            yield return $"no longer with {string.Join(" and ", NoLonger)}: left top management";
        }

        foreach (var remark in Seats.SelectMany(seat => seat.Remarks()))
        {
            yield return remark;
        }

        if (Parts.Count > 0)
        {
            yield return new Explanation($"split: {Integrator?.ToString() ?? "each of them"} answers for the whole", Parts.Select(part => part.Explain()).ToValueList());
        }
    }
}
