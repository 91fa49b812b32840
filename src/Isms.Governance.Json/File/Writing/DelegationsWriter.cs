using Isms.Governance.Delegations;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Writes what was handed to whom, what became of it, and what delegates were told.</summary>
internal sealed class DelegationsWriter(FileDraft draft, GovernanceRegister register) : SectionWriter(draft)
{
    private readonly Dictionary<InstrumentItem, DelegationSheet> sheets = [];
    private readonly HashSet<InstrumentItem> shared =
        [.. draft.Records.Select(each => each.Event).OfType<ResponsibilityDelegated>().GroupBy(each => each.Item).Where(group => group.Count() > 1).Select(group => group.Key)];
    private readonly bool isOnlyIfStated = draft.Records.Select(each => each.Event).OfType<SchemeAdopted>().All(each =>
        each.Scheme.Redelegation is Redelegation.OnlyIfStated && each.Scheme.Regimes.All(regime => regime.Scheme.Redelegation is Redelegation.OnlyIfStated));

    // What one supersession brings follows it without a gap: the new delegation, what is carried over below it, and what binds those.
    private (DelegationSuperseded Event, OnRecord Record, DelegationSheet? Sheet, long Next)? supersession;

    internal override bool Take(OnRecord record)
    {
        if (record.Event is not DelegationEvent)
        {
            return false;
        }

        if (supersession is { } pending && pending.Next == record.Place && IsBroughtBy(pending.Event, record.Event))
        {
            Bring(pending, record);
            return true;
        }

        return record.Event switch
        {
            DelegationSuperseded superseded => Await(superseded, record),
            ResponsibilityDelegated delegated => Grant(delegated, record) is not null,
            DelegationAccepted accepted => Accept(accepted, record),
            DelegationDeclined { Reason: null } declined => Decline(declined, record),
            DelegationRevoked revoked => Add(DelegationEventWord.Revoke, revoked.Item, record, revoked.Reason),
            DelegationSuspended suspended => Add(DelegationEventWord.Suspend, suspended.Item, record, suspended.Reason, Draft.LastDay(suspended.Until)),
            DelegationResumed resumed => Add(DelegationEventWord.Resume, resumed.Item, record, resumed.Reason),
            RedelegationStopped stopped => Add(DelegationEventWord.Stop, stopped.Item, record, stopped.Reason),
            DelegateReported reported => Add(DelegationEventWord.Report, reported.Item, record, evidence: reported.Evidence),
            DelegationReviewed reviewed => Add(DelegationEventWord.Review, reviewed.Item, record, evidence: reviewed.Evidence),
            InstructionGiven given => Instruct(given, record),
            InstructionPassedOn passed => PassOn(passed, record),
            _ => false,
        };
    }

    private bool Await(DelegationSuperseded superseded, OnRecord record)
    {
        supersession = (superseded, record, null, record.Place + 1);
        return true;
    }

    private static bool IsBroughtBy(DelegationSuperseded superseded, GovernanceEvent @event) => @event.Decided == superseded.Decided && @event switch
    {
        ResponsibilityDelegated each => IsNamedBy(superseded, each.Item.To(each.To)),
        RedelegationStopped each => IsNamedBy(superseded, each.Item),
        InstructionGiven each => IsNamedBy(superseded, each.Item),
        _ => false,
    };

    private static bool IsNamedBy(DelegationSuperseded superseded, InstrumentItem item) => superseded.By == item
        || superseded.CarriedOver.Any(each => (each.As.Instrument, each.As.Item) == (item.Instrument, item.Item));

