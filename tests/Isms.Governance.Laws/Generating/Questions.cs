namespace Isms.Governance.Laws.Generating;

/// <summary>Random points of a history, and random questions.</summary>
internal static class Questions
{
    /// <summary>Instants on and beside the grid, with places of the journal.</summary>
    public static IEnumerable<(Instant At, long Known)> Points(this History history, int count, int salt = 0)
    {
        var dice = history.Dice(salt);
        for (var i = 0; i < count; i++)
        {
            var at = Grid.At(dice.Between(Grid.Open - (dice.Chance(5) ? 3 : 0), Grid.Last + 6)) - Duration.FromTicks(dice.Chance(15) ? 1 : 0);
            var last = (int)history.Register.Sequence;
            yield return (at, dice.Weighted((5, last), (4, dice.Between(Math.Min(last, 36), last)), (1, dice.Between(0, last))));
        }
    }

    /// <summary>Questions of authority that anybody might ask.</summary>
    public static IEnumerable<AuthorityQuestion> Asked(this History history, int count, int salt = 0)
    {
        var dice = history.Dice(salt);
        for (var i = 0; i < count; i++)
        {
            yield return new()
            {
                Person = dice.Chance(90) ? dice.Of(Cast.People) : dice.Of(Cast.Vera, Cast.Nobody),
                Activity = dice.Of(Cast.Activities),
                Kind = dice.Weighted((6, ActKinds.Decide), (2, ActKinds.Perform), (2, ActKinds.Prepare)),
                Amount = dice.Chance(85) ? Money.Of(dice.Of(Cast.Amounts), dice.Chance(97) ? "EUR" : "USD") : null,
                Context = dice.Chance(65) ? null : dice.Of(Cast.Usual, Cast.Emergency),
                Unit = dice.Chance(75) ? null : dice.Of(Cast.Units),
            };
        }
    }
}
