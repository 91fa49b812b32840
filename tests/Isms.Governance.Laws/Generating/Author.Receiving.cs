using Isms.Governance.Competence;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    /// <summary>Whether the histories of this author say who may receive what.</summary>
    private readonly bool isChoosy = dice.Chance(40);

    /// <summary>Whether they keep activities apart.</summary>
    private readonly bool isCareful = dice.Chance(35);

    private (int Weight, Func<GovernanceCommand> Verb)[] ReceivingVerbs =>
    [
        (isChoosy ? 4 : 1, ChangeRule), (isChoosy ? 4 : 1, RecordCompetence), (isChoosy ? 2 : 0, WithdrawCompetence),
        (isCareful ? 4 : 2, Assign), (1, Relieve), (2, NameOwner), (isCareful ? 3 : 0, DefinePair), (isCareful ? 4 : 1, ApproveControl), (isCareful ? 2 : 0, AcceptRisk),
    ];

    private Eligibility? AnyRule() => !isChoosy || dice.Chance(55) ? null : new()
    {
        To = dice.Chance(60) ? Recipients() : [],
        OnwardTo = dice.Chance(25) ? Recipients() : [],
        OnwardBy = dice.Chance(15) ? Recipients() : [],
        PersonallyAuthorised = dice.Chance(12),
        Competences = dice.Chance(35) ? [Cast.Law] : [],
        AgreementOf = !dice.Chance(20) ? null : dice.Chance(70) ? Cast.Positions[1] : AnyParty(),
        ActingExcluded = dice.Chance(25),
        Preferred = dice.Chance(20) ? Recipients() : [],
    };

    private ValueList<Recipient> Recipients() => [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => new Recipient
    {
        Party = dice.Chance(75) ? AnyParty() : null,
        AtLeast = dice.Chance(15) ? dice.Of(Cast.Levels) : null,
        Within = dice.Weighted((8, Within.AnyUnit), (1, Within.SameUnit), (1, Within.UnitConcerned)),
    })];

    private LevelId? AnyLevel() => View.Find(Cast.Levels[0]) is not null && dice.Chance(60) ? dice.Of(Cast.Levels) : null;

    private GovernanceCommand ChangeRule() => View.Find(AnyActivity()) is Activity activity
        ? new ChangeEntry { To = activity with { Eligibility = AnyRule() }, DecidedBy = HandOf(Head()) } : Register();

    /// <summary>Who would agree to what is delegated: mostly whoever has to.</summary>
    private ValueList<PersonId> Agreeing(IEnumerable<ActivityId> activities) => dice.Chance(5) ? [AnyPerson()]
        : [.. activities.Select(activity => RuleOf(activity)?.AgreementOf).OfType<Party>().Distinct().Where(_ => dice.Chance(85)).Select(party => HandOf(Delegator(party)))];

    private Eligibility? RuleOf(ActivityId activity)
    {
        for (ActivityId? next = activity; next is { } current && View.Find(current) is Activity found; next = found.PartOf == activity ? null : found.PartOf)
        {
            if (found.Eligibility is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    private GovernanceCommand RecordCompetence() => new RecordCompetence
    {
        Person = AnyPerson(), Competence = Cast.Law, Evidence = dice.Chance(50) ? "certificate 7" : null,
        EffectiveFrom = Grid.At(now - dice.Between(isHostile ? -1 : 0, 3)), Until = dice.Chance(60) ? Grid.At(now + dice.Between(2, 8)) : null,
    };

    private GovernanceCommand WithdrawCompetence() => new WithdrawCompetence { Person = AnyPerson(), Competence = Cast.Law, Reason = dice.Chance(50) ? "forged" : null };

    private GovernanceCommand Assign()
    {
        var position = AnyPosition();
        return new AssignResponsibility
        {
            Activity = AnyActivity(), Position = position, Until = dice.Chance(30) ? Grid.At(now + dice.Between(5, 9)) : null,
            DecidedBy = dice.Chance(70) ? HandOf(Head()) : dice.Chance(50) ? Above(position) : AnyPerson(),
        };
    }

    private GovernanceCommand Relieve()
    {
        var known = dice.Chance(85) ? dice.AnyOf([.. register.Journal.Select(record => record.Event).OfType<ResponsibilityAssigned>()]) : null;
        return new RelieveResponsibility { Activity = known?.Activity ?? AnyActivity(), Position = known?.Position ?? AnyPosition(), DecidedBy = HandOf(Head()) };
    }

    private GovernanceCommand NameOwner()
    {
        var activity = AnyActivity();
        var owner = View.WhoIsResponsible(activity).Owners is [var only, ..] ? only.Position : (PositionId?)null;
        return new NameActivityOwner
        {
            Activity = activity, Owner = AnyPosition(), InPlaceOf = dice.Chance(60) ? owner : dice.Chance(5) ? AnyPosition() : null,
            Until = dice.Chance(40) ? Grid.At(now + dice.Between(5, 9)) : null, DecidedBy = HandOf(Head()),
        };
    }

    private GovernanceCommand DefinePair()
    {
        var sides = dice.Shuffled(Cast.Activities);
        return new DefineSegregation
        {
            Id = dice.Of(Cast.Pairs), One = sides[0], Other = sides[1], When = dice.Chance(65) ? SegregationKind.Held : SegregationKind.SameCase, DecidedBy = HandOf(Head()),
        };
    }

    private GovernanceCommand ApproveControl() => new ApproveCompensatingControl
    {
        Pair = AnyPair(), For = dice.Chance(50) ? AnyPerson() : AnyPosition(), Control = "a co-auditor leads", Until = AnyEnd(), DecidedBy = HandOf(Head()),
    };

    private GovernanceCommand AcceptRisk() => new AcceptSegregationRisk { Pair = AnyPair(), Reason = "three people", Until = AnyEnd(), DecidedBy = HandOf(Head()) };

    private SegregationId AnyPair() => dice.Chance(90) && View.Segregation(SegregationKind.Held).ToArray() is { Length: > 0 } pairs ? dice.Of(pairs).Id : dice.Of(Cast.Pairs);

    private Instant? AnyEnd() => dice.Chance(85) ? Grid.At(now + dice.Between(4, 12)) : null;
}
