namespace Isms.Governance.Json;

/// <summary>A way in which a governance file can be unsound. Codes are stable; retired ones are never used again.</summary>
public sealed partial record FileFault
{
    private FileFault(string code, string title) => (Code, Title) = (code, title);

    /// <summary>The code, such as <c>ISMS-F01</c>.</summary>
    public string Code { get; }

    /// <summary>The fault in a few words.</summary>
    public string Title { get; }

    /// <summary>The code and the title.</summary>
    public override string ToString() => $"{Code} ({Title})";
}
