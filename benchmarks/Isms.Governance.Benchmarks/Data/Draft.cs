namespace Isms.Governance.Benchmarks.Data;

/// <summary>A delegation before it is decided.</summary>
internal sealed class Draft(DelegateResponsibility command, Draft? parent, int activity, int receiver)
{
    internal DelegateResponsibility Command { get; } = command;

    internal Draft? Parent { get; } = parent;

    internal int Activity { get; } = activity;

    /// <summary>The number of the receiving position; 0 for another delegate, which hands nothing on.</summary>
    internal int Receiver { get; } = receiver;

    internal int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

    internal bool IsRevoked { get; set; }

    internal Mandate Mandate => Command.Mandate;

    internal bool IsAlive(Instant at) => !IsRevoked && (Mandate.Until ?? Instant.MaxValue) > at && Parent?.IsAlive(at) != false;

    /// <summary>The limit outside an emergency, inherited where it states none; null for none.</summary>
    internal decimal? Limit => Mandate.Limits.FirstOrDefault(limit => limit.Context is null)?.Max.Amount ?? Parent?.Limit;

    internal UnitId? Unit => Mandate.Units.Count > 0 ? Mandate.Units[0] : Parent?.Unit;
}
