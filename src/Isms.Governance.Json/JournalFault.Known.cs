namespace Isms.Governance.Json;

public sealed partial record JournalFault
{
    /// <summary>The first line does not say that a journal follows.</summary>
    public static JournalFault NoHeader { get; } = new("ISMS-J01", "no header");

    /// <summary>The journal is in a format that this library does not know.</summary>
    public static JournalFault UnknownFormat { get; } = new("ISMS-J02", "unknown format");

    /// <summary>The journal starts with a byte-order mark.</summary>
    public static JournalFault ByteOrderMark { get; } = new("ISMS-J03", "byte-order mark");

    /// <summary>Lines end with a carriage return.</summary>
    public static JournalFault CarriageReturn { get; } = new("ISMS-J04", "carriage return");

    /// <summary>A line is blank.</summary>
    public static JournalFault BlankLine { get; } = new("ISMS-J05", "blank line");

    /// <summary>A line is longer than <see cref="JournalReadOptions.MaxLineBytes"/>.</summary>
    public static JournalFault LineTooLong { get; } = new("ISMS-J06", "line too long");

    /// <summary>There are more records than <see cref="JournalReadOptions.MaxRecords"/>.</summary>
    public static JournalFault TooManyRecords { get; } = new("ISMS-J07", "too many records");

    /// <summary>A text is not in UTF-8, or has half of a surrogate pair.</summary>
    public static JournalFault NotUtf8 { get; } = new("ISMS-J08", "not UTF-8");

    /// <summary>A line is not one JSON object.</summary>
    public static JournalFault NotJson { get; } = new("ISMS-J09", "not JSON");

    /// <summary>A line ends in the middle of its object.</summary>
    public static JournalFault Truncated { get; } = new("ISMS-J10", "truncated");

    /// <summary>A line nests deeper than <see cref="JournalReadOptions.MaxDepth"/>.</summary>
    public static JournalFault TooDeep { get; } = new("ISMS-J11", "nested too deep");

    /// <summary>An event or an entry does not say of which kind it is.</summary>
    public static JournalFault NoKind { get; } = new("ISMS-J12", "no kind");

    /// <summary>An event or an entry is of a kind that this library does not know.</summary>
    public static JournalFault UnknownKind { get; } = new("ISMS-J13", "unknown kind");

    /// <summary>An object has a property that does not belong to it.</summary>
    public static JournalFault UnknownProperty { get; } = new("ISMS-J14", "unknown property");

    /// <summary>An object lacks a property.</summary>
    public static JournalFault MissingProperty { get; } = new("ISMS-J15", "missing property");

    /// <summary>An object has a property twice.</summary>
    public static JournalFault DuplicateProperty { get; } = new("ISMS-J16", "duplicate property");

    /// <summary>A value is of another JSON type, such as a number in place of a word, or is null.</summary>
    public static JournalFault WrongType { get; } = new("ISMS-J17", "wrong type");

    /// <summary>A text is not fit for an id.</summary>
    public static JournalFault UnsoundId { get; } = new("ISMS-J18", "unsound id");

    /// <summary>A word is not one of those that may stand there.</summary>
    public static JournalFault UnknownWord { get; } = new("ISMS-J19", "unknown word");

    /// <summary>A text is not an instant.</summary>
    public static JournalFault UnsoundInstant { get; } = new("ISMS-J20", "unsound instant");

    /// <summary>A text is not a period of calendar units.</summary>
    public static JournalFault UnsoundPeriod { get; } = new("ISMS-J21", "unsound period");

    /// <summary>An amount of money is not sound.</summary>
    public static JournalFault UnsoundAmount { get; } = new("ISMS-J22", "unsound amount");

    /// <summary>Values are sound one by one, but break what the object promises.</summary>
    public static JournalFault Misfit { get; } = new("ISMS-J23", "values that do not fit");

    /// <summary>A record does not bear the number that follows the one before it.</summary>
    public static JournalFault SequenceGap { get; } = new("ISMS-J24", "gap in the sequence");

    /// <summary>A record was recorded before the one above it.</summary>
    public static JournalFault TimeRunsBack { get; } = new("ISMS-J25", "recording time runs back");

    /// <summary>Every fault, in the order of the codes.</summary>
    public static ValueList<JournalFault> All { get; } =
    [
        NoHeader, UnknownFormat, ByteOrderMark, CarriageReturn, BlankLine, LineTooLong, TooManyRecords, NotUtf8, NotJson, Truncated,
        TooDeep, NoKind, UnknownKind, UnknownProperty, MissingProperty, DuplicateProperty, WrongType, UnsoundId, UnknownWord,
        UnsoundInstant, UnsoundPeriod, UnsoundAmount, Misfit, SequenceGap, TimeRunsBack,
    ];
}
