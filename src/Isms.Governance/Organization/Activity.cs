namespace Isms.Governance.Organization;

/// <summary>A task or power. Activities form a tree: the wider covers the narrower.</summary>
public sealed record Activity : Entry
{
    /// <summary>The id of the activity.</summary>
    public required ActivityId Id { get; init; }

    /// <summary>The wider activity that this one is part of.</summary>
    public ActivityId? PartOf { get; init; }

    /// <summary>The obligations that the activity discharges; none for a plain power.</summary>
    public ValueList<ObligationId> Discharges { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Who holds the power before anyone delegates it: positions of top management, or the governing body. None: whoever is
    /// accountable for an obligation it discharges, and the head.
    /// </summary>
    public ValueList<Party> HeldBy { get; init => field = value ?? []; } = [];

    /// <summary>The limits of the original holder; none for unlimited.</summary>
    public ValueList<Limit> RootLimits { get; init => field = value ?? []; } = [];

    /// <summary>What of it may leave its holder; null for what the wider activity says, and all of it where none says anything.</summary>
    public Delegability? Delegability { get; init; }

    /// <summary>Who may receive it; null for what the wider activity says, and anybody where none says anything.</summary>
    public Eligibility? Eligibility { get; init; }

    /// <summary>Whether an amount of money belongs to each act.</summary>
    public bool IsMonetary { get; init; }

    /// <summary>With whom the power is exercised together, at every step below too; null for what the wider activity says.</summary>
    public Jointly? Jointly { get; init; }

    /// <summary>Whether it matters in whose case one acts, and who is exempt; null for what the wider activity says.</summary>
    public OwnCase? OwnCase { get; init; }

    /// <summary>Free words by which schemes pick activities, such as <c>money</c>.</summary>
    public ValueList<string> Categories { get; init => field = value ?? []; } = [];

    /// <inheritdoc/>
    public override EntryReference Reference => Id;

    internal override EntryReference? Above => PartOf is { } above ? above : null;

    internal override IEnumerable<EntryReference> Names =>
    [
        .. PartOf is { } above ? [above] : Array.Empty<EntryReference>(),
        .. HeldBy.Select(holder => holder.Entry),
        .. RootLimits.Where(limit => limit.Context is not null).Select(limit => (EntryReference)limit.Context!.Value),
        .. Jointly?.Names ?? [],
        .. OwnCase?.Exempt.SelectMany(exemption => exemption.Names) ?? [],
        .. Eligibility?.Names ?? [],
    ];

    internal override void EnsureSound()
    {
        foreach (var each in Discharges)
        {
            Values.Id.Named(each, nameof(Discharges));
        }

        foreach (var each in HeldBy)
        {
            Guard.Against.Null(each, nameof(HeldBy));
        }

        foreach (var each in RootLimits)
        {
            Guard.Against.Null(each, nameof(RootLimits));
        }

        foreach (var each in Jointly?.Of ?? [])
        {
            Guard.Against.Null(each, nameof(Jointly));
        }

        foreach (var each in OwnCase?.Exempt ?? [])
        {
            Guard.Against.Null(each, nameof(OwnCase));
        }

        foreach (var each in Categories)
        {
            Guard.Against.NullOrWhiteSpace(each, nameof(Categories));
        }

        if (Delegability is { } delegability)
        {
            Guard.Against.EnumOutOfRange(delegability);
        }

        Eligibility?.EnsureSound();
        base.EnsureSound();
    }

    internal override IEnumerable<Violation?> Misfits(OrganizationAt organization) =>
    [
        .. Discharges.Where(each => !organization.IsObligation(each)).Select(each => Rule.S01.Broken(
            $"`{each}` is no obligation of the scope", "adopt the catalogue edition that has it, or correct the id", Id.Value, Values.Id.Named(each))),
        .. HeldBy.Where(holder => !organization.MayHoldOriginally(holder)).Select(holder => Rule.A02.Broken(
            $"{holder} is neither in top management nor the governing body", "name a position in top management or the governing body as original holder", Id.Value, holder.Id)),
    ];
}
