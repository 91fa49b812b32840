namespace Isms.Governance.Json;

public sealed partial record FileFault
{
    /// <summary>The file has more bytes than <see cref="GovernanceFileOptions.MaxBytes"/>.</summary>
    public static FileFault TooLarge { get; } = new("ISMS-F01", "too large");

    /// <summary>The file is not text in UTF-8.</summary>
    public static FileFault NotUtf8 { get; } = new("ISMS-F02", "not UTF-8");

    /// <summary>The file is not in the notation that it claims: a bracket, a comma or a quote is missing, or it is something else altogether.</summary>
    public static FileFault Unreadable { get; } = new("ISMS-F03", "unreadable");

    /// <summary>Lists and maps nest deeper than <see cref="GovernanceFileOptions.MaxDepth"/>.</summary>
    public static FileFault TooDeep { get; } = new("ISMS-F04", "nested too deep");

    /// <summary>There are more values than <see cref="GovernanceFileOptions.MaxItems"/>.</summary>
    public static FileFault TooMany { get; } = new("ISMS-F05", "too many values");

    /// <summary>The file does not say that it is a governance file, or is one in a format that this library does not know.</summary>
    public static FileFault UnknownFormat { get; } = new("ISMS-F06", "unknown format");

    /// <summary>A key does not belong where it stands.</summary>
    public static FileFault UnknownKey { get; } = new("ISMS-F07", "unknown key");

    /// <summary>A key is missing.</summary>
    public static FileFault MissingKey { get; } = new("ISMS-F08", "missing key");

    /// <summary>A key stands twice in one map.</summary>
    public static FileFault DuplicateKey { get; } = new("ISMS-F09", "duplicate key");

    /// <summary>A text, a list or a map stands where another of them is expected, or something bare is not what is expected.</summary>
    public static FileFault WrongType { get; } = new("ISMS-F10", "wrong type");

    /// <summary>A text is not fit for an id.</summary>
    public static FileFault UnsoundId { get; } = new("ISMS-F11", "unsound id");

    /// <summary>A word is not one of those that may stand there.</summary>
    public static FileFault UnknownWord { get; } = new("ISMS-F12", "unknown word");

    /// <summary>A text is not a day, or that day does not exist.</summary>
    public static FileFault UnsoundDay { get; } = new("ISMS-F13", "unsound day");

    /// <summary>A text is not a period of calendar units.</summary>
    public static FileFault UnsoundPeriod { get; } = new("ISMS-F14", "unsound period");

    /// <summary>A text is not a number of the kind that is expected, or an amount of money is not sound.</summary>
    public static FileFault UnsoundNumber { get; } = new("ISMS-F15", "unsound number");

    /// <summary>Values are sound one by one, but break together what the item promises.</summary>
    public static FileFault Misfit { get; } = new("ISMS-F16", "values that do not fit");

    /// <summary>Two items of one section have the same id.</summary>
    public static FileFault DuplicateId { get; } = new("ISMS-F17", "duplicate id");

    /// <summary>Two ids of one section differ only in case, or in letters that look alike.</summary>
    public static FileFault LookAlikeId { get; } = new("ISMS-F18", "ids that look alike");

    /// <summary>An id is used that the file does not define.</summary>
    public static FileFault UnknownId { get; } = new("ISMS-F19", "unknown id");

    /// <summary>A decision is attributed to a seat that nobody fills on that day, or to something that does not decide.</summary>
    public static FileFault NobodyDecides { get; } = new("ISMS-F20", "nobody to decide");

    /// <summary>A rule forbids what the item says; the diagnostic names the rules.</summary>
    public static FileFault Refused { get; } = new("ISMS-F21", "refused");

    /// <summary>What should name a file beside this one leads elsewhere, or names nothing.</summary>
    public static FileFault UnsoundName { get; } = new("ISMS-F22", "unsound file name");

    /// <summary>A file that is named is not there, or may not be read.</summary>
    public static FileFault NotFound { get; } = new("ISMS-F23", "file not found");

    /// <summary>A file is included twice, or includes itself.</summary>
    public static FileFault IncludedTwice { get; } = new("ISMS-F24", "included twice");

    /// <summary>More files are named than <see cref="GovernanceFileOptions.MaxFiles"/>.</summary>
    public static FileFault TooManyFiles { get; } = new("ISMS-F25", "too many files");

    /// <summary>A section that is said once only stands in two files.</summary>
    public static FileFault SectionTwice { get; } = new("ISMS-F26", "section said twice");

    /// <summary>Every fault, in the order of the codes.</summary>
    public static ValueList<FileFault> All { get; } =
    [
        TooLarge, NotUtf8, Unreadable, TooDeep, TooMany, UnknownFormat, UnknownKey, MissingKey, DuplicateKey, WrongType, UnsoundId, UnknownWord,
        UnsoundDay, UnsoundPeriod, UnsoundNumber, Misfit, DuplicateId, LookAlikeId, UnknownId, NobodyDecides, Refused,
        UnsoundName, NotFound, IncludedTwice, TooManyFiles, SectionTwice,
    ];
}
