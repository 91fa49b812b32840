namespace Isms.Governance.Roles;

/// <summary>What a position is charged with: a role, or one of the mandates of 5.3.</summary>
internal readonly record struct Charge(RoleId? Role, Mandate53? Mandate)
{
    /// <summary>The id under which it is on record.</summary>
    internal string Name => Role?.Value ?? Mandate!.Value.Name;

    internal void EnsureSound()
    {
        _ = Role is { } role ? Id.Named(role) : null;
        if (Role is null == Mandate is null)
        {
            throw new ArgumentException("it is about a role or about a mandate of 5.3: one of them is named");
        }

        if (Mandate is { } mandate)
        {
            Guard.Against.EnumOutOfRange(mandate);
        }
    }

    internal string InWords() => Role is { } role ? $"the role `{role}`" : Mandate!.Value.InWords();
}

/// <summary>That a position holds a role or a mandate over a period, as far as its end is known.</summary>
/// <param name="Charge">The role or the mandate.</param>
/// <param name="Position">The position.</param>
/// <param name="Decided">Who decided it and when.</param>
/// <param name="Until">The end that was decided; null for an open one.</param>
/// <param name="Span">From its first instant until its own end, or until it was ended before.</param>
internal readonly record struct ChargeTerm(Charge Charge, PositionId Position, Decided Decided, Instant? Until, Interval Span);
