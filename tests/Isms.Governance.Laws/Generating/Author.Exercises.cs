namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] ExerciseVerbs =>
    [
        (grants.Count > 0 ? 15 : Few, Exercise), (grants.Count > 0 ? 7 : Few, ReportAct), (Uncovered().Length > 0 ? 6 : Few, Ratify),
        (grants.Count > 0 ? 3 : Few, Instruct), (instructions.Count > 0 ? 5 : Few, PassOn),
    ];

    private readonly List<InstructionGiven> instructions = [];

    private readonly List<AuthorityExercised> acts = [];

    private void RememberActs(Decision decision)
    {
        instructions.AddRange((decision as Accepted)?.Events.OfType<InstructionGiven>() ?? []);
        acts.AddRange((decision as Accepted)?.Events.OfType<AuthorityExercised>() ?? []);
    }

    private GovernanceCommand Exercise()
    {
        var question = Fitting();
        return new ExerciseAuthority
        {
            Id = AnyExercise(), Person = question.Person, Activity = question.Activity, Kind = question.Kind, Amount = question.Amount, Context = question.Context,
            Unit = question.Unit, With = question.With, ConditionsMet = question.ConditionsMet, Case = question.Case, RequestedBy = question.RequestedBy,
            Beneficiaries = question.Beneficiaries, Under = AnyClaim(), DecidedBy = dice.Chance(2) ? AnyPerson() : null,
        };
    }

    private GovernanceCommand ReportAct()
    {
        var question = dice.Chance(60) ? Fitting() : Any(AnyPerson());
        return new ReportExercise
        {
            Id = AnyExercise(), Person = question.Person, Activity = question.Activity, Kind = question.Kind, Amount = question.Amount, Context = question.Context,
            Unit = question.Unit, With = question.With, ConditionsMet = question.ConditionsMet, Case = question.Case, RequestedBy = question.RequestedBy,
            Beneficiaries = question.Beneficiaries, Under = AnyClaim(), Seat = dice.Chance(10) ? AnyPosition() : null,
        };
    }

    /// <summary>A question that somebody who may hold a delegation, or is at the top, would ask; mostly with what a yes asks for.</summary>
    private AuthorityQuestion Fitting()
    {
        var grant = Live(Standing.Active) ?? AnyGrant();
        var question = grant is null || dice.Chance(15) ? Any(HandOf(Head())) : Any(HandOf(Delegator(grant.To))) with
        {
            Activity = dice.Of(grant.Mandate.Activities.ToArray()),
            Kind = grant.Mandate.Kinds.HasFlag(ActKinds.Decide) ? ActKinds.Decide : grant.Mandate.Kinds.HasFlag(ActKinds.Perform) ? ActKinds.Perform : ActKinds.Prepare,
            Unit = grant.Mandate.Units.Count > 0 ? grant.Mandate.Units[0] : null,
        };
        return View.MayAct(question) is not { Verdict: Verdict.YesProvided } answer || dice.Chance(15) ? question : question with
        {
            With = answer.JointWith.Count > 0 ? dice.Some(answer.JointWith).ToValueList() : dice.Chance(60) ? [.. dice.Some(Cast.People, 2)] : [],
            ConditionsMet = [.. dice.Some(Cast.Conditions, 2), .. instructions.Select(each => each.Id).Where(_ => dice.Chance(80))],
            RequestedBy = question.RequestedBy ?? AnyPerson(),
        };
    }

    private AuthorityQuestion Any(PersonId person) => new()
    {
        Person = person,
        Activity = AnyActivity(),
        Kind = dice.Weighted((7, ActKinds.Decide), (1, ActKinds.Perform), (1, ActKinds.Prepare)),
        Amount = dice.Chance(93) ? AnyMoney() : null,
        Context = dice.Chance(85) ? null : dice.Of(Cast.Usual, Cast.Emergency),
        Unit = dice.Chance(85) ? null : dice.Of(Cast.Units),
        Case = dice.Chance(30) ? dice.Of(Cast.Cases) : null,
        RequestedBy = dice.Chance(25) ? dice.Chance(15) ? person : AnyPerson() : null,
        Beneficiaries = dice.Chance(5) ? [AnyPerson()] : [],
    };

    private ExerciseId AnyExercise() => acts.Count > 0 && dice.Chance(3) ? dice.Of(acts).Id : ExerciseId.From($"X-{acts.Count + 1}");

    private InstrumentItem? AnyClaim() => !dice.Chance(8) || AnyGrant() is not { } grant ? null : dice.Chance(5) ? Item(99) : NameOf(grant);

    private AuthorityExercised[] Uncovered() => [.. acts.Where(act => View.CoverageOf(act.Id).Verdict is CoverageVerdict.NotCovered)];

    private GovernanceCommand Ratify()
    {
        var act = dice.Chance(92) ? dice.AnyOf(Uncovered()) : dice.AnyOf(acts);
        return new RatifyExercise
        {
            Exercise = act?.Id ?? ExerciseId.From("X-99"),
            DecidedBy = dice.Chance(70) ? HandOf(Head()) : HandOf(grants.FirstOrDefault(grant => NameOf(grant) == act?.CountsUnder)?.From),
            Reason = dice.Chance(50) ? "it had to be quick" : null,
        };
    }

    private GovernanceCommand Instruct() => About(
        dice.Chance(70) ? dice.AnyOf([.. grants.Where(grant => StandingOf(grant) is Standing.Active && Children(grant).Any())]) ?? Live(Standing.Active) : AnyGrant(), (item, grant) => new GiveInstruction
        {
            Id = dice.Chance(10) ? dice.Of(Cast.Conditions) : ConditionId.From($"N-{instructions.Count + 1}"), Item = item, Text = dice.Of("no new suppliers", "ask first"),
            PassOnWithin = dice.Chance(60) ? Period.FromDays(40) : null, DecidedBy = HandOf(grant?.From),
        });

    private IEnumerable<ResponsibilityDelegated> Children(ResponsibilityDelegated grant) => grants.Where(each => each.Under == NameOf(grant));

    private GovernanceCommand PassOn()
    {
        var given = dice.AnyOf([.. instructions.Where(each => dice.Chance(20) || grants.Any(grant => grant.Under == each.Item))]);
        var below = dice.Chance(90) ? dice.AnyOf([.. grants.Where(grant => given is not null && grant.Under == given.Item)]) : AnyGrant();
        return new PassOnInstruction
        {
            Instruction = given?.Id ?? ConditionId.From("N-99"), Item = below is null ? Item(99) : NameOf(below), DecidedBy = HandOf(below?.From),
        };
    }

    private Condition AnyCondition() => new() { Id = dice.Of(Cast.Conditions), Text = dice.Chance(85) ? "as agreed" : "otherwise", Over = dice.Chance(40) ? Money.Of(5_000m, "EUR") : null };

    private Jointly AnyJointly() => new()
    {
        Count = dice.Weighted((8, 1), (2, 2)),
        Of = dice.Weighted<Func<ValueList<Party>>>(
            (5, () => [.. dice.Some(Cast.Positions, 2).Select(position => (Party)position)]),
            (2, () => [Party.Class(dice.Of(Cast.Classes))]),
            (1, () => [dice.Of(Cast.Bodies)]),
            (1, () => []))(),
        HeadOfUnit = dice.Chance(12),
    };

    private OwnCase AnyOwnCase() => new()
    {
        Exempt = dice.Chance(50) ? [] : [new()
        {
            Max = Money.Of(1_000m, "EUR"), For = dice.Chance(50) ? Party.Class(dice.Of(Cast.Classes)) : null, Level = dice.Chance(30) ? dice.Of(Cast.Levels) : null,
        }],
    };

    private LimitPer AnyPeriod() => dice.Weighted((2, LimitPer.CalendarMonth), (3, LimitPer.CalendarQuarter), (4, LimitPer.CalendarYear), (2, LimitPer.Term));
}
