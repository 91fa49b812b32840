namespace Isms.Governance.Roles;

/// <summary>
/// What stands in a cell of the register's matrix from then on, in place of what stood there: who is consulted or informed about an activity,
/// and which classes carry it out. The letters A and R of a position are named as its owner and assigned.
/// </summary>
public sealed record RaciCellSet : RoleEvent
{
    /// <summary>The activity, with everything that is part of it.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The position, or the whole class.</summary>
    public required Party For { get; init; }

    /// <summary>C and I, for a class also R; none for an empty cell.</summary>
    public RaciLetters Letters { get; init; }

    internal override string About => Activity.Value;

    internal override IEnumerable<EntryReference> Names => [Activity, For.Entry];

    internal override void EnsureSound()
    {
        Id.Named(Activity);
        var allowed = RaciLetters.Consulted | RaciLetters.Informed;
        switch (Guard.Against.Null(For))
        {
            case { Kind: PartyKind.Class, Except.Count: 0 }: allowed |= RaciLetters.Responsible; break;
            case { Kind: PartyKind.Position }: break;
            default: throw new ArgumentException("a cell is for a position or a whole class");
        }

        if ((Letters & ~allowed) is not RaciLetters.None)
        {
            throw new ArgumentException("a cell is set to C and I, for a class also to R: the owner of an activity is named, and a position is assigned");
        }
    }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
