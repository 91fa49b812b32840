namespace Isms.Governance.Tool.Frame;

/// <summary>For what nobody would be there any more: what nobody could decide, and which obligations no person would answer for.</summary>
internal sealed record Unmanned(IReadOnlyList<VacatedSeat> Seats, IReadOnlyList<ActivityId> Undecidable, IReadOnlyList<ObligationId> WithoutPerson)
{
    public static Unmanned Of(Departure departure) => new(departure.Seats, departure.Undecidable, departure.Gaps);

    /// <summary>What a position would leave behind that nobody fills any more.</summary>
    /// <param name="position">The position.</param>
    /// <param name="now">How it is.</param>
    /// <param name="then">How it would be.</param>
    /// <param name="never">A time at which nobody may do anything, so that what differs from it is all that somebody may.</param>
    public static Unmanned Of(PositionId position, GovernanceView now, GovernanceView then, GovernanceView never) => new(
        then.WhoFills(position).IsGap ? [new(position, then.WhoStandsInFor(position))] : [],
        [.. Decided(then.AuthoritySince(now).Lost).Except(Decided(then.AuthoritySince(never).Powers))],
        [.. now.Obligations.Where(each => now.WhoIsAccountable(each).Persons.Count > 0 && then.WhoIsAccountable(each).Persons.Count == 0)]);

    private static IEnumerable<ActivityId> Decided(IEnumerable<PowerChange> powers) => powers.Where(each => each.Kinds.HasFlag(ActKinds.Decide)).Select(each => each.Activity).Distinct();

    /// <summary>Whether somebody is the only one for something.</summary>
    public bool IsSinglePoint => Undecidable.Count > 0 || WithoutPerson.Count > 0;

    public IReadOnlyList<Explanation> Lines =>
    [
        .. Seats.Select(seat => new Explanation($"position `{seat.Position}` falls vacant", seat.StandIns.Count == 0 ? ["nobody would stand in"] : seat.StandIns.Select(each => (Explanation)$"{each} would stand in").ToValueList())),
        .. Undecidable.Select(each => (Explanation)$"nobody could decide `{each}`"), .. WithoutPerson.Count == 0 ? [] : (Explanation[])[Unanswered],
    ];

    public void AddTo(JsonObject json)
    {
        json["vacated"] = Keys.List(Seats.Select(seat => new JsonObject { ["position"] = seat.Position.Value, ["standIns"] = Keys.Texts(seat.StandIns.Select(each => each.ToString()!)) }));
        json["undecidable"] = Keys.Texts(Undecidable.Select(each => each.Value));
        json["withoutPerson"] = Keys.Texts(WithoutPerson.Select(each => each.Value));
    }

    /// <summary>What fails a check, at the line of the seat.</summary>
    public IEnumerable<SarifResult> Results(Input input)
    {
        var place = input.PlaceOf(Seats.Select(each => each.Position.Value));
        SarifResult Result(string rule, string title, string message) => new(rule, title, "error", message, Input.PathOf(input.Path, place?.File), place?.Line, place?.Column);
        return
        [
            .. Undecidable.Count == 0 ? [] : (SarifResult[])[Result("undecidable", "nobody could decide an activity", $"nobody could decide {string.Join(", ", Undecidable.Select(each => $"`{each}`"))}")],
            .. WithoutPerson.Count == 0 ? [] : (SarifResult[])[Result("without-person", "no person would answer for an obligation", Unanswered)],
        ];
    }

    private string Unanswered => WithoutPerson.Count > 3
        ? string.Create(CultureInfo.InvariantCulture, $"no person would answer for {WithoutPerson[0]} and {WithoutPerson.Count - 1} more") : $"no person would answer for {string.Join(", ", WithoutPerson)}";
}
