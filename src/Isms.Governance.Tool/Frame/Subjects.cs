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

    /// <summary><c>25000EUR</c>, <c>25000 EUR</c>.</summary>
    public static Money Amount(string text)
    {
        var currency = text.TrimEnd().Length > 3 ? text.TrimEnd()[^3..] : "";
        return decimal.TryParse(text.TrimEnd()[..^Math.Min(3, text.TrimEnd().Length)].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && currency.All(char.IsAsciiLetterUpper)
            ? Money.Of(amount, currency)
            : throw new ToolFault($"`{text}` is not an amount; write it with its currency, such as 25000EUR");
    }

    public static IEnumerable<T> Named<T>(GovernanceView view, EntryKind kind)
        where T : Entry => view.Entries(kind).OfType<T>();
}
