using Isms.Governance.Handovers;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Who took note of what was handed over to them.</summary>
    [JsonPropertyOrder(450)]
    public List<HandoverSheet> Handovers { get; set; } = [];
}

/// <summary>That whoever regularly holds a position took note of what was handed over to it.</summary>
internal sealed class HandoverSheet : ActSheet
{
    /// <summary>The position that answers in another's place.</summary>
    [JsonRequired]
    public PositionId? To { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? AcknowledgedOn { get; set; }

    /// <summary>Who did; by default who regularly holds the position.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var to = To!.Value;
        var holder = new Json.By(null, $"who regularly holds position `{to}`", (replay, at) => replay.Register.At(at).WhoFills(to) is var seat && seat.IsActing ? seat.Absent : seat.Person);
        plan.Add(this, Rank.Handovers, AcknowledgedOn, Json.By.Of(By, holder), _ => new AcknowledgeHandover
        {
            To = to, Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.AcknowledgementRecord),
        });
    }
}
