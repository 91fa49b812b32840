namespace Isms.Governance.Json;

/// <summary>What writing a governance file gave: its text, and everything on record that the text does not say as it is on record.</summary>
public sealed record GovernanceFileWriting
{
    internal GovernanceFileWriting()
    {
    }

    /// <summary>The file: JSON that <see cref="GovernanceFile.Read(ReadOnlyMemory{byte}, GovernanceFileOptions)"/> takes, whatever the notices say. Lines end with a line feed.</summary>
    public required string Text { get; init; }

    /// <summary>What the file does not say, or says otherwise, in the order of the journal; empty when reading the file gives every record that counts.</summary>
    public ValueList<FileNotice> Notices { get; init => field = value ?? []; } = [];

    /// <summary>Whether nothing is lost: reading the file gives what is on record.</summary>
    public bool IsWhole => Notices.Count == 0;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
