namespace Isms.Governance.Delegations;

/// <summary>An instruction as it would be given.</summary>
internal sealed record InstructionCase(ItemCase OfItem, InstructionGiven Given) : ICase
{
    public Moment Moment => OfItem.Moment;

    public OrganizationAt Organization => OfItem.Organization;

    internal InstructionGiven? OnRecord => OfItem.Delegations.Book.Exercises.Find(Given.Id, OfItem.Delegations.Point.Known)?.Given;
}
