namespace Isms.Governance.Tool.Frame;

/// <summary>Finds what the words on a command line name in a register.</summary>
internal static class Subjects
{
    public static ActivityId Activity(GovernanceView view, string name) =>
        Named<Activity>(view, EntryKind.Activity).FirstOrDefault(each => each.Id.Value == name)?.Id
        ?? throw ToolFault.Unknown("activity", name, Named<Activity>(view, EntryKind.Activity).Select(each => each.Id.Value));

    /// <summary>A person, or who fills the position of that name.</summary>
    public static PersonId Person(GovernanceView view, string name)
    {
        if (Named<Person>(view, EntryKind.Person).FirstOrDefault(each => each.Id.Value == name) is { } person)
        {
            return person.Id;
        }

        if (Named<Position>(view, EntryKind.Position).FirstOrDefault(each => each.Id.Value == name) is { } position)
        {
            return view.WhoFills(position.Id).Person ?? throw new ToolFault($"nobody fills position `{name}` then");
        }

        throw ToolFault.Unknown("person or position", name, Named<Person>(view, EntryKind.Person).Select(each => each.Id.Value).Concat(Named<Position>(view, EntryKind.Position).Select(each => each.Id.Value)));
    }

    public static PositionId Position(GovernanceView view, string name) =>
        Named<Position>(view, EntryKind.Position).FirstOrDefault(each => each.Id.Value == name)?.Id
        ?? throw ToolFault.Unknown("position", name, Named<Position>(view, EntryKind.Position).Select(each => each.Id.Value));

    /// <summary>An obligation by its id, or by the number of its requirement where one adopted edition has it.</summary>
    public static ObligationId? Obligation(GovernanceView view, string name)
    {
        var all = view.Obligations.Select(each => each.Value).ToArray();
        return all.Contains(name) ? ObligationId.From(name) : all.Where(each => each.EndsWith("/" + name, StringComparison.Ordinal)).ToArray() switch
        {
            [] => (ObligationId?)null,
            [var one] => ObligationId.From(one),
            var several => throw new ToolFault($"`{name}` is in {several.Length} editions: name one of {string.Join(", ", several.Select(each => $"`{each}`"))}"),
        };
    }

    public static InstrumentItem Item(string name) => name.LastIndexOf('/') is > 0 and var slash && slash < name.Length - 1
        ? InstrumentItem.Of(name[..slash], name[(slash + 1)..])
        : throw new ToolFault($"`{name}` is not a delegation; write its instrument and item, such as DA-12/1");

    /// <summary>The circumstance that an option names; null where it names none.</summary>
    public static ContextId? Context(GovernanceView view, string option, string? name) => Option<Context, ContextId>(view, EntryKind.Context, option, name, each => each.Id, ContextId.TryFrom);

    /// <summary>The unit that an option names; null where it names none.</summary>
    public static UnitId? Unit(GovernanceView view, string option, string? name) => Option<Unit, UnitId>(view, EntryKind.Unit, option, name, each => each.Id, UnitId.TryFrom);

    /// <summary>What an option says is no id.</summary>
    public static ToolFault NoId(string option, string text) => new($"`{option} {text}` names nothing: an id is neither blank nor begins or ends with a blank");

    /// <summary>The amount that an option says, as <c>25000EUR</c> or <c>25000 EUR</c>; null where it says none.</summary>
    public static Money? Amount(string option, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var whole = text.TrimEnd();
        var (number, currency) = whole.Length > 3 ? (whole[..^3].TrimEnd(), whole[^3..]) : (whole, "");
        return currency.Length == 0 || !currency.All(char.IsAsciiLetterUpper) || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? throw new ToolFault($"`{option} {text}`: that is not an amount; write it with its currency, such as 25000EUR")
            : number.Length - number.IndexOf('.', StringComparison.Ordinal) == 4 && number.Contains('.', StringComparison.Ordinal) && !SharedKeys.InThousandths.Contains(currency)
            ? throw new ToolFault($"`{option} {text}`: {currency} has no thousandths; write {number.Replace(".", "", StringComparison.Ordinal)}{currency} if the point parts thousands, else two digits behind it")
            : Money.Of(amount, currency);
    }

    private delegate bool TryFrom<TId>(string text, out TId id);

    private static TId? Option<T, TId>(GovernanceView view, EntryKind kind, string option, string? name, Func<T, TId> idOf, TryFrom<TId> from)
        where T : Entry
        where TId : struct
    {
        var known = Named<T>(view, kind).ToArray();
        return name is null ? (TId?)null : !from(name, out var id) ? throw NoId(option, name)
            : known.Any(each => idOf(each).Equals(id)) ? id : throw ToolFault.Unknown(Keys.Word(kind), name, known.Select(each => idOf(each).ToString()!));
    }

    /// <summary>Why nothing can be said of an instant: nothing is on record, or there is no scope; null where something can.</summary>
    public static string? CauseOf(GovernanceView view) => view.Obligations.Count > 0 ? view.WhoIsAccountable(view.Obligations[0]).Cause : view.Conformity.Assess().Cause;

    public static IEnumerable<T> Named<T>(GovernanceView view, EntryKind kind)
        where T : Entry => view.Entries(kind).OfType<T>();
}
