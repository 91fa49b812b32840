namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] AccountabilityVerbs => [(6, Allocate), (4, Transfer), (2, Split), (3, Acknowledge)];

    private GovernanceCommand Allocate()
    {
        var to = Tops(dice.Chance(75) ? 1 : dice.Between(1, 3));
        return new AllocateAccountability
        {
            Of = AnyObligation(), To = [.. to], Reason = to.Length > 1 && dice.Chance(80) ? "both are needed" : null, DecidedBy = HandOf(View.Scope?.Head),
        };
    }

    private GovernanceCommand Transfer()
    {
        var of = AnyObligation();
        return new TransferAccountability
        {
            Of = of,
            From = dice.Chance(85) && View.WhoIsAccountable(of).Positions is { Count: > 0 } holders ? dice.Of(holders.ToArray()) : AnyPosition(),
            To = Tops(1)[0],
            Reason = dice.Chance(30) ? "handed over" : null,
            DecidedBy = HandOf(View.TopManagement.Count > 0 ? View.TopManagement[0] : null),
        };
    }

    private GovernanceCommand Split()
    {
        var of = AnyObligation();
        var byUnits = dice.Chance(50);
        var parts = Enumerable.Range(1, dice.Chance(85) ? 2 : 1).Select(i => new ObligationPart
        {
            Id = ObligationId.From($"{of}#{(dice.Chance(85) ? i : 1)}"),
            Holder = Tops(1)[0],
            Units = byUnits ? [Cast.Units[i]] : dice.Chance(10) ? [Cast.Units[0]] : [],
            Activities = byUnits ? dice.Chance(10) ? [Cast.Spend] : [] : [i == 1 ? Cast.Means : Cast.Message],
        });
        return new SplitObligation { Of = of, Integrator = Tops(1)[0], Parts = parts.ToValueList(), DecidedBy = HandOf(View.Scope?.Head) };
    }

    private GovernanceCommand Acknowledge()
    {
        var of = AnyObligation();
        var position = dice.Chance(85) && View.WhoIsAccountable(of).Positions is { Count: > 0 } holders ? dice.Of(holders.ToArray()) : AnyPosition();
        return new AcknowledgeAccountability { Of = of, Position = position, DecidedBy = HandOf(position) };
    }

    private ObligationId AnyObligation() => dice.Chance(90) ? dice.Of(Cast.Obligations) : dice.Chance(30) ? Cast.Locks : dice.Chance(70) ? ObligationId.From($"{Cast.Obligations[0]}#1") : ObligationId.From("unheard-of");

    /// <summary>Positions that mostly are in top management.</summary>
    private PositionId[] Tops(int count)
    {
        var tops = View.TopManagement.ToArray();
        return dice.Chance(isHostile ? 50 : 92) && tops.Length > 0 ? dice.Shuffled(tops)[..Math.Min(count, tops.Length)] : [.. Enumerable.Range(0, count).Select(_ => AnyPosition())];
    }
}
