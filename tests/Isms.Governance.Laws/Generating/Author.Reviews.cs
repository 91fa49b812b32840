using Isms.Governance.Improvement;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    /// <summary>What is still to be said of the review in hand, in order: a review is a story, which single verbs would seldom tell to its end.</summary>
    private readonly Queue<Func<GovernanceCommand>> agenda = new();

    private int decisions;

    private (int Weight, Func<GovernanceCommand> Verb)[] ReviewVerbs => [(agenda.Count > 0 ? 150 : keepsRecords ? 60 : 8, TellReview), (3, AnyOfReview)];

    private static readonly ReviewId[] ReviewIds = [.. new[] { "MR-1", "MR-2", "MR-3" }.Select(ReviewId.From)];

    private GovernanceCommand TellReview()
    {
        if (agenda.Count == 0)
        {
            Fill(ReviewIds.FirstOrDefault(id => View.Reviews.Find(id)?.Closed is null, ReviewIds[0]));
        }

        return agenda.Dequeue()();
    }

    /// <summary>A review from its plan to its signature, sometimes with something left out, sometimes with something after its end.</summary>
    private void Fill(ReviewId id)
    {
        var chair = dice.Chance(80) ? HandOf(Head()) : AnyPerson();
        ReviewInput? left = dice.Chance(25) ? AnyInput() : null;
        Add(100, () => Plan(id));
        Add(20, () => Convene(id));
        Add(30, () => Prepare(id));
        Add(92, () => Hold(id, chair));
        foreach (var input in Enum.GetValues<ReviewInput>().Where(input => input != left))
        {
            Add(100, () => Consider(id, input));
        }

        Add(92, () => Decide(id, ReviewTopic.Improvement));
        Add(92, () => Decide(id, ReviewTopic.SystemChange));
        Add(92, () => Conclude(id));
        Add(95, () => new CloseReview { Review = id, IsReported = dice.Chance(15), NextOn = dice.Chance(30) ? Grid.At(now + dice.Between(1, 8)) : null });
        Add(60, () => new SignOffReview { Review = id, By = dice.Chance(60) ? chair : AnyPerson(), IsReported = dice.Chance(20), Evidence = AnyEvidence() });
        Add(40, () => Consider(id, AnyInput()));
        Add(30, () => new AmendReview { Review = id, Reason = "something was left out" });
        Add(30, () => Decide(id, ReviewTopic.Other));
        Add(40, () => new CloseReview { Review = id });
        Add(40, () => new SignOffReview { Review = id, By = chair });
    }

    private void Add(int percent, Func<GovernanceCommand> next)
    {
        if (dice.Chance(percent))
        {
            agenda.Enqueue(next);
        }
    }

    private GovernanceCommand AnyOfReview()
    {
        var id = dice.Of(ReviewIds);
        return dice.Weighted<Func<GovernanceCommand>>(
        [
            (1, () => Plan(id)), (1, () => Convene(id)), (1, () => Prepare(id)), (1, () => Hold(id, AnyPerson())), (2, () => Consider(id, AnyInput())),
            (2, () => Decide(id, (ReviewTopic)dice.Between(0, 2))), (1, () => Conclude(id)), (2, () => new CloseReview { Review = id, IsReported = dice.Chance(30) }),
            (2, () => new SignOffReview { Review = id, By = AnyPerson(), IsReported = dice.Chance(30) }), (1, () => new AmendReview { Review = id, Reason = "again" }),
        ])();
    }

    private ReviewInput AnyInput() => (ReviewInput)dice.Between(0, 9);

    private PlanReview Plan(ReviewId id) => new()
    {
        Id = id, On = Grid.At(now + dice.Between(0, 4)), Interval = dice.Chance(60) ? Period.FromMonths(6) : null, Quorum = dice.Chance(15) ? dice.Between(1, 2) : null,
    };

    private ConveneReview Convene(ReviewId id) => new() { Review = id, Invited = [AnyPosition()], Agenda = dice.Chance(50) ? ["inputs"] : [] };

    private PrepareReviewInputs Prepare(ReviewId id) => new()
    {
        Review = id, Added = dice.Chance(50) ? [new() { Input = AnyInput(), Text = "as told" }] : [], Evidence = AnyEvidence(),
    };

    private HoldReview Hold(ReviewId id, PersonId chair) => new()
    {
        Review = id, From = Grid.At(now) - Duration.FromHours(2), Until = Grid.At(now), Chair = chair, Attendees = dice.Chance(70) ? [AnyPerson()] : [],
    };

    private ConsiderInput Consider(ReviewId id, ReviewInput input) => dice.Chance(25) ? new() { Review = id, Input = input, NothingBecause = "nothing new" } : new()
    {
        Review = id, Input = input, Notes = dice.Of("gone through", "talked about"), Actions = input is ReviewInput.EarlierActions && dice.Chance(50) ? [OpenOne()] : [], Evidence = AnyEvidence(),
    };

    private DecideInReview Decide(ReviewId id, ReviewTopic topic)
    {
        var (decision, isNone, isWhole) = (ReviewDecisionId.From($"RD-{(dice.Chance(90) ? ++decisions : dice.Between(1, 4))}"), dice.Chance(40), dice.Chance(85));
        return isNone ? new() { Review = id, Id = decision, Input = AnyInput(), Topic = topic, NoneBecause = "all is well" } : new()
        {
            Review = id, Id = decision, Input = AnyInput(), Topic = topic, Text = "do better", Owner = isWhole || dice.Chance(50) ? AnyPosition() : null,
            Due = isWhole || dice.Chance(50) ? Grid.At(now + dice.Between(1, 6)) : null, Action = dice.Chance(15) ? AnyAction() : null, IsReported = dice.Chance(12),
        };
    }

    private ConcludeReview Conclude(ReviewId id) => new()
    {
        Review = id, Suitability = AnyConclusion(), Adequacy = AnyConclusion(), Effectiveness = dice.Chance(92) ? AnyConclusion() : null,
    };

    private Conclusion AnyConclusion() => Conclusion.Of((ConclusionWord)dice.Between(0, 2), "as seen");

    private DecideImprovement Improve() => new()
    {
        Id = ImprovementId.From($"I-{dice.Between(1, 6)}"), By = AnyPerson(), What = "fewer keys", Owner = AnyPosition(), Due = Grid.At(now + dice.Between(1, 6)),
        Action = dice.Chance(30) ? AnyAction() : null, Activity = dice.Chance(30) ? AnyActivity() : null, Evidence = AnyEvidence(), IsReported = dice.Chance(25),
    };
}
