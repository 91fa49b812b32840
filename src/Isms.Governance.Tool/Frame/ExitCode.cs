namespace Isms.Governance.Tool.Frame;

/// <summary>What the tool ends with; scripts rely on it.</summary>
internal static class ExitCode
{
    /// <summary>Sound, yes, or nothing at or above <c>--fail-on</c>.</summary>
    public const int Fine = 0;

    /// <summary>Findings or violations.</summary>
    public const int Findings = 1;

    /// <summary>The input is unreadable, or the tool was used wrongly.</summary>
    public const int Unusable = 2;

    /// <summary><c>may</c> says no, yes-provided or not evaluable; <c>assess</c> cannot say how anything stands.</summary>
    public const int NotYes = 3;
}
