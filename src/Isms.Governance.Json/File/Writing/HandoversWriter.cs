using Isms.Governance.Handovers;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Writes who took note of what was handed over to them.</summary>
internal sealed class HandoversWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record)
    {
        if (record.Event is not HandoverAcknowledged acknowledged)
        {
            return false;
        }

        var day = Draft.Day(acknowledged.EffectiveFrom);
        File.Handovers.Add(Draft.Say<HandoverSheet>(new()
        {
            To = acknowledged.To, AcknowledgedOn = day, Evidence = Draft.Evidence(acknowledged.Evidence, EvidenceKind.AcknowledgementRecord),
        }, record, day));
        return true;
    }
}
