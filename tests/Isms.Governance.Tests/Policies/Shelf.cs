using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Policies;

/// <summary>The office with two policies: the top one, approved by top management, and one on access, approved under what may be handed on.</summary>
internal static class Shelf
{
    internal static readonly PolicyId Isp = PolicyId.From("isp"), Access = PolicyId.From("access");

    internal static readonly VersionId One = VersionId.From("1.0"), Two = VersionId.From("2.0");

    /// <summary>To approve the top policy, to approve topic policies, and the same by the security committee.</summary>
    internal static readonly ActivityId Establish = ActivityId.From("establish"), Topics = ActivityId.From("topics");

    internal static readonly RegisterPolicy RegisterIsp = new()
    {
        Policy = Isp, Title = "information security policy", Level = PolicyLevel.Top, Owner = Ciso, ApprovedUnder = Establish, ReviewEvery = Period.FromDays(40),
    };

    internal static readonly RegisterPolicy RegisterAccess = new() { Policy = Access, Title = "access", Owner = It, ApprovedUnder = Topics };

    internal static readonly DraftPolicyVersion Draft = new()
    {
        Policy = Isp, Version = One, Author = Bo, Digest = "d1", Words = 900, Contents = PolicyContents.FitsPurpose | PolicyContents.Objectives,
        Evidence = [new() { Source = "wiki/isp", Kind = EvidenceKind.PolicyDocument, At = Story.Day(9) }],
    };

    internal static readonly SubmitPolicyVersion Submit = new() { Policy = Isp, Version = One, By = Dan };

    internal static readonly ApprovePolicyVersion Approve = new() { Policy = Isp, Version = One, Exercise = ExerciseId.From("X-1"), By = Ada, Digest = "d1" };

    internal static readonly PublishPolicyVersion Publish = new() { Policy = Isp, Version = One, Digest = "d1", Availability = new() { Inside = "intranet", Outside = "web" } };

    internal static readonly CommunicatePolicy Tell = new()
    {
        Policy = Isp, Version = One, Id = CommunicationId.From("mail-1"), By = Ada, To = PolicyAudience.Inside, Audience = "everybody", Reached = 90, OutOf = 120,
    };

    /// <summary>Day 10: both policies are on record, and nothing is drafted.</summary>
    internal static readonly Story Given = Story.Empty.With(Register).On(9).As(Ada)
        .Given(new DefineActivity { Id = Establish, Discharges = [Clause.Policy] }, new DefineActivity { Id = Topics, HeldBy = [Ceo] }, RegisterIsp, RegisterAccess).On(10);

    internal static readonly Story Submitted = Given.Given(Draft, Submit);

    internal static readonly Story Approved = Submitted.Given(Approve);

    internal static readonly Story InForce = Approved.Given(Publish).Given(Tell);

    /// <summary>A version of a policy through to publication.</summary>
    internal static GovernanceCommand[] Whole(VersionId version, string digest, string exercise) =>
    [
        Draft with { Version = version, Digest = digest }, Submit with { Version = version },
        Approve with { Version = version, Digest = digest, Exercise = ExerciseId.From(exercise) }, Publish with { Version = version, Digest = digest },
    ];

    internal static PolicyVersionState? StateOf(this Story story, VersionId version) => story.View.Policies.VersionOf(Isp, version)?.State;

    internal static string[] Codes(this Story story, params Rule[] rules) =>
        [.. story.View.Findings().Items.Select(finding => finding.Rule).Where(rules.Contains).Select(rule => rule.Id.Value["ISMS-".Length..])];
}
