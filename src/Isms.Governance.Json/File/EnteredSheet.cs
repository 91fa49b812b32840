using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>When something was decided and entered, and by whom.</summary>
internal abstract class EnteredSheet : Sheet
{
    /// <summary>The day of the decision; by default the day from which it counts.</summary>
    public LocalDate? DecidedOn { get; set; }

    /// <summary>Who decided; by default whoever the item names, else whose decision it is.</summary>
    public WhoSheet? DecidedBy { get; set; }

    /// <summary>Who decided with them.</summary>
    public List<WhoSheet>? DecidedWith { get; set; }

    /// <summary>The day on which it was entered; by default the day of the decision, or that on which the item was entered in which it stands.</summary>
    public LocalDate? RecordedOn { get; set; }

    /// <summary>Who entered it; by default who keeps the file.</summary>
    public PersonId? RecordedBy { get; set; }

    /// <summary>Where the decision is written down.</summary>
    public string? Reference { get; set; }
}

/// <summary>When something that an item tells of besides was decided and entered, and by whom, as far as the item does not show it.</summary>
internal sealed class FurtherSheet : EnteredSheet
{
    internal bool IsEmpty => (DecidedOn, DecidedBy, DecidedWith, RecordedOn, RecordedBy, Reference) is (null, null, null, null, null, null);
}
