namespace Isms.Governance.Resources;

/// <summary>What was asked for, granted and used of one kind, money by currency: requests added up.</summary>
/// <param name="Requested">How much was asked for.</param>
/// <param name="Granted">How much was granted.</param>
/// <param name="Used">How much was used.</param>
/// <param name="Short">How much is not granted, request by request: more than was asked for one does not help another.</param>
/// <param name="Unaccepted">How much of that is short by now and nobody has accepted.</param>
public sealed record ResourceTotal(Quantity Requested, Quantity Granted, Quantity Used, Quantity Short, Quantity Unaccepted)
{
    /// <summary>The kind.</summary>
    public ResourceKind Kind => Requested.Kind;

    /// <summary>The share of all that was asked for that is not short, from nothing (0) to all (1).</summary>
    public decimal ShareGranted => Requested.Less(Short).Amount / Requested.Amount;

    /// <summary>The total in one line.</summary>
    public override string ToString() => $"{Granted} of {Requested} granted, {Used} used, {Short} short";
}
