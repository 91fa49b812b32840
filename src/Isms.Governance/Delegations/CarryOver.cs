namespace Isms.Governance.Delegations;

/// <summary>A delegation below a superseded one that goes on below the new one, under an item of its own.</summary>
/// <param name="Old">The delegation below the superseded one; its delegate may be left out where the item has only one.</param>
/// <param name="As">The item under which it is issued again.</param>
public sealed record CarryOver(InstrumentItem Old, InstrumentItem As);
