namespace Isms.Governance.Handovers;

public sealed partial class HandoverView
{
    /// <summary>What is not acknowledged in time, on the caller's terms.</summary>
    internal IEnumerable<Finding> Find(HandoverTerms terms) =>
        from handover in Unacknowledged
        let due = handover.Since.After(terms.AcknowledgeWithin, Delegations.Organization.Zone)
        where due <= Instant
        select Rule.H01.Found(
            $"`{handover.Successor}` answers as position `{handover.To}` since {handover.Since.InWords()} after {string.Join(", ", handover.From)}, and has not acknowledged what was handed over by {due.InWords()}",
            $"let `{handover.Successor}` go through what was handed over, and record that", [handover.To.Value, handover.Successor.Value, .. handover.Unacknowledged.Select(each => each.Value)]);

    /// <summary>The instants at which a handover has been left unacknowledged for too long.</summary>
    internal IEnumerable<Instant> Turns(HandoverTerms terms) => Unacknowledged.Select(handover => handover.Since.After(terms.AcknowledgeWithin, Delegations.Organization.Zone));
}
