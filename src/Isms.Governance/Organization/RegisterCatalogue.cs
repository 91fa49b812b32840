namespace Isms.Governance.Organization;

/// <summary>
/// States that an edition of a host's own exists: another standard, a law, rules of the house. It becomes part of the journal, and binds nobody
/// until it is adopted (<see cref="AdoptCatalogue"/>).
/// </summary>
/// <exception cref="ArgumentException">The edition is null.</exception>
public sealed record RegisterCatalogue : OrganizationCommand
{
    internal static readonly RuleList<ScopeCase> Rules =
    [
        new(Rule.S02, CheckContent), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.CheckNotClosed), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check),
    ];

    /// <summary>The edition (see <see cref="Requirements.Edition.Of(EditionId, string, ValueList{Requirements.Requirement})"/>).</summary>
    public required Edition Edition { get; init => field = Guard.Against.Null(value); }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Guard.Against.Null(Edition);
        return docket.Organization.RegisteredEdition(Edition.Id) == Edition
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, []) { Edition = Edition.Id }, docket.Left), () =>
            [
                new CatalogueRegistered
                {
                    Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Edition = Edition.Id, Title = Edition.Title, Requirements = Edition.All,
                },
            ]);
    }

    private static RuleOutcome CheckContent(ScopeCase @case) => RuleOutcome.Of(
        @case.Edition is { } id && (Requirements.Edition.Find(id) is not null || @case.Organization.RegisteredEdition(id) is not null)
            ? Rule.S02.Broken($"the edition `{id}` is known, with other content", "use another id", id.Value) : null);
}
