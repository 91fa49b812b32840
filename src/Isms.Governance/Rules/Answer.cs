namespace Isms.Governance.Rules;

/// <summary>An answer that carries its reasons. Printing it prints them.</summary>
public abstract record Answer
{
    /// <summary>The answer and what it rests on.</summary>
    public abstract Explanation Explain();

    /// <summary>The answer and its reasons as a Mermaid flowchart.</summary>
    public string ToMermaid() => Explain().ToMermaid();

    /// <summary>The answer and its reasons as a tree in plain text.</summary>
    public sealed override string ToString() => Explain().ToText();
}
