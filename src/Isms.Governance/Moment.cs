namespace Isms.Governance;

/// <summary>When and by whom a command is decided, with every default filled in.</summary>
internal sealed record Moment(Instant Now, Decided Decided, Instant EffectiveFrom)
{
    /// <summary>Whether the decision was made before it is entered.</summary>
    internal bool IsLate => Decided.At < Now;
}
