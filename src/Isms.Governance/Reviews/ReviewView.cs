using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Objectives;
using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>The page of questions about management reviews, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class ReviewView : IReading<ReviewView>
{
    private readonly Chronicle<ReviewEvent> book;

    internal ReviewView(ObjectiveView objectives, ImprovementView improvement, Chronicle<ReviewEvent> book) => (ObjectivePage, Improvement, this.book) = (objectives, improvement, book);

    internal DelegationsAt Delegations => Improvement.Delegations;

    internal ObjectiveView ObjectivePage { get; }

    DelegationsAt IReading<ReviewView>.Delegations => Delegations;

    internal ImprovementView Improvement { get; }

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    /// <summary>Every review planned up to this instant, in the order in which they were.</summary>
    public ValueList<ManagementReview> All => field ??= book.Of<ReviewPlanned>(Point).Select(Read).ToValueList();

    /// <summary>The reviews held up to this instant, first to last.</summary>
    public ValueList<ManagementReview> HeldReviews => field ??= All.Where(review => review.Held is not null).OrderBy(review => review.Held!.From).ToValueList();

    /// <summary>The reviews whose minutes are closed at this instant, in the order in which they were planned.</summary>
    public ValueList<ManagementReview> ClosedReviews => field ??= All.Where(review => review.Closed is not null).ToValueList();

    /// <summary>When the next review is due, and what says so.</summary>
    public NextReview NextReview => field ??= NextReview.Of(this);

    /// <summary>A review as its minutes stand at this instant; null when none of that id was planned by then.</summary>
    public ManagementReview? Find(ReviewId id) => id.IsDefault ? null : Find(id.Value);

    /// <summary>What a review lacks at this instant: what its closing would be refused for, and its signature; null when none of that id was planned by then.</summary>
    public ReviewShortfall? WhatLacks(ReviewId id) => Find(id) is { } review ? ReviewShortfall.Of(review) : null;

    /// <summary>What the register itself has to say to a review at this instant, input by input.</summary>
    public ReviewPack PackFor(ReviewId id) => ReviewPack.Of(this, id);

    /// <summary>Through how many reviews an action was open: held after it was opened, and before it was closed.</summary>
    public int TimesCarried(ActionId action) => Improvement.Action(action) is not { } tracked ? 0
        : HeldReviews.Count(review => tracked.Opened.EffectiveFrom < review.Held!.From && (tracked.Closed is not { } closed || closed.EffectiveFrom > review.Held.From));

    internal ReviewView At(Instant effective) => new(ObjectivePage.At(effective), Improvement.At(effective), book);

    ReviewView IReading<ReviewView>.At(Instant effective) => At(effective);
}
