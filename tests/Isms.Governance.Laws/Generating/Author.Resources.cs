using Isms.Governance.Resources;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] ResourceVerbs => [(9, AskFor), (12, GrantResources), (4, DeclineResources), (7, UseSome), (4, DecideAdequacy), (6, AcceptShortfall)];

    private ResourceRequestId NewRequest() => ResourceRequestId.From($"RQ-{dice.Between(1, 5)}");

    /// <summary>Mostly one that was made.</summary>
    private ResourceRequestId AnyRequest() => View.Resources.Requests is { Count: > 0 } made && dice.Chance(85) ? dice.Of(made.ToArray()).Request.Id : NewRequest();

    private Quantity AnyQuantity(bool isPositive = true) => dice.Weighted<Func<Quantity>>(
        (6, () => Quantity.Money(Math.Max(isPositive ? 1m : 0m, dice.Of(Cast.Amounts)), dice.Chance(90) ? "EUR" : "USD")), (2, () => Quantity.People(dice.Between(1, 4))), (2, () => Quantity.Hours(dice.Between(1, 40))))();

    /// <summary>Mostly measured as what was asked for.</summary>
    private Quantity AnyPart(ResourceRequestId request) => dice.Chance(15) || View.Resources.Find(request) is not { Request.Quantity: var asked } ? AnyQuantity()
        : asked.AsMoney is { } money ? Quantity.Money(Math.Max(1m, dice.Of(Cast.Amounts)), money.Currency) : Quantity.Of(asked.Kind, dice.Between(1, 40));

    private GovernanceCommand AskFor() => new RequestResources
    {
        Id = NewRequest(), By = AnyPerson(), For = dice.Of("a scanner", "a post"), Quantity = AnyQuantity(), NeededFrom = dice.Chance(40) ? Grid.At(now + dice.Between(-2, 3)) : null,
        NeededUntil = dice.Chance(30) ? Grid.At(now + dice.Between(5, 9)) : null, Objective = dice.Chance(30) ? AnyObjective() : null, Activity = dice.Chance(60) ? AnyActivity() : null,
    };

    private GovernanceCommand GrantResources()
    {
        var request = AnyRequest();
        return new GrantResources
        {
            Id = AnyExercise(), Request = request, By = dice.Chance(60) ? HandOf(Head()) : AnyPerson(), Quantity = AnyPart(request), Activity = dice.Chance(70) ? Cast.Spend : AnyActivity(),
            IsReported = dice.Chance(40), Evidence = AnyEvidence(),
        };
    }

    private GovernanceCommand DeclineResources() => new DeclineResources { Request = AnyRequest(), Reason = dice.Of("no budget", "no need"), DecidedBy = HandOf(Head()) };

    private GovernanceCommand UseSome()
    {
        var request = AnyRequest();
        return new RecordResourceUse { Id = ResourceUseId.From($"U-{dice.Between(1, 9)}"), Request = request, Quantity = AnyPart(request), Evidence = AnyEvidence() };
    }

    private GovernanceCommand DecideAdequacy() => new DecideAdequacy
    {
        Id = AdequacyDecisionId.From($"AD-{dice.Between(1, 9)}"), Considered = "all requests", IsAdequate = dice.Chance(50), Evidence = AnyEvidence(),
        DecidedBy = dice.Chance(60) ? HandOf(View.TopManagement.Count > 0 ? dice.Of(View.TopManagement.ToArray()) : Head()) : AnyPerson(),
    };

    private GovernanceCommand AcceptShortfall() => new AcceptShortfall
    {
        Id = AnyExercise(), Request = AnyRequest(), By = dice.Chance(60) ? HandOf(Head()) : AnyPerson(), Activity = dice.Chance(60) ? Cast.Spend : AnyActivity(), Reason = "the old one lasts",
        Until = Grid.At(now + dice.Between(5, 9)), IsReported = dice.Chance(40), Evidence = AnyEvidence(),
    };
}
