namespace Isms.Governance.Tool.Frame;

/// <summary>What differs in who may act, in the words that texts, tables and scripts are given alike.</summary>
internal static class Authorities
{
    public static string? Incumbent(Incumbent? incumbent) => incumbent is null ? null : incumbent.Person is { } person ? person.Value + (incumbent.IsActing ? ", acting" : "") : "vacant";

    public static string Name(DelegationChange change) => $"{change.Item.Instrument}/{change.Item.Item} to {(change.To ?? change.From)!.To}";

    /// <summary>What a delegation says; null where it is not there, or over.</summary>
    public static string? Terms(ChainLink? link) => link is null or { IsOver: true } ? null
        : string.Join(", ", link.Mandate.Activities) + (link.Mandate.Limits.Count == 0 ? "" : $", {string.Join(", ", link.Mandate.Limits)}");

    public static IEnumerable<string> Kinds(PowerChange change) => ((ActKinds[])[ActKinds.Decide, ActKinds.Perform, ActKinds.Prepare]).Where(kind => change.Kinds.HasFlag(kind)).Select(kind => Keys.Word(kind));

    /// <summary>How a delegation stood or stands, in a cell of a table.</summary>
    public static string Cell(ChainLink? link) => link is null ? "" : Terms(link) is not { } terms ? Stands(link) : link.Standing is Standing.Active ? terms : $"{terms} ({Stands(link)})";

    public static string Stands(ChainLink link) => link.Standing switch
    {
        Standing.Active => "in force",
        Standing.BrokenAbove => "without force: what is above it is not in force",
        var other => Keys.Word(other).Replace('-', ' '),
    };

    /// <summary>What is lost, on the lines of the file that it is about.</summary>
    public static IEnumerable<SarifResult> Lost(AuthorityDifference difference, Input input) =>
    [
        .. difference.Seats.Where(each => each.From?.Person is not null && each.To?.Person is null).Select(each => Result("position-vacant", "a position falls vacant", each.ToString(), input, each.Position.Value)),
        .. difference.Delegations.Where(each => each.IsLoss).Select(each => Result("delegation-lost", "a delegation is in force no more", each.ToString(), input, each.Item.ToString(), $"{each.Item.Instrument}/{each.Item.Item}")),
        .. difference.Lost.Select(each => Result("authority-lost", "somebody may do something no more", each.ToString(), input, each.Person.Value)),
    ];

    private static SarifResult Result(string rule, string title, string message, Input input, params string[] subjects)
    {
        var place = input.PlaceOf(subjects);
        return new(rule, title, "note", message, Input.PathOf(input.Path, place?.File), place?.Line, place?.Column);
    }
}
