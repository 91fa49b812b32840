using Isms.Governance.Delegations;

namespace Isms.Governance.Policies;

public sealed partial class PolicyView
{
    /// <summary>Why the content of a version was approved by nobody who could, by this instant; null where it was.</summary>
    internal string? Unapproved(PolicyVersion version, string? digest)
    {
        var of = $"version `{version.Version}` of policy `{version.Policy}`";
        if (version.Approved.Count == 0)
        {
            return $"{of} was approved by nobody";
        }

        if (version.Approved.Where(each => each.Digest == digest).ToArray() is not [_, ..] approvals)
        {
            return $"{of} was approved with the content {string.Join(", ", version.Approved.Select(each => $"`{each.Digest}`").Distinct(StringComparer.Ordinal))}, not `{digest}`";
        }

        var coverages = approvals.Select(each => covered.GetOrAdd(each.Exercise, Delegations.CoverageOf)).ToArray();
        return coverages.Any(each => each.Verdict is CoverageVerdict.Covered or CoverageVerdict.Ratified) ? null
            : $"the approval of {of} was not covered: {string.Join("; ", coverages.Select(each => each.Cause ?? string.Join("; ", each.Reasons.Select(reason => reason.Message))))}";
    }

    private PolicyApproval Approval(PolicyId policy, VersionId version) => VersionOf(policy, version) is not { } found
        ? new() { Policy = policy, Version = version, At = Instant, Cause = $"version `{version}` of policy `{policy}` is not on record at {Instant.InWords()}" }
        : new()
        {
            Policy = policy, Version = version, At = Instant, Lacking = Unapproved(found, found.PublishedDigest ?? found.Digest),
            Approvals = book.Facts<PolicyVersionApproved>(policy.Value, Point).Where(each => each.Event.Version == version)
                .Select(each => new ApprovalCoverage(each.Event, Before(each.Stamp).CoverageOf(each.Event.Exercise), Delegations.CoverageOf(each.Event.Exercise))).ToValueList(),
        };

    /// <summary>The delegations at this instant, as known when something was recorded.</summary>
    private DelegationsAt Before(Stamp stamp) => Delegations with
    {
        Recall = null,
        Accountability = Delegations.Accountability with
        {
            Organization = Delegations.Organization with { Point = Point with { Known = Point.Known with { Upto = Math.Min(stamp.Sequence, Point.Known.Upto) } } },
        },
    };

    private AcknowledgementCoverage Acknowledgement(PolicyId policy, VersionId version)
    {
        var persons = About<PolicyAcknowledged>(policy, version).Select(each => each.Person).Distinct().ToValueList();
        var count = About<PolicyAcknowledgementsCounted>(policy, version).LastOrDefault();
        return new()
        {
            Policy = policy, Version = version, At = Instant, Persons = persons, Acknowledged = Math.Max(persons.Count, count?.Acknowledged ?? 0),
            Addressed = count?.Addressed ?? About<PolicyCommunicated>(policy, version).Where(each => each.To is PolicyAudience.Inside).Max(each => each.OutOf), CountedAt = count?.EffectiveFrom, CountedBy = count?.Decided.By,
        };
    }
}
