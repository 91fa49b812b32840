using Isms.Governance.Accountability;

namespace Isms.Governance.Json;

/// <summary>Writes which position in top management was given what.</summary>
internal sealed class AccountabilityWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record) => record.Event switch
    {
        AccountabilityAllocated allocated => Add(new() { Obligation = new(allocated.Of.Value), To = [.. allocated.To], Reason = allocated.Reason }, record),
        ObligationSplit split => Add(new() { Obligation = new(split.Of.Value), To = [split.Integrator], Parts = [.. split.Parts.Select(Of)] }, record),
        AccountabilityAcknowledged acknowledged => Acknowledge(acknowledged, record),
        _ => false,
    };

    private bool Add(AccountabilitySheet sheet, OnRecord record)
    {
        sheet.From = Draft.Day(record.Event.EffectiveFrom);
        File.Accountability.Add(Draft.Say(sheet, record, sheet.From));
        return true;
    }

    // Who is accountable by default acknowledges nothing that was given, and everybody under `to` acknowledges on one day.
    private bool Acknowledge(AccountabilityAcknowledged acknowledged, OnRecord record)
    {
        var day = Draft.Day(acknowledged.EffectiveFrom);
        var sheet = File.Accountability.FindLast(each => each.Obligation?.Text == acknowledged.Of.Value);
        if (sheet?.To?.Contains(acknowledged.Position) != true || (sheet.AcknowledgedOn is { } known && known != day))
        {
            return false;
        }

        sheet.AcknowledgedOn = day;
        Draft.Say(sheet, record, "acknowledgedOn");
        return true;
    }

    private static PartSheet Of(ObligationPart part) => new()
    {
        Id = part.Id, Title = part.Title, Holder = part.Holder, Units = Sheets.List(part.Units), Activities = Sheets.List(part.Activities),
    };
}
