using Isms.Governance.Delegations;

namespace Isms.Governance;

/// <summary>
/// Asks that the scope of the management system be established: with the head of top management, who answers for every obligation
/// until something else is decided, a requirement catalogue and a scheme of delegation.
/// </summary>
/// <remarks>The head's position and its holder are registered where they are not on record. The same establishment again changes nothing.</remarks>
public sealed record EstablishScope : GovernanceCommand
{
    internal static readonly RuleList<EstablishmentCase> Rules =
    [
        new(Rule.S01, EstablishmentCase.Known), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, EstablishmentCase.Once),
        new(Rule.S07, S07NotBefore.Check), new(Rule.A04, EstablishmentCase.HeadStays), new(Rule.D16, D16NoRetroaction.Check),
    ];

    /// <summary>The id of the scope.</summary>
    public required ScopeId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>The position that heads top management.</summary>
    public required PositionId Head { get; init; }

    /// <summary>What people call that position; by default what is on record, else its id.</summary>
    public string? HeadTitle { get; init; }

    /// <summary>Who is to fill it; null where somebody does already, or to leave it vacant.</summary>
    public PersonId? Holder { get; init; }

    /// <summary>What people call the holder; by default what is on record, else the id.</summary>
    public string? HolderName { get; init; }

    /// <summary>The catalogue edition whose requirements become obligations; by default that of 2022.</summary>
    public EditionId? Edition { get; init; }

    /// <summary>The time zone by whose calendar days and months are counted: a TZDB id, by default <c>UTC</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>From when on the records of the scope are complete: a delegation decided before may lack form, dates and sources. Null: none may.</summary>
    public Instant? RecordsFrom { get; init; }

    /// <summary>How the organisation delegates.</summary>
    public DelegationScheme Scheme { get; init => field = Guard.Against.Null(value); } = DelegationScheme.Simple;

    internal override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left)
    {
        Values.Id.Named(Id);
        Values.Id.Named(Head);
        var edition = Edition ?? Requirements.Edition.Iso27001Of2022.Id;
        Values.Id.Named(edition, nameof(Edition));
        var scope = new Establishment { Id = Id, Title = Title, Head = Head, TimeZone = TimeZone, RecordsFrom = RecordsFrom };
        var established = new ScopeEstablished { Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Scope = scope };
        var adopted = new CatalogueAdopted { Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Edition = edition };
        if (IsOnRecord(register, established, adopted))
        {
            return Ruling.NothingToChange;
        }

        var docket = new OrganizationDocket(new(register.Organization, register.Now(moment.Decided.At)), moment, left);
        var steps = People(docket);
        var judgement = Rules.Judge(new(docket, scope, edition), left).And(steps.Judgement);
        return Ruling.Of(judgement, () =>
        [
            .. steps.Events, established, adopted,
            new SchemeAdopted { Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Scheme = Scheme },
        ]);
    }

    private Steps People(OrganizationDocket docket)
    {
        var head = docket.Then.Find(Head);
        var steps = Steps.From(docket).Then(next => head is not null && HeadTitle is null
            ? Step.Nothing
            : EntryRules.Register(next, head is null ? new Position { Id = Head, Title = HeadTitle } : head with { Title = HeadTitle }, false));
        return Holder is not { } holder ? steps
            : docket.Then.Fills(holder, Head) && HolderName is null ? steps
            : steps.Seat(holder, Head, HolderName);
    }

    // An establishment writes its last three events one after the other: a repetition finds them with the same content.
    private bool IsOnRecord(GovernanceRegister register, ScopeEstablished established, CatalogueAdopted adopted)
    {
        foreach (var record in register.Journal)
        {
            if (record.Event is ScopeEstablished known)
            {
                var then = new OrganizationAt(register.Organization, register.Now(known.EffectiveFrom));
                return known.Scope == established.Scope
                    && (EffectiveFrom is null || EffectiveFrom == known.EffectiveFrom)
                    && register.Record(record.Sequence + 1)?.Event is CatalogueAdopted { Edition: var edition } && edition == adopted.Edition
                    && register.Record(record.Sequence + 2)?.Event is SchemeAdopted { Scheme: var scheme } && scheme == Scheme
                    && (Holder is null || then.Fills(Holder.Value, Head))
                    && (HeadTitle is null || then.TitleOf(Head) == HeadTitle)
                    && (Holder is null || HolderName is null || then.TitleOf(Holder.Value) == HolderName);
            }
        }

        return false;
    }
}
