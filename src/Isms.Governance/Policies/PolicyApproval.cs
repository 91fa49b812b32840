using Isms.Governance.Delegations;

namespace Isms.Governance.Policies;

/// <summary>Whether a version of a policy was approved by somebody who could: as was known when it was recorded, and as is known at the point asked about.</summary>
public sealed record PolicyApproval : Answer
{
    internal PolicyApproval()
    {
    }

    /// <summary>The policy.</summary>
    public required PolicyId Policy { get; init; }

    /// <summary>The version.</summary>
    public required VersionId Version { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why it cannot be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The approvals on record, first to last.</summary>
    public ValueList<ApprovalCoverage> Approvals { get; init; } = [];

    /// <summary>What the content that counts lacks: the published one, otherwise the drafted one; null where it lacks nothing.</summary>
    public string? Lacking { get; init; }

    /// <summary>Whether the content that counts was approved by an act that is covered or ratified, as is known at the point asked about.</summary>
    public bool IsCovered => Cause is null && Lacking is null;

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"version `{Version}` of policy `{Policy}` is {(Lacking is null ? "approved by somebody who could" : "not approved by anybody who could")} at {At.InWords()}",
        [
            .. Lacking is null ? Array.Empty<Explanation>() : [Lacking],
            .. Approvals.Select(each => new Explanation(
                $"approved at {each.Approved.EffectiveFrom.InWords()} with the content `{each.Approved.Digest}`{(each.Approved.IsReported ? ", as reported" : string.Empty)}{(each.HasChanged ? $"; as known when it was recorded: {each.AsKnownThen.Verdict.InWords()}" : string.Empty)}",
                [each.AsKnownNow.Explain()])),
        ]);
}

/// <summary>An approval with whether it was covered.</summary>
/// <param name="Approved">The approval.</param>
/// <param name="AsKnownThen">Whether the act was covered, by what was known when it was recorded.</param>
/// <param name="AsKnownNow">Whether the act was covered, by what is known at the point asked about; ratified where it was since.</param>
public sealed record ApprovalCoverage(PolicyVersionApproved Approved, Coverage AsKnownThen, Coverage AsKnownNow)
{
    /// <summary>Whether what became known since changes the answer.</summary>
    public bool HasChanged => AsKnownThen.Verdict != AsKnownNow.Verdict;
}
