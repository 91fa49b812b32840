using System.Collections.Concurrent;
using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>The page of questions about policies and their versions, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class PolicyView : IReading<PolicyView>
{
    private readonly Chronicle<PolicyEvent> book;

    private readonly ConcurrentDictionary<PolicyId, PolicyLife> lives = new();
    private readonly ConcurrentDictionary<ExerciseId, Coverage> covered = new();

    internal PolicyView(DelegationsAt delegations, Chronicle<PolicyEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<PolicyView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal PolicyView At(Instant effective) => new(Delegations.At(effective), book);

    PolicyView IReading<PolicyView>.At(Instant effective) => At(effective);

    /// <summary>The policies on record, withdrawn ones included, in the order in which they were set up.</summary>
    public ValueList<PolicyId> All => book.Of<PolicyRegistered>(Point).Select(each => each.Policy).Distinct().ToValueList();

    /// <summary>A policy with its versions, which of them is in force, and when it is to be reviewed.</summary>
    public PolicyLife LifeOf(PolicyId policy) => lives.GetOrAdd(policy, Live);

    private PolicyLife Live(PolicyId policy)
    {
        var id = Id.Named(policy);
        var facts = book.Of<PolicyEvent>(id, Point).ToArray();
        if (facts.OfType<PolicyRegistered>().FirstOrDefault() is not { } registered)
        {
            return new() { Policy = policy, At = Instant, Cause = $"policy `{id}` is not on record at {Instant.InWords()}" };
        }

        var (withdrawn, publications) = (facts.OfType<PolicyWithdrawn>().FirstOrDefault(), facts.OfType<PolicyVersionPublished>().ToArray());
        var life = new PolicyLife
        {
            Policy = policy, At = Instant, Registered = registered, Changed = facts.OfType<PolicyChanged>().LastOrDefault(), WithdrawnAt = withdrawn?.EffectiveFrom, LastReview = facts.OfType<PolicyReviewed>().LastOrDefault(),
            Versions = facts.OfType<PolicyVersionEvent>().GroupBy(each => each.Version).Select(each => Standing(each.ToArray(), publications, withdrawn)).OfType<PolicyVersion>().ToValueList(),
        };
        return life with { ReviewDueUntil = DueUntil(life) };
    }

    /// <summary>The version of a policy in force; null where none is.</summary>
    public PolicyVersion? InForce(PolicyId policy) => LifeOf(policy).InForce;

    /// <summary>A version of a policy; null when it does not exist at this instant.</summary>
    public PolicyVersion? VersionOf(PolicyId policy, VersionId version)
    {
        Id.Named(version);
        return LifeOf(policy).Find(version);
    }

    /// <summary>Was the approval of a version covered: as was known when it was recorded, and as is known now?</summary>
    public PolicyApproval ApprovalOf(PolicyId policy, VersionId version) => Approval(policy, version);

    /// <summary>How many of those addressed have taken note of a version.</summary>
    public AcknowledgementCoverage AcknowledgementOf(PolicyId policy, VersionId version) => Acknowledgement(policy, version);

    /// <summary>To whom a version was told up to this instant, first to last.</summary>
    public ValueList<PolicyCommunicated> CommunicationsOf(PolicyId policy, VersionId version) => About<PolicyCommunicated>(policy, version).ToValueList();

    /// <summary>Which policies are to be reviewed within an interval, as far as is known.</summary>
    public PolicyReviewsDue WhatIsDue(Interval within) => new()
    {
        Within = within,
        Items = All.Select(LifeOf).Where(life => life.ReviewDueUntil is { } due && within.Contains(due)).OrderBy(life => life.ReviewDueUntil).ThenBy(life => life.Policy.Value, StringComparer.Ordinal).ToValueList(),
    };

    /// <summary>How a policy was set up; null when it is not on record at this instant.</summary>
    internal PolicyRegistered? Known(PolicyId policy) => book.Of<PolicyRegistered>(policy.Value, Point).FirstOrDefault();

    /// <summary>How a policy is set up, whenever that takes effect.</summary>
    internal PolicyRegistered? EverRegistered(PolicyId policy) => book.Known<PolicyRegistered>(policy.Value, Point.Known).FirstOrDefault();

    /// <summary>The same change of the same instant, whoever decided it when.</summary>
    internal PolicyChanged? KnownChange(PolicyChanged asked) =>
        book.Known<PolicyChanged>(asked.Policy.Value, Point.Known).FirstOrDefault(each => each == asked with { Decided = each.Decided });

    internal IEnumerable<PolicyVersionDrafted> KnownDrafts(PolicyId policy) => book.Known<PolicyVersionDrafted>(policy.Value, Point.Known);

    internal PolicyVersionApproved? KnownApproval(ExerciseId exercise) => book.Known<PolicyVersionApproved>(Point.Known).FirstOrDefault(each => each.Exercise == exercise);

    internal PolicyVersionPublished? KnownPublication(PolicyId policy, VersionId version) =>
        book.Known<PolicyVersionPublished>(policy.Value, Point.Known).FirstOrDefault(each => each.Version == version);

    internal PolicyAcknowledged? KnownAcknowledgement(PolicyId policy, VersionId version, PersonId person) =>
        book.Known<PolicyAcknowledged>(policy.Value, Point.Known).FirstOrDefault(each => each.Version == version && each.Person == person);

    internal PolicyAcknowledgementsCounted? KnownCount(PolicyId policy, VersionId version, Instant at) =>
        book.Known<PolicyAcknowledgementsCounted>(policy.Value, Point.Known).FirstOrDefault(each => each.Version == version && each.EffectiveFrom == at);

    internal PolicyCommunicated? KnownCommunication(CommunicationId id) => book.Known<PolicyCommunicated>(Point.Known).FirstOrDefault(each => each.Id == id);

    internal PolicyReviewed? KnownReview(PolicyReviewId id) => book.Known<PolicyReviewed>(Point.Known).FirstOrDefault(each => each.Id == id);

    internal PolicyWithdrawn? KnownWithdrawal(PolicyId policy) => book.Known<PolicyWithdrawn>(policy.Value, Point.Known).FirstOrDefault();

    private IEnumerable<T> About<T>(PolicyId policy, VersionId version)
        where T : PolicyVersionEvent
    {
        Id.Named(version);
        return book.Of<T>(Id.Named(policy), Point).Where(each => each.Version == version);
    }

    /// <summary>A version as it stands; null where all that is left of it is what others say about it.</summary>
    private static PolicyVersion? Standing(PolicyVersionEvent[] facts, PolicyVersionPublished[] publications, PolicyWithdrawn? withdrawn)
    {
        var draft = facts.OfType<PolicyVersionDrafted>().LastOrDefault();
        var steps = facts.Where(each => each is PolicyVersionDrafted or PolicyVersionSubmitted or PolicyChangeRequested or PolicyVersionApproved or PolicyVersionDiscarded).ToArray();
        var publication = facts.OfType<PolicyVersionPublished>().FirstOrDefault();
        if ((steps.LastOrDefault() ?? publication) is not { } last)
        {
            return null;
        }

        var next = publication is null ? null : publications.SkipWhile(each => each != publication).Skip(1).FirstOrDefault(each => each.Version != publication.Version);
        var submitted = facts.OfType<PolicyVersionSubmitted>().LastOrDefault();
        var (state, since) = withdrawn is not null ? (PolicyVersionState.Withdrawn, withdrawn.EffectiveFrom)
            : next is not null ? (PolicyVersionState.Superseded, next.EffectiveFrom)
            : publication is not null ? (PolicyVersionState.InForce, publication.EffectiveFrom)
            : (last switch
            {
                PolicyVersionDrafted => PolicyVersionState.Draft,
                PolicyVersionSubmitted => PolicyVersionState.Submitted,
                PolicyChangeRequested => PolicyVersionState.ChangeRequested,
                PolicyVersionApproved => PolicyVersionState.Approved,
                _ => PolicyVersionState.Discarded,
            }, last.EffectiveFrom);
        return new()
        {
            Policy = last.Policy, Version = last.Version, State = state, Since = since, Draft = draft, SubmittedBy = submitted?.By, SubmittedAt = submitted?.EffectiveFrom,
            Approved = facts.OfType<PolicyVersionApproved>().ToValueList(), Publication = publication, LastStep = last,
        };
    }

    private Instant? DueUntil(PolicyLife life)
    {
        if (life is not { WithdrawnAt: null, InForce.Publication: { } publication })
        {
            return null;
        }

        var review = life.ReviewInForce;
        return review?.NextUntil
            ?? (life.ReviewEvery is { } every ? (review?.EffectiveFrom ?? publication.EffectiveFrom).After(every, Delegations.Organization.Zone) : null);
    }
}
