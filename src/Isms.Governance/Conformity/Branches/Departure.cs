using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Branches;

/// <summary>What breaks when a person leaves now: which seats fall vacant and who stands in, what nobody may decide any more, what is over, which verdicts differ.</summary>
public sealed record Departure : Answer
{
    internal Departure()
    {
    }

    /// <summary>Who would leave.</summary>
    public required PersonId Person { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>Why it cannot be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The seats that fall vacant, each with who would stand in.</summary>
    public ValueList<VacatedSeat> Seats { get; init; } = [];

    /// <summary>The obligations whose accountable seat nobody would fill. The position answers on; nobody is there to do it.</summary>
    public ValueList<ObligationId> Gaps { get; init; } = [];

    /// <summary>
    /// The activities that somebody may decide now and nobody could then: the person is their single point, as holder, as one whom the quorum of a body needs, or as one
    /// who has to sign as well. Amount, unit and whose case it is are left open.
    /// </summary>
    public ValueList<ActivityId> Undecidable { get; init; } = [];

    /// <summary>The delegations that would be over.</summary>
    public ValueList<Lapse> Lapses { get; init; } = [];

    /// <summary>What would differ in who may act; null where it cannot be said.</summary>
    public AuthorityDifference? Authority { get; init; }

    /// <summary>Which verdicts would differ; null where it cannot be said.</summary>
    public AssessmentDifference? Difference { get; init; }

    /// <summary>Whether somebody is the only one for something.</summary>
    public bool IsSinglePoint => Undecidable.Count > 0 || Gaps.Count > 0;

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"if {Person} left at {At.InWords()}: {(IsSinglePoint ? $"{Undecidable.Count} {(Undecidable.Count == 1 ? "activity" : "activities")} nobody could decide, {Gaps.Count} {(Gaps.Count == 1 ? "obligation" : "obligations")} without a person who answers" : "somebody else could decide everything")}",
        [
            .. Seats.Select(seat => seat.Explain()), .. Undecidable.Select(activity => (Explanation)$"nobody could decide `{activity}`"), .. Gaps.Count == 0 ? [] : (Explanation[])[Gaps.Count > 3 ? $"no person would answer for {Gaps[0]} and {Gaps.Count - 1} more" : $"no person would answer for {string.Join(", ", Gaps)}"],
            .. Lapses.Select(lapse => (Explanation)$"over: {lapse}"), .. Authority is { } authority ? [authority.Explain()] : Array.Empty<Explanation>(), .. Difference is { } difference ? [difference.Explain()] : Array.Empty<Explanation>(),
        ]);
}

/// <summary>A seat that falls vacant.</summary>
/// <param name="Position">The position.</param>
/// <param name="StandIns">Who would act in it, as the scheme lets them.</param>
public sealed record VacatedSeat(PositionId Position, ValueList<StandIn> StandIns)
{
    internal Explanation Explain() => new($"position `{Position}` falls vacant", StandIns.Count == 0 ? ["nobody would stand in"] : StandIns.Select(each => (Explanation)$"{each} would stand in").ToValueList());
}
