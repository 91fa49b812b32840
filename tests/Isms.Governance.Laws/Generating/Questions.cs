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
        var grants = history.Journal.Select(record => record.Event).OfType<ResponsibilityDelegated>().ToArray();
        for (var i = 0; i < count; i++)
        {
            if (grants.Length > 0 && dice.Chance(40))
            {
                yield return About(history, dice.Of(grants), dice);
                continue;
            }

            yield return new()
            {
                Person = dice.Chance(90) ? dice.Of(Cast.People) : dice.Of(Cast.Vera, Cast.Nobody),
                Activity = dice.Of(Cast.Activities),
                Kind = dice.Weighted((6, ActKinds.Decide), (2, ActKinds.Perform), (2, ActKinds.Prepare)),
                Amount = dice.Chance(85) ? Money.Of(dice.Of(Cast.Amounts), dice.Chance(97) ? "EUR" : "USD") : null,
                Context = dice.Chance(65) ? null : dice.Of(Cast.Usual, Cast.Emergency),
                Unit = dice.Chance(75) ? null : dice.Of(Cast.Units),
                With = dice.Chance(70) ? [] : [.. dice.Some(Cast.People)],
                ConditionsMet = dice.Chance(70) ? [] : [.. dice.Some(Cast.Conditions)],
                Case = dice.Chance(80) ? null : dice.Of(Cast.Cases),
                RequestedBy = dice.Chance(70) ? null : dice.Of(Cast.People),
                Beneficiaries = dice.Chance(90) ? [] : [dice.Of(Cast.People)],
            };
        }
    }

    /// <summary>A question that somebody who may hold a delegation would ask about it.</summary>
    private static AuthorityQuestion About(History history, ResponsibilityDelegated grant, Dice dice)
    {
        var view = history.Register.At(grant.EffectiveFrom);
        var seats = grant.To.Kind switch
        {
            PartyKind.Position => [PositionId.From(grant.To.Id)],
            PartyKind.Body => (view.Find(grant.To.Entry) as Body)?.Members ?? [],
            PartyKind.Class => view.Entries(EntryKind.Position).Cast<Position>().Where(position => position.Classes.Any(each => each.Value == grant.To.Id)).Select(position => position.Id).ToValueList(),
            _ => [],
        };
        var person = seats.Count > 0 ? view.WhoFills(dice.Of(seats.ToArray())).Person : grant.To.Kind is PartyKind.Person ? PersonId.From(grant.To.Id) : Cast.Vera;
        var limit = grant.Mandate.Limits.Count > 0 && dice.Chance(60) ? dice.Of(grant.Mandate.Limits.ToArray()) : null;
        return new()
        {
            Person = person ?? dice.Of(Cast.People),
            Activity = dice.Chance(80) ? dice.Of(grant.Mandate.Activities.ToArray()) : dice.Of(Cast.Activities),
            Kind = grant.Mandate.Kinds is ActKinds.None || grant.Mandate.Kinds.HasFlag(ActKinds.Decide) ? dice.Chance(80) ? ActKinds.Decide : ActKinds.Perform : ActKinds.Prepare,
            Amount = limit?.Max ?? Money.Of(dice.Of(Cast.Amounts), "EUR"),
            Context = limit is null ? dice.Chance(80) ? null : Cast.Emergency : limit.Context,
            Unit = grant.Mandate.Units.Count > 0 && dice.Chance(60) ? grant.Mandate.Units[0] : null,
            With = dice.Chance(60) ? [] : [.. dice.Some(Cast.People)],
            ConditionsMet = dice.Chance(60) ? [] : Cast.Conditions.ToValueList(),
            RequestedBy = dice.Chance(70) ? null : dice.Of(Cast.People),
        };
    }
}
