using Isms.Governance.Records;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What leaders did and filed for obligations; a message whose reach was counted is measured as well.</summary>
internal static class LeadershipSource
{
    internal static IEnumerable<Deed> Of(Reading reading) => reading.Leadership.Deeds.Concat(
        from act in reading.Leadership.Acts
        where act is { Act: EvidenceKind.LeadershipCommunication, Reached: not null }
        select act.Deed with { Act = EvidenceKind.CommunicationReach, What = $"reached {act.Reached}{(act.OutOf is { } all ? $" of {all}" : string.Empty)}: {act.What}" });
}
