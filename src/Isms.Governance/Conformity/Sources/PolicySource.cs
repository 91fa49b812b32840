using Isms.Governance.Policies;
using Isms.Governance.Records;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What policies in force show: their approval, their contents, where they are and who was told.</summary>
internal static class PolicySource
{
    internal static IEnumerable<Deed> Of(Reading reading) => reading.Lives.Where(life => life.InForce is not null).SelectMany(life => Of(life, life.InForce!, reading));

    private static IEnumerable<Deed> Of(PolicyLife life, PolicyVersion version, Reading reading)
    {
        var (isTop, name) = (life.Level is PolicyLevel.Top, $"{version.Policy}/{version.Version}");
        var unfit = UnfitBy(version.Approved);
        foreach (var approved in version.Approved)
        {
            var act = reading.Delegations.CoverageOf(approved.Exercise).Act;
            yield return new(name, approved.EffectiveFrom, act?.Person ?? approved.Decided.By, EvidenceKind.PolicyApproval, $"approved version `{version.Version}` of policy `{version.Policy}`")
            {
                Shows = isTop ? [Policy, Direction, PoliciesOfAnnex] : [PoliciesOfAnnex], Unfit = UnfitBy([approved]),
            };
        }

        if (life.LastReview is { Outcome: PolicyReviewOutcome.Kept } review && review.EffectiveFrom >= version.Since)
        {
            yield return new(review.Id.Value, review.EffectiveFrom, review.By, EvidenceKind.PolicyApproval, $"reviewed policy `{version.Policy}` and kept it as it is")
            {
                Shows = isTop ? [Policy, Direction, PoliciesOfAnnex, PolicyReviewOfAnnex] : [PoliciesOfAnnex, PolicyReviewOfAnnex], Unfit = unfit,
            };
        }

        foreach (var deed in isTop ? Contents(version, name, unfit, version.Approved.LastOrDefault(approved => UnfitBy([approved]) is null) ?? (version.Approved is [.., var last] ? last : null), reading) : [])
        {
            yield return deed;
        }

        // An approval binds the content that was approved: one of other content shows nothing of what is in force.
        Unfitness? UnfitBy(ValueList<PolicyVersionApproved> approvals) =>
            reading.Policies.Unapproved(version with { Approved = approvals }, version.PublishedDigest ?? version.Digest) is { } lacking ? new(lacking, "let somebody approve this version who may, or have the approval ratified") : null;
    }

    /// <summary>What the top policy says is whose who approved it.</summary>
    private static IEnumerable<Deed> Contents(PolicyVersion version, string name, Unfitness? unfit, PolicyVersionApproved? approved, Reading reading)
    {
        var published = version.PublishedAt ?? version.Since;
        var by = approved is not null ? reading.Delegations.CoverageOf(approved.Exercise).Act?.Person ?? approved.Decided.By : version.Author;
        if (by is { } approver)
        {
            // What it says was decided when it was approved: whoever left since was at the top then.
            yield return Document(approver, "holds what the policy says", unfit, [.. Said.Where(each => version.Contents.HasFlag(each.Content)).Select(each => each.Key)]) with { At = approved?.EffectiveFrom ?? published };
            yield return Document(approver, "is on record", null, [PolicyOnRecord]);
            if (version.Availability is { IsDecided: true } availability)
            {
                yield return Document(approver, availability.Outside is { } where ? $"is to be found outside: {where}" : $"is not for outside, because {availability.NotOutsideBecause}", null, [PolicyOutside]);
            }
        }

        foreach (var told in reading.Policies.CommunicationsOf(version.Policy, version.Version).Where(each => each.To is PolicyAudience.Inside))
        {
            yield return new(told.Id.Value, told.EffectiveFrom, told.By, told.Reached is null ? EvidenceKind.LeadershipCommunication : EvidenceKind.CommunicationReach, $"told {told.Audience} of version `{version.Version}`")
            {
                Shows = [PolicyInside], Unfit = Unfitness.OfNobody(told.Reached, $"`{told.Id}` reached nobody"),
            };
        }

        if (reading.Policies.AcknowledgementOf(version.Policy, version.Version) is { Acknowledged: > 0 } coverage)
        {
            yield return new(name, coverage.CountedAt ?? version.Since, coverage.CountedBy ?? coverage.Persons[0], EvidenceKind.AcknowledgementRecord, $"{coverage.Acknowledged} took note of version `{version.Version}`") { Shows = [PolicyInside] };
        }

        Deed Document(PersonId person, string what, Unfitness? why, ValueList<string> shows) =>
            new(name, published, person, EvidenceKind.PolicyDocument, $"version `{version.Version}` of policy `{version.Policy}` {what}") { Shows = shows, Unfit = why };
    }

    private static readonly ImmutableArray<(PolicyContents Content, string Key)> Said =
    [
        (PolicyContents.FitsPurpose, PolicyFits), (PolicyContents.Objectives, PolicyObjectives), (PolicyContents.MeetRequirements, PolicyRequirements), (PolicyContents.KeepImproving, PolicyImproves),
    ];
}
