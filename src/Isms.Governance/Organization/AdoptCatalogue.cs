namespace Isms.Governance.Organization;

/// <summary>Asks that the requirements of a catalogue edition be obligations of the scope: by the head or the chair of the governing body.</summary>
public sealed record AdoptCatalogue : OrganizationCommand
{
    internal static readonly RuleList<ScopeCase> Rules =
    [
        new(Rule.S01, S01Known.CheckEdition), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, @case => D26Seats.ByHeadOrGoverningBody(@case, "adopt a catalogue")),
    ];

    /// <summary>The edition.</summary>
    public required EditionId Edition { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Edition);
        return docket.Then.Editions.Any(edition => edition.Id == Edition)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, []) { Edition = Edition }, docket.Left), () =>
                [new CatalogueAdopted { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Edition = Edition }]);
    }
}
