using Isms.Governance.Delegations;

namespace Isms.Governance.Policies;

/// <summary>A version of a policy as it stands at an instant.</summary>
public sealed record PolicyVersion
{
    internal PolicyVersion()
    {
    }

    /// <summary>The policy.</summary>
    public required PolicyId Policy { get; init; }

    /// <summary>The version.</summary>
    public required VersionId Version { get; init; }

    /// <summary>How far it has come.</summary>
    public required PolicyVersionState State { get; init; }

    /// <summary>Since when it stands so.</summary>
    public required Instant Since { get; init; }

    /// <summary>Who wrote it last; null where no draft is on record any more.</summary>
    public PersonId? Author => Draft?.Author;

    /// <summary>The digest of its content as last drafted; null where no draft is on record any more.</summary>
    public string? Digest => Draft?.Digest;

    /// <summary>What its text holds of what the standard asks.</summary>
    public PolicyContents Contents => Draft?.Contents ?? PolicyContents.None;

    /// <summary>Who handed it in last; null where nobody has.</summary>
    public PersonId? SubmittedBy { get; internal init; }

    /// <summary>When it was handed in last; null where nobody has.</summary>
    public Instant? SubmittedAt { get; internal init; }

    /// <summary>The exercises of authority by which it was approved, first to last.</summary>
    public ValueList<ExerciseId> Approvals => Approved.Select(each => each.Exercise).ToValueList();

    /// <summary>When it was published first; null where it was not.</summary>
    public Instant? PublishedAt => Publication?.EffectiveFrom;

    /// <summary>The digest of what was published; null where nothing was.</summary>
    public string? PublishedDigest => Publication?.Digest;

    /// <summary>Where it is to be found; null before it is published.</summary>
    public Availability? Availability => Publication?.Availability;

    /// <summary>Whether it is still on its way: drafted, and neither published nor given up.</summary>
    public bool IsOpen => State is PolicyVersionState.Draft or PolicyVersionState.Submitted or PolicyVersionState.ChangeRequested or PolicyVersionState.Approved;

    internal PolicyVersionDrafted? Draft { get; init; }

    internal ValueList<PolicyVersionApproved> Approved { get; init; } = [];

    internal PolicyVersionPublished? Publication { get; init; }

    /// <summary>The last step on its way.</summary>
    internal PolicyVersionEvent? LastStep { get; init; }

    /// <summary>The version, its state and since when, in one line.</summary>
    public override string ToString() => $"version `{Version}` of policy `{Policy}`: {State.InWords()} since {Since.InWords()}";
}
