using Isms.Governance.Accountability;

namespace Isms.Governance.Delegations;

/// <summary>Whether a person may do something: under which instrument, on whose behalf, who remains accountable; or why not, and who could.</summary>
public sealed record AuthorityAnswer : Answer
{
    internal AuthorityAnswer(AuthorityQuestion question, Verdict verdict) => (Question, Verdict) = (question, verdict);

    /// <summary>What was asked.</summary>
    public AuthorityQuestion Question { get; }

    /// <summary>The answer.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the answer is an unconditional yes.</summary>
    public bool IsYes => Verdict is Verdict.Yes;

    /// <summary>For a yes: in which capacity the person would act.</summary>
    public Capacity? Capacity { get; internal init; }

    /// <summary>For a yes: the seat through which the person would act; null for a named person.</summary>
    public PositionId? Seat { get; internal init; }

    /// <summary>For a yes of somebody who stands in: for which seat, and in whose place; null for others.</summary>
    public StandIn? StandIn { get; internal init; }

    /// <summary>For a yes: the original holder on whose behalf the person would act.</summary>
    public Party? OnBehalfOf { get; internal init; }

    /// <summary>For a yes under delegations: the chain, the person's own item first, the one granted by the original holder last.</summary>
    public ValueList<ChainLink> Chain { get; internal init; } = [];

    /// <summary>For a yes: the highest amount, itself included; null for no limit.</summary>
    public Money? Limit { get; internal init; }

    /// <summary>What must be so for a yes to count; at least one for <see cref="Verdict.YesProvided"/>.</summary>
    public ValueList<string> Conditions { get; internal init; } = [];

    /// <summary>For a yes provided that others sign as well: who could.</summary>
    public ValueList<PersonId> JointWith { get; internal init; } = [];

    /// <summary>Other delegations that would suffice alone.</summary>
    public ValueList<InstrumentItem> AlsoUnder { get; internal init; } = [];

    /// <summary>Every other way that would suffice, the preferred one first.</summary>
    public ValueList<AlternativeWay> Otherwise { get; internal init; } = [];

    /// <summary>For a no: every reason.</summary>
    public ValueList<Violation> Reasons { get; internal init; } = [];

    /// <summary>For a no: who could instead, the smallest sufficient limit first.</summary>
    public ValueList<Holder> Next { get; internal init; } = [];

    /// <summary>Who remains accountable, whoever acts; null when the question cannot be answered.</summary>
    public AccountableFor? Accountable { get; internal init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; internal init; }

    /// <inheritdoc/>
    public override Explanation Explain() => Verdict switch
    {
        Verdict.NotEvaluable => new($"not evaluable: {Cause}", []),
        Verdict.No => new($"no: {Question.Person} may not {Question.Matter.InWords()}",
        [
            .. Reasons.Select(reason => new Explanation($"{reason.Rule.Id}: {reason.Message}", [$"to mend it: {reason.Remedy}"])),
            .. Next.Count == 0 ? Array.Empty<Explanation>() : [new("who could", Next.Select(next => (Explanation)next.ToString()).ToValueList())],
            .. Remaining,
        ]),
        _ => new($"{(IsYes ? "yes" : "yes, provided")}: {Question.Person} may {Question.Matter.InWords()}",
        [
            .. Conditions.Select(condition => (Explanation)$"provided: {condition}"),
            $"{Capacity!.Value.InWords(OnBehalfOf, StandIn)}{Filling}, {(Limit is null ? "without limit" : $"up to {Limit}")}",
            .. Chain.Count == 0 ? Array.Empty<Explanation>() : [Down(Chain.Count - 1)],
            .. AlsoUnder.Count == 0 ? Array.Empty<Explanation>() : [(Explanation)$"also sufficient: {string.Join(", ", AlsoUnder)}"],
            .. Otherwise.Where(way => way.Capacity is > Delegations.Capacity.Delegate).Select(way => (Explanation)$"also {way}"),
            .. Remaining,
        ]),
    };

    // In one line: why it is so is what WhoIsAccountable explains.
    private IEnumerable<Explanation> Remaining => Accountable is null ? [] : [$"accountable, whoever acts: {string.Join("; and ", Accountable.Seats)}"];

    private string Filling => Seat is { } seat && StandIn?.Kind is not StandInKind.Acting ? $", filling position `{seat}`" : "";

    private Explanation Down(int link) => new($"under {Chain[link]}", link == 0 ? [] : [Down(link - 1)]);
}
