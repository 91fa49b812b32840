using Isms.Governance.Policies;
using Isms.Governance.Records;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] PolicyVerbs =>
    [
        (View.Policies.All.Count == 0 ? 60 : 4, SetUpPolicy), (View.Policies.All.Count == 0 ? 1 : 30, Draft), (Likely(60, PolicyVersionState.Draft, PolicyVersionState.ChangeRequested), Submit),
        (Likely(8, PolicyVersionState.Submitted), SendBack), (Likely(4, PolicyVersionState.Draft), GiveUp), (Likely(60, PolicyVersionState.Submitted), ApprovePolicy), (Likely(80, PolicyVersionState.Approved), Publish),
        (Likely(12, PolicyVersionState.InForce), TellPolicy), (Likely(10, PolicyVersionState.InForce), NotePolicy), (Likely(8, PolicyVersionState.InForce), CountNotes), (Likely(12, PolicyVersionState.InForce), ReviewAPolicy),
        (Likely(3, PolicyVersionState.InForce), WithdrawAPolicy), (Likely(6, PolicyVersionState.InForce), ChangeAPolicy),
    ];

    /// <summary>The weight where a version stands so; what is likely to be refused otherwise.</summary>
    private int Likely(int weight, params PolicyVersionState[] states) =>
        View.Policies.All.SelectMany(policy => View.Policies.LifeOf(policy).Versions).Any(version => states.Contains(version.State)) ? weight : 1;

    /// <summary>A version of a policy that stands so, mostly; else any.</summary>
    private PolicyVersion? Version(params PolicyVersionState[] states) => dice.AnyOf(
        View.Policies.All.SelectMany(policy => View.Policies.LifeOf(policy).Versions).Where(version => dice.Chance(10) || states.Contains(version.State)).ToArray());

    private PolicyId PolicyOf(PolicyVersion? version) => version is not null && dice.Chance(97) ? version.Policy : dice.Chance(85) && View.Policies.All is [_, ..] all ? dice.Of(all.ToArray()) : dice.Of(Cast.Policies);

    private VersionId VersionOf(PolicyVersion? version) => version is not null && dice.Chance(97) ? version.Version : dice.Of(Cast.Versions);

    private string DigestOf(PolicyVersion? version) => version?.Digest is { } digest && dice.Chance(88) ? digest : dice.Of("d1", "d2", "d3");

    private GovernanceCommand SetUpPolicy() => new RegisterPolicy
    {
        Policy = dice.Of(Cast.Policies), Title = dice.Chance(90) ? "a policy" : "another policy", Level = dice.Chance(50) ? PolicyLevel.Top : PolicyLevel.Topic, Owner = AnyPosition(),
        ApprovedUnder = dice.Of(Cast.Roles, Cast.Message, Cast.Message, Cast.Isms, Cast.Means), ReviewEvery = dice.Chance(70) ? Period.FromMonths(dice.Between(1, 3)) : null,
    };

    private GovernanceCommand ChangeAPolicy() => new ChangePolicy
    {
        Policy = PolicyOf(Version(PolicyVersionState.InForce)), Title = dice.Of("a policy", "another policy"), Owner = AnyPosition(), ReviewEvery = dice.Chance(70) ? Period.FromMonths(dice.Between(1, 3)) : null,
    };

    private GovernanceCommand Draft()
    {
        var version = dice.Chance(25) ? Version(PolicyVersionState.Draft, PolicyVersionState.ChangeRequested) : null;
        return new DraftPolicyVersion
        {
            Policy = PolicyOf(version), Version = VersionOf(version), Author = dice.Chance(75) ? dice.Of(Cast.People[3..]) : AnyPerson(), Digest = dice.Of("d1", "d2", "d3"), Words = dice.Chance(50) ? 900 : null,
            Contents = (PolicyContents)dice.Between(0, 15), Evidence = AnyEvidence(),
        };
    }

    private GovernanceCommand Submit()
    {
        var version = Version(PolicyVersionState.Draft, PolicyVersionState.ChangeRequested);
        return new SubmitPolicyVersion { Policy = PolicyOf(version), Version = VersionOf(version), By = dice.Chance(75) ? dice.Of(Cast.People[3..]) : AnyPerson() };
    }

    private GovernanceCommand SendBack()
    {
        var version = Version(PolicyVersionState.Submitted);
        return new RequestPolicyChange { Policy = PolicyOf(version), Version = VersionOf(version), By = AnyPerson(), Reason = "too long" };
    }

    private GovernanceCommand GiveUp()
    {
        var version = Version(PolicyVersionState.Draft, PolicyVersionState.Submitted, PolicyVersionState.Approved);
        return new DiscardPolicyVersion { Policy = PolicyOf(version), Version = VersionOf(version), By = AnyPerson() };
    }

    private GovernanceCommand ApprovePolicy()
    {
        var version = Version(PolicyVersionState.Submitted);
        return new ApprovePolicyVersion
        {
            Policy = PolicyOf(version), Version = VersionOf(version), Exercise = AnyExercise(), By = dice.Chance(75) ? HandOf(Head()) : new Doer { Person = AnyPerson(), With = [AnyPerson()] }, Digest = DigestOf(version),
            Comment = dice.Chance(20) ? "read" : null, IsReported = dice.Chance(20), Evidence = dice.Chance(20) ? AnyEvidence() : [],
        };
    }

    private GovernanceCommand Publish()
    {
        var version = Version(PolicyVersionState.Approved);
        return new PublishPolicyVersion
        {
            Policy = PolicyOf(version), Version = VersionOf(version), Digest = DigestOf(version), IsReported = dice.Chance(15),
            Availability = new() { Inside = "intranet", Outside = dice.Chance(50) ? "web" : null },
        };
    }

    private GovernanceCommand TellPolicy()
    {
        var version = Version(PolicyVersionState.InForce);
        return new CommunicatePolicy
        {
            Policy = PolicyOf(version), Version = VersionOf(version), Id = CommunicationId.From($"C-{dice.Between(1, 8)}"), By = AnyPerson(), To = dice.Chance(75) ? PolicyAudience.Inside : PolicyAudience.Outside,
            Audience = "everybody", Reached = dice.Chance(30) ? 40 : null, OutOf = dice.Chance(30) ? 60 : null, Evidence = AnyEvidence(),
        };
    }

    private GovernanceCommand NotePolicy()
    {
        var version = Version(PolicyVersionState.InForce);
        return new AcknowledgePolicy { Policy = PolicyOf(version), Version = VersionOf(version), Person = AnyPerson() };
    }

    private GovernanceCommand CountNotes()
    {
        var version = Version(PolicyVersionState.InForce);
        return new CountAcknowledgements { Policy = PolicyOf(version), Version = VersionOf(version), Acknowledged = dice.Between(0, 60), Addressed = 60 };
    }

    private GovernanceCommand ReviewAPolicy() => new ReviewPolicy
    {
        Policy = PolicyOf(Version(PolicyVersionState.InForce)), Id = PolicyReviewId.From($"R-{dice.Between(1, 8)}"), By = AnyPerson(), Outcome = dice.Chance(70) ? PolicyReviewOutcome.Kept : PolicyReviewOutcome.ChangeNeeded,
        NextUntil = dice.Chance(30) ? Grid.At(now + dice.Between(5, 8)) : null,
    };

    private GovernanceCommand WithdrawAPolicy() => new WithdrawPolicy
    {
        Policy = PolicyOf(Version(PolicyVersionState.InForce)), Exercise = AnyExercise(), By = HandOf(Head()), Reason = "no longer needed", IsReported = dice.Chance(20), RequestedBy = dice.Chance(50) ? AnyPerson() : null,
    };

    private static bool IsPolicyFact(GovernanceCommand command) => command is DraftPolicyVersion or SubmitPolicyVersion or RequestPolicyChange or DiscardPolicyVersion or CommunicatePolicy or AcknowledgePolicy
        or CountAcknowledgements or ReviewPolicy or ApprovePolicyVersion { IsReported: true } or PublishPolicyVersion { IsReported: true } or WithdrawPolicy { IsReported: true };
}
