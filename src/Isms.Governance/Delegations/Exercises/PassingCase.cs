namespace Isms.Governance.Delegations;

/// <summary>An instruction as it is said to have been passed on.</summary>
internal sealed record PassingCase(ItemCase OfItem, ConditionId Id) : ICase
{
    public Moment Moment => OfItem.Moment;

    public OrganizationAt Organization => OfItem.Organization;

    internal Grant? Grant => OfItem.Grant;

    internal Instruction? Instruction { get; } = OfItem.Delegations.Book.Exercises.Find(Id, OfItem.Delegations.Point.Known);

    /// <summary>When it was passed on for the first time, as known; null when it was not.</summary>
    internal Instant? PassedAt => Instruction is { } instruction && Grant is { } grant
        ? OfItem.Delegations.Book.Exercises.PassedOn(instruction, grant).Earliest(OfItem.Delegations.Point.Known)?.At : null;
}
