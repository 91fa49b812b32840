using Isms.Governance.Conformity;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>What the tests of verdicts say over and over: an act that is filed, how a requirement stands, what falls short.</summary>
internal static class Verdicts
{
    /// <summary>Day 10 in the office; nothing shows anything yet.</summary>
    internal static readonly Story Bare = Story.Empty.With(Register).On(10).As(Ada);

    internal static ObligationId Of(string number) => ObligationId.From($"27001:2022/{number}");

    internal static RecordLeadershipAct Act(string id, PersonId by, EvidenceKind kind, params ValueList<ObligationId> serves) =>
        new() { Id = LeadershipActId.From(id), By = by, Act = kind, Serves = serves, What = id };

    /// <summary>How a requirement stands: the same asked alone and asked with all.</summary>
    internal static RequirementVerdict Verdict(this Story story, ObligationId of, Profile? profile = null)
    {
        var alone = story.View.Conformity.VerdictOn(of, profile)!;
        var among = story.View.Conformity.Assess(profile);
        Assert.True(among.Cause is not null || alone.Equals(among[of]), $"{alone}\n{among[of]}");
        return alone;
    }

    internal static ConformityStatus Status(this Story story, ObligationId of, Profile? profile = null) => story.Verdict(of, profile).Status;

    /// <summary>The shortfalls as <c>V01 minor</c>.</summary>
    internal static string[] Short(this RequirementVerdict verdict) => [.. verdict.Shortfalls.Select(Text)];

    internal static string[] Short(this Story story, ObligationId of, Profile? profile = null) => story.Verdict(of, profile).Short();

    internal static string Text(this Shortfall shortfall) => $"{shortfall.Rule.Id.Value[5..]} {shortfall.Grade.ToString().ToLowerInvariant()}";

    /// <summary>The clause of 2022 in an assessment.</summary>
    internal static ClauseVerdict Clause(this Assessment assessment, string number) => assessment.Clauses.Single(each => each.Clause?.Value == $"27001:2022/{number}");

    internal static string[] Rejected(this Story story, ObligationId of, Profile? profile = null) =>
        [.. story.Verdict(of, profile).Rejected.Select(act => $"{act.Id}: {string.Join("; ", act.Reasons.Select(reason => $"{reason.Rule.Id.Value[5..]} {reason.Message}"))}")];
}
