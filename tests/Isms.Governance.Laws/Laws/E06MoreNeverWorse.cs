using Isms.Governance.Laws.Generating;
using Isms.Governance.Leadership;

namespace Isms.Governance.Laws.Laws;

/// <summary>To record one more act that counts makes nothing worse shown.</summary>
public sealed class E06MoreNeverWorse
{
    [Law]
    public void One_more_act_that_counts_makes_nothing_worse(History history) => history.Holds(Broken(history));

    private static string? Broken(History history)
    {
        var now = Instant.Max(history.Register.LastRecordedAt ?? Grid.At(Grid.Last), Grid.At(Grid.Last));
        var view = history.Register.At(now);
        if (view.TopManagement is not [var head, ..] || view.WhoFills(head).Person is not { } person)
        {
            return null;
        }

        var before = view.Conformity.Assess();
        foreach (var requirement in history.Sample(before.Requirements.Select(each => each.Requirement).Where(each => each.Evidence.Count > 0), 5, 6))
        {
            var whatIf = view.WhatIf(person, [new RecordLeadershipAct { Id = LeadershipActId.From("one-more"), By = person, Act = requirement.Evidence[0], Serves = [requirement.Id], What = "one more" }]);
            if (!whatIf.Decisions[0].IsAccepted || !whatIf.Then.Conformity.WhatCountsFor(requirement.Id).Counting.Any(act => act.Id == "one-more"))
            {
                continue;
            }

            var after = whatIf.Then.Conformity.Assess();
            if (after.Requirements.FirstOrDefault(each => V01Shown.Of(each) < V01Shown.Of(before[each.Requirement.Id]!)) is { } worse)
            {
                return $"{worse.Requirement} is {V01Shown.Of(worse)} after an act for {requirement}, and was {V01Shown.Of(before[worse.Requirement.Id]!)}";
            }

            if (after.Requirements.FirstOrDefault(each => each.Shortfalls.Any(shortfall => shortfall.Rule == Rule.V01) && !before[each.Requirement.Id]!.Shortfalls.Any(was => was.Rule == Rule.V01)) is { } opened)
            {
                return $"an act for {requirement} opens {opened}";
            }
        }

        return view.WhatIf(person, []).Difference.IsNone && before.Equals(view.Conformity.Assess()) ? null : "to do nothing changes something";
    }
}
