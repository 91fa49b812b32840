using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Weights;

/// <summary>Every refusing rule carries weight: without it something is accepted that breaks the law of the same name.</summary>
public sealed class RuleWeightTests(ITestOutputHelper output)
{
    private const int Searched = 4_000;

    public static TheoryData<string> Refusing => [.. RefusingRules.All.Select(LawBook.Code)];

    [Theory]
    [MemberData(nameof(Refusing))]
    public void A_rule_that_is_left_out_lets_its_law_be_broken(string code)
    {
        var rule = Rule.Find(RuleId.From($"ISMS-{code}"))!;
        var (refusedAlone, accepted) = (0, 0);
        foreach (var history in Histories.From(Run.Seed, Searched))
        {
            for (var i = 0; i < history.Steps.Count; i++)
            {
                var step = history.Steps[i];
                if (step.Decision.Violations.Count == 0 || step.Decision.Violations.Any(violation => violation.Rule.Id != rule.Id))
                {
                    continue;
                }

                refusedAlone++;
                if (Without(rule, step) is not { } admitted)
                {
                    continue;
                }

                accepted++;
                var told = new History($"{history.Name} without {rule}", history.Seed, [.. history.Asked.Take(i + 1)], [.. history.Steps.Take(i), admitted]);
                if (LawBook.All[code](told, LibraryAnswers.Subject) is { } broken)
                {
                    output.WriteLine($"{rule}: refused alone {refusedAlone}, admitted without it {accepted}; then {broken}\n{admitted}");
                    return;
                }
            }
        }

        Assert.Fail($"{rule} carries no weight: refused alone {refusedAlone} times, admitted without it {accepted} times, and its law still held");
    }

    /// <summary>What breaks the law of a rule once the rule is left out of a decision; null when it is still refused, or nothing is broken.</summary>
    internal static string? Broken(History history, int step, string code) =>
        Without(Rule.Find(RuleId.From($"ISMS-{code}"))!, history.Steps[step]) is { } admitted
            ? LawBook.All[code](new(history.Name, history.Seed, [.. history.Asked.Take(step + 1)], [.. history.Steps.Take(step), admitted]), LibraryAnswers.Subject)
            : null;

    /// <summary>The step as decided without the rule; null when it is still refused, or when nothing can be recorded without it.</summary>
    private static Generating.Step? Without(Rule rule, Generating.Step step)
    {
        try
        {
            var again = Generating.Step.Take(step.Before, step.Asked, GovernanceDecider.Standard.Without(rule));
            return again.IsAccepted ? again : null;
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException)
        {
            return null;
        }
    }
}
