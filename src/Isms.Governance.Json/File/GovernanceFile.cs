namespace Isms.Governance.Json;

/// <summary>
/// The governance file: everything about who steers one scope, in one text that people write and review. Reading it replays what it says
/// as decisions and facts, in the order in which they were made, through the rules of <see cref="GovernanceDecider.Standard"/>.
/// </summary>
/// <remarks>
/// A day is a calendar day in the time zone that the file names: <c>from</c> is the first day, <c>through</c> the last day included. What is
/// decided on a day is decided, and entered, at its start, unless <c>recordedOn</c> says that it was entered later. Pure: the same file gives
/// the same register.
/// </remarks>
public static class GovernanceFile
{
    /// <summary>What a file says under <c>format</c>.</summary>
    public const string Format = "isms-governance/1";

    /// <summary>The JSON Schema (draft 2020-12) of a file, for editors: which keys belong where and what may stand there. Indented, lines end with a line feed.</summary>
    public static string Schema => FileSchema.Text;

    /// <summary>Reads a file that is written in JSON; comments and trailing commas are allowed, and a byte-order mark is skipped.</summary>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static GovernanceFileReading Read(ReadOnlyMemory<byte> json, GovernanceFileOptions options)
    {
        Guard.Against.Null(options);
        var faults = new FileFaults(options.MaxDiagnostics);
        return JsonNotation.Read(json, options, faults) is { } document && faults.Count == 0
            ? FileReader.Read(document, options, faults)
            : FileReader.Unsound(faults);
    }

    /// <summary>Reads a file that was written in another notation. The limits on depth and on the number of values are kept here too.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GovernanceFileReading Read(FileNode document, GovernanceFileOptions options)
    {
        Guard.Against.Null(document);
        Guard.Against.Null(options);
        var faults = new FileFaults(options.MaxDiagnostics);
        return FileReader.IsWithinLimits(document, options, faults) ? FileReader.Read(document, options, faults) : FileReader.Unsound(faults);
    }

    /// <summary>
    /// Says in a file what is on record, as known now: what was withdrawn is not said. The same register gives the same text, in the order of
    /// the sections and, in each, of the days on which things were entered.
    /// </summary>
    /// <remarks>
    /// The text is sound whatever is on record. What a file cannot say is told for each record: an instant within a day, how an entry read before it
    /// was changed, an act that was done under the rules and not reported, a record that reading would refuse, a kind of record without a section.
    /// Wherever nothing is told, reading the text gives the same records, and so the same answers.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The register is null.</exception>
    public static GovernanceFileWriting Write(GovernanceRegister register) => FileWriter.Write(Guard.Against.Null(register));
}
