namespace Isms.Governance;

/// <summary>Thrown where a caller asked for acceptance or an exception.</summary>
public sealed class DecisionRefusedException : InvalidOperationException
{
    /// <summary>Makes an exception of a refusal.</summary>
    public DecisionRefusedException(Refused refusal)
        : base(Guard.Against.Null(refusal).ToString()) => Refusal = refusal;

    /// <summary>The refusal with all its reasons.</summary>
    public Refused Refusal { get; }
}
