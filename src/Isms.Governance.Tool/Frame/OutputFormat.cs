namespace Isms.Governance.Tool.Frame;

/// <summary>How an answer is written.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Markdown,
    Sarif,
}
