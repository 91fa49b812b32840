using Isms.Governance.Conformity;
using Isms.Governance.Laws.Laws;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Laws.Weights;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Generating;

/// <summary>The histories reach what the laws speak about: without that a law that holds says nothing.</summary>
public sealed class DistributionTests(ITestOutputHelper output)
{
    private const int Count = 2_500;

    [Fact]
    public void Histories_reach_every_command_every_refusing_rule_deep_chains_and_every_verdict()
    {
        var commands = new SortedDictionary<string, (int Accepted, int Unchanged, int Refused)>(StringComparer.Ordinal);
        var rules = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var alone = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var depths = new SortedDictionary<int, int>();
        var verdicts = new SortedDictionary<Verdict, int>();
        var standings = new SortedDictionary<Standing, int>();
        var capacities = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (below, inherited) = (0, 0);
        foreach (var history in Histories.From(Run.Seed, Count))
        {
            foreach (var step in history.Steps)
            {
                var (accepted, unchanged, refused) = commands.GetValueOrDefault(step.Kind);
                commands[step.Kind] = step.Decision switch
                {
                    Accepted { Events.Count: 0 } => (accepted, unchanged + 1, refused),
                    Accepted => (accepted + 1, unchanged, refused),
                    _ => (accepted, unchanged, refused + 1),
                };
                var broken = step.Decision.Violations.Select(violation => violation.Rule.Id.Value).Distinct().ToArray();
                foreach (var rule in broken)
                {
                    rules[rule] = rules.GetValueOrDefault(rule) + 1;
                }

                if (broken is [var only])
                {
                    alone[only] = alone.GetValueOrDefault(only) + 1;
                }
            }

            inherited += history.Recorded<ResponsibilityDelegated>().Count(each => each.Step.IsInherited(each.Event));
            foreach (var finding in history.Points(2, 1).SelectMany(point => history.Register.AsOf(point.At, point.Known).Findings().Items))
            {
                found[finding.Rule.Id.Value] = found.GetValueOrDefault(finding.Rule.Id.Value) + 1;
            }

            foreach (var grant in history.Register.Delegations.All.Items())
            {
                depths[grant.Depth] = depths.GetValueOrDefault(grant.Depth) + 1;
            }

            foreach (var ((at, known), question) in history.Points(24).Zip(history.Asked(24)))
            {
                var answer = history.Register.AsOf(at, known).MayAct(question);
                verdicts[answer.Verdict] = verdicts.GetValueOrDefault(answer.Verdict) + 1;
                if (answer.Capacity is { } capacity)
                {
                    var key = $"{capacity}{(capacity is Capacity.Delegate && answer.StandIn is not null ? ", acting" : string.Empty)}";
                    capacities[key] = capacities.GetValueOrDefault(key) + 1;
                }

                below += answer is { IsYes: true, Chain.Count: > 0 } ? 1 : 0;
                foreach (var link in answer.Chain)
                {
                    standings[link.Standing] = standings.GetValueOrDefault(link.Standing) + 1;
                }
            }
        }

        output.WriteLine($"seed {Run.Seed}, {Count} histories");
        Print("command: accepted, nothing to change, refused", commands);
        Print("rule: broken", rules);
        Print("rule: broken alone", alone);
        Print("depth of delegations", depths);
        Print("verdicts", verdicts);
        Print("capacities", capacities);
        Print("found", found);
        output.WriteLine($"inherited delegations: {inherited}");
        output.WriteLine($"yes below the original holders: {below}");

        var kinds = typeof(GovernanceCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GovernanceCommand)) && !type.IsAbstract).Select(type => type.Name);
        Assert.DoesNotContain(kinds, kind => commands.GetValueOrDefault(kind) is { Accepted: 0, Unchanged: 0 } or { Refused: 0 });
        Assert.DoesNotContain(RefusingRules.All, rule => !rules.ContainsKey(rule.Id.Value));
        Assert.True(depths.Where(depth => depth.Key >= 3).Sum(depth => depth.Value) >= 60, "too few chains of three delegations or more");
        Assert.Equal(Enum.GetValues<Verdict>(), verdicts.Keys.Order());
        Assert.All(Enum.GetValues<Capacity>(), capacity => Assert.True(capacities.GetValueOrDefault(capacity.ToString()) >= 5, $"too few answers are yes in capacity {capacity}"));
        Assert.DoesNotContain(DelegationsAt.Finders, finder => !found.ContainsKey(finder.Rule.Id.Value));
        Assert.True(inherited >= 20, "too few delegations are inherited");
        Assert.True(below >= 100, "too few answers are yes below top management");
    }

    [Fact]
    public void Histories_of_records_reach_every_letter_that_a_naive_reading_compares_two_reviews_and_what_does_not_apply()
    {
        var shown = new SortedDictionary<(string Number, Shown How), int>();
        var (reviewed, excluded) = (0, 0);
        foreach (var history in Histories.From(Run.Seed, 200, keepsRecords: true))
        {
            reviewed += V05RepeatedLapses.Limits(history, Grid.At(Grid.Last)).Length >= 2 ? 1 : 0;
            foreach (var assessment in history.Points(4, 11).Select(point => history.Register.AsOf(point.At, history.Whole(point.Known)).Conformity.Assess()))
            {
                excluded += assessment.Count(ConformityStatus.NotApplicable);
                foreach (var verdict in assessment.Requirements.Where(verdict => NaiveVerdict.Letters.Any(letter => verdict.Requirement.Id == ObligationId.From($"27001:2022/{letter.Number}"))))
                {
                    var key = (verdict.Requirement.Number, V01Shown.Of(verdict));
                    shown[key] = shown.GetValueOrDefault(key) + 1;
                }
            }
        }

        Print("shown", shown);
        output.WriteLine($"histories with two reviews: {reviewed}, controls that do not apply: {excluded}");
        Assert.DoesNotContain(NaiveVerdict.Letters, letter => !shown.ContainsKey((letter.Number, Shown.Fresh)) || !shown.ContainsKey((letter.Number, Shown.Not)));
        Assert.True(reviewed >= 10, "too few histories hold two reviews");
        Assert.True(excluded >= 10, "too few controls do not apply");
    }

    private void Print<TKey, TValue>(string title, IEnumerable<KeyValuePair<TKey, TValue>> counts)
    {
        output.WriteLine($"\n{title}");
        foreach (var (key, value) in counts)
        {
            output.WriteLine($"  {key,-28} {value}");
        }
    }
}
