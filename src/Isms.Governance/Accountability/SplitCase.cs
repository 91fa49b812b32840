namespace Isms.Governance.Accountability;

/// <summary>That an obligation is split into parts.</summary>
internal sealed record SplitCase(AccountabilityDocket Docket, ObligationId Of, PositionId Integrator, ValueList<ObligationPart> Parts) : AccountabilityCase(Docket, Of)
{
    public override IEnumerable<EntryReference> Names =>
    [
        Integrator,
        .. Parts.SelectMany(part => part.Units.Select(unit => (EntryReference)unit)
            .Concat(part.Activities.Select(activity => (EntryReference)activity)).Prepend(part.Holder)),
    ];

    internal override IEnumerable<(ObligationId Obligation, PositionId Position)> Receivers =>
        Parts.Select(part => (part.Id, part.Holder)).Prepend((Of, Integrator));

    /// <summary>Whether everything that the parts are cut out by exists.</summary>
    internal bool IsReached => AsItStands.Exists(Of) && Names.All(Then.Exists);
}
