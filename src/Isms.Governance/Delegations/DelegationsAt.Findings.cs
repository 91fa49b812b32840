namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Every rule that finds, with what it finds: a finder is a pure function of the delegations at an instant.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<DelegationsAt, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.A03, A03Default.Find),
        (Rule.A07, A07Gaps.Find),
        (Rule.D02, D02Within.Find),
        (Rule.D05, D05OnePerson.Find),
        (Rule.D06, D06Silence.Find),
        (Rule.D07, D07Competence.Find),
        (Rule.D09, D09Overdue.Find),
        (Rule.D14, D14Total.Find),
        (Rule.D25, D25Gaps.Find),
        (Rule.K01, K01Required.Find),
        (Rule.A02, UncoveredExercises.Find),
        (Rule.D23, D23PassedOn.Find),
        (Rule.R01, R01Owners.Find),
        (Rule.R02, R02Responsible.Find),
        (Rule.R08, R08Held.Find),
    ];

    /// <summary>What falls short at the instant.</summary>
    internal Findings FindAll()
    {
        var delegations = Recalling();
        return Accountability.Unanswerable() is { } cause
            ? new() { At = Instant, Cause = cause }
            : new() { At = Instant, Items = Finders.SelectMany(finder => finder.Find(delegations)).ToValueList() };
    }
}
