using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>
/// States that a version of a policy was written. While it is a draft, or was sent back, it may be written anew under the same id; afterwards
/// another content is another version. A second open version of one policy is refused (ISMS-L01).
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the digest is blank, or it has no words.</exception>
public sealed record DraftPolicyVersion : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyVersionDrafted>> Rules = [.. PolicyRules<PolicyVersionDrafted>.OfFacts, new(Rule.L01, L01OneOpen.CheckDraft)];

    /// <inheritdoc cref="PolicyVersionDrafted.Author"/>
    public required PersonId Author { get; init; }

    /// <inheritdoc cref="PolicyVersionDrafted.Digest"/>
    public required string Digest { get; init; }

    /// <inheritdoc cref="PolicyVersionDrafted.Words"/>
    public int? Words { get; init; }

    /// <inheritdoc cref="PolicyVersionDrafted.Contents"/>
    public PolicyContents Contents { get; init; }

    /// <inheritdoc cref="PolicyVersionDrafted.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found)
    {
        var drafted = new PolicyVersionDrafted
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, Author = Author, Digest = Digest,
            Words = Words, Contents = Contents, Evidence = Evidence,
        };
        var last = found?.Draft;
        var isAnew = found is { State: PolicyVersionState.Draft or PolicyVersionState.ChangeRequested } && last is not null
            && last != drafted with { Decided = last.Decided, EffectiveFrom = EffectiveFrom ?? last.EffectiveFrom };
        return docket.Record(Rules, drafted, isAnew ? null : last, EffectiveFrom);
    }
}