    private void Bring((DelegationSuperseded Event, OnRecord Record, DelegationSheet? Sheet, long Next) pending, OnRecord record)
    {
        if (pending.Sheet is not null)
        {
            Draft.Say(pending.Sheet, record);
        }
        else
        {
            var sheet = Grant((ResponsibilityDelegated)record.Event, record);
            sheet.Supersedes = new()
            {
                Instrument = pending.Event.Item.Instrument, Item = pending.Event.Item.Item, To = Named(pending.Event.Item).To,
                CarryOver = Sheets.List(pending.Event.CarriedOver, each => new CarriedSheet { Old = Named(each.Old), As = new() { Instrument = each.As.Instrument, Item = each.As.Item } }),
                LiftStop = Sheets.True(pending.Event.StopLifted),
            };
            Draft.Say(sheet, pending.Record);
            pending.Sheet = sheet;
        }

        supersession = pending with { Next = record.Place + 1 };
    }

    private DelegationSheet Grant(ResponsibilityDelegated terms, OnRecord record)
    {
        var from = Draft.Day(terms.EffectiveFrom);
        var sheet = Draft.Say(Delegated.Of(terms, Draft), record, from);
        sheet.Under = terms.Under is { } under ? Named(under) : null;
        sheet.Period = new() { From = from, Through = Draft.LastDay(terms.Mandate.Until) };
        sheet.Redelegate = terms.Mandate.Redelegations is not { } times || (times == 0 && (isOnlyIfStated || terms.To.Kind is PartyKind.Class)) ? null : new Times(times);
        sheets[terms.Item.To(terms.To)] = sheet;
        File.Delegations.Add(sheet);
        return sheet;
    }

    private bool Accept(DelegationAccepted accepted, OnRecord record)
    {
        if (sheets.GetValueOrDefault(accepted.Item) is not { AcceptedOn: null } sheet)
        {
            return false;
        }

        sheet.AcceptedOn = Draft.Day(accepted.EffectiveFrom);
        sheet.AcceptedBy = IsFilledBy(sheet.To!, accepted.Decided) ? null : Draft.Who(accepted.Decided.By);
        Draft.Say(sheet, record, "acceptedOn");
        return true;
    }

    private bool IsFilledBy(PartySheet party, Decided decided) =>
        (party.Person ?? (party.Position is { } position ? register.At(decided.At).WhoFills(position).Person : null)) == decided.By;

    private bool Decline(DelegationDeclined declined, OnRecord record)
    {
        if (sheets.GetValueOrDefault(declined.Item) is not { DeclinedOn: null } sheet)
        {
            return false;
        }

        sheet.DeclinedOn = Draft.Day(declined.EffectiveFrom);
        Draft.Say(sheet, record, "declinedOn");
        return true;
    }

    private bool Add(DelegationEventWord kind, InstrumentItem item, OnRecord record, string? reason = null, LocalDate? through = null, string? evidence = null)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        File.DelegationEvents.Add(Draft.Say<DelegationEventSheet>(new()
        {
            Of = Named(item), Kind = kind, On = kind is DelegationEventWord.Suspend ? null : day, From = kind is DelegationEventWord.Suspend ? day : null,
            Through = through, Reason = reason, Evidence = evidence,
        }, record, day));
        return true;
    }

    private bool Instruct(InstructionGiven given, OnRecord record)
    {
        var from = Draft.Day(given.EffectiveFrom);
        File.Instructions.Add(Draft.Say<InstructionSheet>(new()
        {
            Id = given.Id, On = Named(given.Item), By = Draft.Who(given.Decided.By), Text = given.Text, From = from, PassOnWithin = given.PassOnWithin,
        }, record, from));
        return true;
    }

    private bool PassOn(InstructionPassedOn passed, OnRecord record)
    {
        if (File.Instructions.Find(each => each.Id == passed.Instruction) is not { } sheet)
        {
            return false;
        }

        (sheet.Passed ??= []).Add(new() { To = Named(passed.Item), By = Draft.Who(passed.Decided.By), On = Draft.Day(passed.EffectiveFrom) });
        Draft.Say(sheet, record);
        return true;
    }

    private ItemSheet Named(InstrumentItem item) =>
        Sheets.Of(item.Delegate is not null && !shared.Contains(InstrumentItem.Of(item.Instrument, item.Item)) ? InstrumentItem.Of(item.Instrument, item.Item) : item);
}
