namespace Isms.Governance.Delegations;

/// <summary>An exercise as it would be recorded, with everything that its rules read.</summary>
internal sealed record ExerciseCase(DelegationDocket Docket, AuthorityExercised Asked) : ICase
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Delegations.Organization;

    /// <summary>The delegations when it is or was done.</summary>
    internal DelegationsAt Then => Docket.Delegations.At(Asked.EffectiveFrom);

    /// <summary>What is on record under the same id.</summary>
    internal AuthorityExercised? OnRecord => Then.Book.Exercises.Find(Asked.Id, Then.Point.Known)?.Act;

    /// <summary>The grants that the claimed item stands for.</summary>
    internal IReadOnlyList<Grant> Claimed { get; } = Asked.Under is { } under ? Docket.Delegations.Named(under) : [];

    /// <summary>Whether the authority can be weighed: the scope is open, and everything that is named is there.</summary>
    internal bool IsReached => Then.Organization.IsOpen && (Asked.Under is null || Claimed.Count == 1) && Asked.Names.All(Exists);

    /// <summary>Why it is not covered by an unconditional yes.</summary>
    internal ValueList<Violation> Reasons => field ??= !IsReached ? [] : Then.Shortfall(Asked.Question, Asked.Claim, Weighed).ToValueList();

    /// <summary>The act as it is done: the way in which it was covered filled in.</summary>
    internal AuthorityExercised Done => Best is not { } best ? Asked : Asked with
    {
        Under = best.Grant?.Name,
        Seat = best.Seat,
        Capacity = best.Capacity,
        OnBehalfOf = best.OnBehalfOf,
        CountsFor = MemberBeside(best.Seat),
    };

    /// <summary>The act as it is reported: what it claims, and whose aggregates it uses.</summary>
    internal AuthorityExercised Reported => Asked with
    {
        Under = Claimed is [var claimed] ? claimed.Name : Asked.Under,
        CountsUnder = Asked.Under is null ? Best?.Grant?.Name : null,
        CountsFor = MemberBeside(Asked.Seat),
    };

    /// <summary>The member of a class in whose place it is done, where that is another than the seat on record.</summary>
    private PositionId? MemberBeside(PositionId? seat) => Best is { Grant.Terms.To.Kind: PartyKind.Class, Bearer.Position: { } member } && member != seat ? member : null;

    /// <summary>The way that fits best, whether or not it suffices.</summary>
    internal Holding? Best => Weighed is [var best, ..] ? best.Holding : null;

    private IReadOnlyList<Weighed> Weighed => field ??= IsReached ? Then.InOrder(Then.Weigh(Asked.Question, Asked.Claim), Asked.Question) : [];

    private bool Exists(EntryReference name) => Then.Organization.Exists(name);
}
