using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Laws;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Mutants;

/// <summary>The same for laws about deciding.</summary>
public sealed class DecidingMutantTests(ITestOutputHelper output)
{
    private static int calls;

    private static readonly Dictionary<string, Func<History, string?>> Planted = new(StringComparer.Ordinal)
    {
        ["T04: a repetition is refused"] = history => T04Decide.Repeated(history, RefusingRepetitions),
        ["T04: deciding reads a clock of its own"] = history => T04Decide.Different(history, (register, command, context) =>
            GovernanceDecider.Standard.Decide(register, command, new(context.Now + Duration.FromHours(Interlocked.Increment(ref calls)), context.Actor))),
        ["T06: the first broken rule hides the others"] = history => T06AllViolations.Broken(history, (rules, asked) =>
            rules.Select(check => check.Test(asked)).OfType<RuleOutcome.Broken>().FirstOrDefault()?.Violations ?? []),
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

    private static Decision RefusingRepetitions(GovernanceRegister register, GovernanceCommand command, DecisionContext context) =>
        GovernanceDecider.Standard.Decide(register, command, context) is Accepted { Events.Count: > 0 } accepted ? accepted
            : new Refused { Held = [], NotReached = [], Reasons = [Rule.S02.Broken("it is on record already", "ask for something else")] };
}
