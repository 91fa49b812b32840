using Isms.Governance.Conformity;
using Isms.Governance.Conformity.Periods;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Laws;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Mutants;

/// <summary>The same for laws about deciding and about whole answers.</summary>
public sealed class DecidingMutantTests(ITestOutputHelper output)
{
    private static int calls;

    private static readonly Dictionary<string, Func<History, string?>> Planted = new(StringComparer.Ordinal)
    {
        ["E07: an act counts for every letter, whatever it is filed for"] = history =>
            E07EachLetterByName.Broken(history, (view, _) => Cast.Obligations.SelectMany(obligation => view.Conformity.WhatCountsFor(obligation).Counting)),
        ["T04: a repetition is refused"] = history => T04Decide.Repeated(history, RefusingRepetitions),
        ["T04: deciding reads a clock of its own"] = history => T04Decide.Different(history, (register, command, context) =>
            GovernanceDecider.Standard.Decide(register, command, new(context.Now + Duration.FromHours(Interlocked.Increment(ref calls)), context.Actor))),
        ["T06: the first broken rule hides the others"] = history => T06AllViolations.Broken(history, (rules, asked) =>
            rules.Select(check => check.Test(asked)).OfType<RuleOutcome.Broken>().FirstOrDefault()?.Violations ?? []),
        ["T07: a gap opens a day late"] = history => T07Turns.Broken(history, history.Dice(7), Profile.Default, LateByADay),
        ["T07: what falls short of a clause as a whole at the start is told of the whole period"] = history => T07Turns.Broken(history, history.Dice(7), Profile.Default, ClausesNeverTurn),
        ["T08: a host's rule that is kept lifts a refusal"] = history => T08HostRules.Broken(history, LiftingRefusals),
        ["T08: a host's rule that is broken hides the reasons of others"] = history => T08HostRules.Broken(history, HidingReasons),
        ["T08: a host's rule is asked about a repetition"] = history => T08HostRules.Broken(history, JudgingRepetitions),
        ["T09: whoever holds it is named, sufficient or not"] = history => T09AnswersHold.Broken(history, (answer, view) =>
            answer with { Next = view.WhoMay(answer.Question.Activity, answer.Question.Amount, answer.Question.Context, answer.Question.Unit, answer.Question.Kind).Holders }),
        ["T09: what a yes is subject to is kept back"] = history => T09AnswersHold.Broken(history, (answer, _) => answer with { Conditions = [] }),
        ["T09: the chain is told from the wrong end"] = history => T09AnswersHold.Broken(history, (answer, _) => answer with { Chain = [.. answer.Chain.Reverse()] }),
        ["T09: on behalf of who delegated last"] = history => T09AnswersHold.Broken(history, (answer, _) => answer with { OnBehalfOf = answer.Chain.Count > 0 ? answer.Chain[0].From : answer.OnBehalfOf }),
    };

    public static TheoryData<string> Faults => [.. Planted.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_caught(string fault)
    {
        var caught = Histories.From(Run.Seed, 1_000).Select(Planted[fault]).First();
        Assert.NotNull(caught);
        output.WriteLine($"{fault}: caught: {caught.Split('\n')[0]}");
    }

    private static PeriodAssessment LateByADay(PeriodAssessment period) => period with { Requirements = [.. period.Requirements.Select(history => history with { Stretches = [.. Shifted(history.Stretches)] })] };

    private static IEnumerable<Stretch> Shifted(ValueList<Stretch> stretches) => stretches.Select((stretch, place) => stretch with
    {
        Period = new(place == 0 ? stretch.Period.Start : Later(stretch.Period.Start), place == stretches.Count - 1 ? stretch.Period.End : Later(stretch.Period.End)),
    });

    private static Instant Later(Instant instant) => instant + Duration.FromDays(1);

    private static PeriodAssessment ClausesNeverTurn(PeriodAssessment period) => period with
    {
        Clauses = [.. period.Clauses.Select(history => history with { Stretches = [history.Stretches[0] with { Period = new(history.Stretches[0].Period.Start, history.Stretches[^1].Period.End) }] })],
    };

    private static Decision RefusingRepetitions(GovernanceRegister register, GovernanceCommand command, DecisionContext context) =>
        GovernanceDecider.Standard.Decide(register, command, context) is Accepted { Events.Count: > 0 } accepted ? accepted
            : new Refused { Held = [], NotReached = [], Reasons = [Rule.S02.Broken("it is on record already", "ask for something else")] };

    private static T04Decide.Decider LiftingRefusals(IDecisionRule[] rules) => (register, command, context) =>
        With(rules).Decide(register, command, context) is Refused { Held: [.., { Basis: Basis.OwnRule }] } refused
            ? new Accepted { Held = refused.Held, Events = [], Recorded = [], Register = register, Warnings = [] }
            : With(rules).Decide(register, command, context);

    private static T04Decide.Decider HidingReasons(IDecisionRule[] rules) => (register, command, context) =>
        With(rules).Decide(register, command, context) is Refused refused && refused.Reasons.Any(reason => reason.Rule.Basis is Basis.OwnRule)
            ? refused with { Reasons = [.. refused.Reasons.Where(reason => reason.Rule.Basis is Basis.OwnRule)] }
            : With(rules).Decide(register, command, context);

    private static T04Decide.Decider JudgingRepetitions(IDecisionRule[] rules) => (register, command, context) =>
        With(rules).Decide(register, command, context) is Accepted { Events.Count: > 0 } or Refused ? With(rules).Decide(register, command, context)
            : new Refused { Held = [], NotReached = [], Reasons = [With(rules).Added[0].Broken("asked again", "do not ask")] };

    private static GovernanceDecider With(IDecisionRule[] rules) => rules.Aggregate(GovernanceDecider.Standard, (decider, rule) => decider.With(rule));
}
