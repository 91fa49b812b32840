using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>Writes what is kept apart, and what keeps watch where it is not.</summary>
internal sealed class SegregationWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record) => record.Event switch
    {
        SegregationDefined defined => Define(defined, record),
        SegregationEnded ended => End(ended, record),
        CompensatingControlApproved approved => Approve(approved, record),
        SegregationRiskAccepted accepted => Accept(accepted, record),
        _ => false,
    };

    private bool Define(SegregationDefined defined, OnRecord record)
    {
        var from = Draft.Day(record.Event.EffectiveFrom);
        File.Segregation ??= new();
        (File.Segregation.Pairs ??= []).Add(Draft.Say<PairSheet>(new()
        {
            Id = defined.Id, Activities = [defined.One, defined.Other], When = defined.When is SegregationKind.Held ? null : defined.When,
            From = from == File.Scope?.EstablishedOn ? null : from,
        }, record, from));
        return true;
    }

    private bool End(SegregationEnded ended, OnRecord record)
    {
        if (File.Segregation?.Pairs?.Find(each => each.Id == ended.Pair) is not { Through: null } sheet)
        {
            return false;
        }

        (sheet.Through, sheet.EndingReason) = (Draft.LastDay(ended.EffectiveFrom), ended.Reason);
        Draft.Say(sheet, record, "through");
        return true;
    }

    private bool Approve(CompensatingControlApproved approved, OnRecord record)
    {
        var (whom, from) = (Sheets.Of(approved.For), Draft.Day(record.Event.EffectiveFrom));
        File.Segregation ??= new();
        (File.Segregation.Compensating ??= []).Add(Draft.Say<CompensatingSheet>(new()
        {
            Pair = approved.Pair, Person = whom.Person, Position = whom.Position, Control = approved.Control, From = from, Through = Draft.LastDay(approved.Until),
        }, record, from));
        return true;
    }

    private bool Accept(SegregationRiskAccepted accepted, OnRecord record)
    {
        var from = Draft.Day(accepted.EffectiveFrom);
        File.Segregation ??= new();
        (File.Segregation.Accepted ??= []).Add(Draft.Say<AcceptedSegregationRiskSheet>(new()
        {
            Pair = accepted.Pair, Reason = accepted.Reason, From = from, Through = Draft.LastDay(accepted.Until),
        }, record, from));
        return true;
    }
}
