namespace Isms.Governance.Json;

/// <summary>A way in which a journal can be unsound. Codes are stable; retired ones are never used again.</summary>
public sealed partial record JournalFault
{
    private JournalFault(string code, string title) => (Code, Title) = (code, title);

    /// <summary>The code, such as <c>ISMS-J01</c>.</summary>
    public string Code { get; }

    /// <summary>The fault in a few words.</summary>
    public string Title { get; }

    /// <summary>The code and the title.</summary>
    public override string ToString() => $"{Code} ({Title})";
}
