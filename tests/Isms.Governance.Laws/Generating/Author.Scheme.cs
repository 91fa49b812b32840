namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] SchemeVerbs =>
    [
        (grants.Count > 0 ? 5 : Few, Suspend), (grants.Any(grant => StandingOf(grant) is Standing.Suspended) ? 8 : Few, Resume), (grants.Count > 0 ? 3 : Few, Stop),
        (grants.Count > 0 ? 5 : Few, Report), (grants.Count > 0 ? 5 : Few, Review),
    ];

    private Instant? RecordsFrom => View.Scope?.RecordsFrom;

    private GovernanceCommand Suspend()
    {
        var start = now + dice.Between(isHostile ? -2 : 0, 2);
        return About(dice.Chance(85) ? Live(Standing.Active, Standing.NotStarted, Standing.Suspended) : AnyGrant(), (item, grant) => new SuspendDelegation
        {
            Item = item, EffectiveFrom = Grid.At(start), Until = dice.Chance(60) ? Grid.At(start + dice.Between(1, 7)) : null, Reason = "inquiry", DecidedBy = Ending(grant),
        });
    }

    private GovernanceCommand Resume() => About(dice.Chance(85) ? Live(Standing.Suspended) : AnyGrant(), (item, grant) => new ResumeDelegation { Item = item, DecidedBy = Ending(grant) });

    private GovernanceCommand Stop() => About(dice.Chance(85) ? Live(Standing.Active, Standing.NotStarted) : AnyGrant(), (item, grant) => new StopRedelegation { Item = item, DecidedBy = Ending(grant) });

    private GovernanceCommand Report() => About(dice.Chance(85) ? Live(Standing.Active) : AnyGrant(), (item, grant) =>
        new RecordDelegateReport { Item = item, DecidedBy = grant is null || dice.Chance(15) ? AnyPerson() : HandOf(Delegator(grant.To)) });

    private GovernanceCommand Review() => About(dice.Chance(85) ? Live(Standing.Active) : AnyGrant(), (item, grant) => new ReviewDelegation
    {
        Item = item, DecidedBy = grant is null || dice.Chance(15) ? AnyPerson() : HandOf(dice.Chance(15) ? Delegator(grant.To) : grant.Overseer is { } overseer ? overseer : grant.From),
    });

    /// <summary>Who decides about a delegation: its delegator or the head.</summary>
    private PersonId Ending(ResponsibilityDelegated? grant) => HandOf(dice.Chance(50) ? grant?.From : (Party?)View.Scope?.Head);

    /// <summary>What the gates of the scheme ask for, mostly.</summary>
    private DelegateResponsibility Passing(DelegateResponsibility command)
    {
        var schemes = View.Scheme is { } scheme ? scheme.Regimes.Select(regime => regime.Scheme).Prepend(scheme).ToArray() : [];
        var gates = schemes.SelectMany(each => each.Gates).ToArray();
        var signed = schemes.Any(each => each.Signatures > 0) || gates.Any(gate => gate.Signatures > 0);
        return command with
        {
            Approvals = [.. gates.SelectMany(gate => gate.AgreementOf.Concat(gate.ApprovalBy.Take(1))
                .Where(_ => dice.Chance(75)).Select(party => new Approval { Gate = gate.Id, By = HandOf(party), On = Grid.At(now - dice.Weighted((8, 0), (1, 1), (1, -1))) }))],
            Notices = [.. gates.SelectMany(gate => gate.NoticeTo).Where(_ => dice.Chance(75)).Select(party => new Notice { To = party, On = Now })],
            Signatures = signed ? [.. dice.Some(Cast.People)] : [],
            ReviewEvery = dice.Chance(schemes.Any(each => each.Form.HasFlag(FormParts.ReviewEvery)) ? 85 : 25) ? Period.FromMonths(2) : null,
        };
    }

    /// <summary>Sometimes, where records from before the register are admitted, one of them, with or without its date.</summary>
    private DelegateResponsibility Inherited(DelegateResponsibility command)
    {
        if (RecordsFrom is not { } recorded || !dice.Chance(25))
        {
            return command;
        }

        var day = Grid.At(Math.Min(now, Grid.Of(recorded) + dice.Between(-5, isHostile ? 2 : 0)));
        return dice.Chance(35)
            ? command with { DateUnknown = true, EffectiveFrom = day, Mandate = command.Mandate with { From = null, Until = command.Mandate.Until > day ? command.Mandate.Until : null } }
            : command with { DecidedAt = day, Reference = null };
    }
}
