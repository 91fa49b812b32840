using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>What the records of nonconformities look at besides what every record does.</summary>
internal static class NonconformityRules
{
    /// <summary>As what the corrective actions of a nonconformity name it.</summary>
    internal static ActionOrigin Origin(NonconformityId id) => ActionOrigin.Of(ActionOriginKind.Nonconformity, id.Value);

    /// <summary>What it rests on is on record.</summary>
    internal static RuleOutcome Grounds(RecordCase<ImprovementView, NonconformityRaised> @case)
    {
        var (asked, monitoring) = (@case.Asked, @case.Docket.Then.Monitoring);
        return RuleOutcome.Of(
            asked.Finding is not { } finding || monitoring.Found(finding) is not null ? null : Unknown(finding.Value, "audit finding"),
            asked.Incident is not { } incident || monitoring.Find(incident) is not null ? null : Unknown(incident.Value, "incident"));

        Violation Unknown(string id, string what) => Rule.S01.Broken($"no {what} `{id}` is on record at {monitoring.Instant.InWords()}", "record it first, or correct the id", id);
    }

    internal static RuleOutcome Raised(Docket<ImprovementView> docket, NonconformityId id) => RuleOutcome.Of(docket.Then.Raised(id) is not null ? null : Rule.S01.Broken(
        $"no nonconformity `{id}` is raised at {docket.Then.Instant.InWords()}", "raise it first, or correct the id", id.Value));

    /// <summary>Nothing is planned for what is closed.</summary>
    internal static RuleOutcome NotClosed(Docket<ImprovementView> docket, NonconformityId id) => docket.Then.Raised(id) is null ? RuleOutcome.NotReached : RuleOutcome.Of(
        docket.Then.ClosingOf(id) is not { } closed ? null : Rule.D18.Broken($"the nonconformity `{id}` is closed since {closed.EffectiveFrom.InWords()}", "reopen it first", id.Value));

    /// <summary>What is reopened is closed.</summary>
    internal static RuleOutcome IsClosed(RecordCase<ImprovementView, NonconformityReopened> @case) => @case.Docket.Then.Raised(@case.Asked.Nonconformity) is null ? RuleOutcome.NotReached : RuleOutcome.Of(
        @case.Docket.Then.ClosingOf(@case.Asked.Nonconformity) is not null ? null : Rule.D18.Broken(
            $"the nonconformity `{@case.Asked.Nonconformity}` is not closed at {@case.Docket.Then.Instant.InWords()}", "go on dealing with it, or correct the id", @case.Asked.Nonconformity.Value));

    /// <summary>It is closed when its corrective actions are over and a check after the last of them found that it works.</summary>
    internal static RuleOutcome Works(RecordCase<ImprovementView, NonconformityClosed> @case) => @case.Docket.Then.Raised(@case.Asked.Nonconformity) is null ? RuleOutcome.NotReached
        : RuleOutcome.Of(@case.Docket.Then.NotYet(@case.Asked.Nonconformity).Select(lack => Rule.M09.Broken(lack.Message, lack.Remedy, [.. lack.Subjects])));

    /// <summary>The same on record, stated of the same instant where one is stated, since it was last reopened.</summary>
    internal static TEvent? Same<TEvent>(Docket<ImprovementView> docket, NonconformityId id, TEvent asked, Instant? stated)
        where TEvent : ImprovementEvent => docket.View.SinceReopened<TEvent>(id)
            .FirstOrDefault(known => known == asked with { Decided = known.Decided, EffectiveFrom = stated ?? known.EffectiveFrom });
}
