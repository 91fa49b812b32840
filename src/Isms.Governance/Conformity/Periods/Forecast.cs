using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Periods;

/// <summary>What turns by itself when nothing more is recorded: what falls due, lapses or grows too old, when, and which verdict it turns; what is decided already and takes effect later is among it.</summary>
public sealed record Forecast : Answer
{
    internal Forecast()
    {
    }

    /// <summary>The time looked into, from the instant that was asked at.</summary>
    public required Interval Period { get; init; }

    /// <summary>The profile.</summary>
    public required Profile Profile { get; init; }

    /// <summary>Why nothing can be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The times of which nothing can be said because the scope is closed by then; nothing turns in them.</summary>
    public ValueList<Interval> Unknown { get; init; } = [];

    /// <summary>Which verdicts turn, first to last; what an edition asks that is adopted later turns from not asked.</summary>
    public ValueList<Turning> Turnings { get; init; } = [];

    /// <summary>Which clauses as a whole turn, first to last.</summary>
    public ValueList<ClauseTurning> ClauseTurnings { get; init; } = [];

    /// <summary>When to remind somebody that what shows a requirement grows old, first to last: on the day of the profile, or at once where that has passed.</summary>
    public ValueList<Reminder> Reminders { get; init; } = [];

    /// <summary>Which delegations are over.</summary>
    public ValueList<Lapse> Lapses { get; init; } = [];

    /// <summary>Which reports of delegates and reviews of delegations fall due.</summary>
    public ValueList<Duty> Duties { get; init; } = [];

    /// <summary>The part about one clause with everything below it, or one letter: <c>5</c>, <c>5.1</c>, <c>5.1.c</c>. Delegations are of no clause, and left out.</summary>
    /// <exception cref="ArgumentException">It is blank, or holds control characters.</exception>
    public Forecast Under(string clause)
    {
        var number = Line.Checked(clause);
        return this with
        {
            Turnings = Turnings.Where(each => Numbers.IsUnder(each.Requirement.Number, number)).ToValueList(),
            ClauseTurnings = ClauseTurnings.Where(each => each.Clause is not null && Numbers.IsUnder(each.Title, number)).ToValueList(),
            Reminders = Reminders.Where(each => Numbers.IsUnder(each.Requirement.Number, number)).ToValueList(),
            Lapses = [],
            Duties = [],
        };
    }

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        (Turnings.Count + ClauseTurnings.Count) switch
        {
            0 => $"no verdict turns by itself {Period.InWords()}",
            1 => $"1 verdict turns by itself {Period.InWords()}",
            var count => $"{count} verdicts turn by themselves {Period.InWords()}",
        },
        [
            .. Unknown.Select(each => (Explanation)$"{each.InWords()}: nothing can be said"), .. Turnings.Select(each => each.Explain()), .. ClauseTurnings.Select(each => each.Explain()),
            .. Group("reminders", Reminders), .. Group("delegations that are over", Lapses), .. Group("reports and reviews due", Duties),
        ]);

    internal static Forecast Of(Reading reading, Instant until, Profile profile)
    {
        var within = new Interval(reading.Instant, until);
        Guard.Against.InvalidInput(until, nameof(until), end => end > reading.Instant, "a forecast reaches beyond the instant that is asked at");
        var forecast = new Forecast { Period = within, Profile = profile, Cause = reading.Delegations.Accountability.Unanswerable() };
        if (forecast.Cause is not null)
        {
            return forecast;
        }

        var period = PeriodAssessment.Of(reading, within, profile);
        return forecast with
        {
            Unknown = period.Unknown,
            Turnings = period.Requirements.SelectMany(history => Turns(period, history.Stretches, each => each.Period, (at, before, after) => after is null ? null : new Turning(at, history.Requirement, before?.Status, after.Status)
            {
                Shortfalls = after.Verdict.Shortfalls.Except(before?.Verdict.Shortfalls ?? []).ToValueList(),
            })).Where(turning => turning.From != turning.To || turning.Shortfalls.Count > 0).OrderBy(turning => turning.At).ToValueList(),
            ClauseTurnings = period.Clauses.SelectMany(history => Turns(period, history.Stretches, each => each.Period, (at, before, after) => new ClauseTurning(at, history.Clause, history.Title, StatusOf(before), StatusOf(after))
            {
                Shortfalls = (after?.Shortfalls ?? []).Except(before?.Shortfalls ?? []).ToValueList(),
            })).Where(turning => turning.From != turning.To || turning.Shortfalls.Count > 0).OrderBy(turning => turning.At).ToValueList(),
            Reminders = RemindersOf(period, reading, profile).Where(reminder => within.Contains(reminder.At)).OrderBy(reminder => reminder.At).ToValueList(),
            Lapses = reading.Delegations.LapsesWithin(within).Items,
            Duties = reading.Delegations.DutiesWithin(within).Items,
        };
    }

    /// <summary>What turns where one stretch gives way to the next, where the first begins later than the period, and where nothing comes after one though something can be said.</summary>
    private static IEnumerable<TTurning> Turns<TStretch, TTurning>(PeriodAssessment period, ValueList<TStretch> stretches, Func<TStretch, Interval> of, Func<Instant, TStretch?, TStretch?, TTurning?> turning)
        where TStretch : class
        where TTurning : class
    {
        var within = period.Period;
        return stretches.Select(of).SelectMany(each => (Instant[])[each.Start, each.End]).Distinct()
            .Where(at => at > within.Start && at < within.End && !period.Unknown.Any(unknown => unknown.Contains(at)))
            .Select(at => turning(at, stretches.FirstOrDefault(each => of(each).End == at), stretches.FirstOrDefault(each => of(each).Start == at))).OfType<TTurning>();
    }

    private static ConformityStatus StatusOf(ClauseStretch? stretch) => stretch?.Status ?? ConformityStatus.Conforms;

    private static IEnumerable<Reminder> RemindersOf(PeriodAssessment period, Reading reading, Profile profile) =>
        from history in period.Requirements
        let stretch = history.Stretches[0]
        let verdict = stretch.Verdict
        where profile.CadenceOf(history.Requirement) is { RemindAfter: not null } && verdict.ShownUntil is not null
        let cadence = profile.CadenceOf(history.Requirement)!
        let last = verdict.Used.First(act => act.Part is DutyPart.Performance && act.FreshUntil == verdict.ShownUntil)
        let due = last.At.After(NodaTime.Period.FromDays(cadence.RemindAfter!.Value), reading.Delegations.Organization.Zone)
        select new Reminder(Instant.Max(due, stretch.Period.Start), history.Requirement, last.Id, verdict.ShownUntil!.Value);

    private static Explanation[] Group<T>(string title, ValueList<T> items)
        where T : notnull => items.Count == 0 ? [] : [new(title, items.Select(item => (Explanation)item.ToString()!).ToValueList())];
}

/// <summary>One verdict that turns.</summary>
/// <param name="At">The first instant at which it stands otherwise.</param>
/// <param name="Requirement">The requirement.</param>
/// <param name="From">How it stood; null where it was not asked before: an edition that has it is adopted then.</param>
/// <param name="To">How it stands from then on.</param>
public sealed record Turning(Instant At, Requirement Requirement, ConformityStatus? From, ConformityStatus To)
{
    /// <summary>What falls short from then on and did not before.</summary>
    public ValueList<Shortfall> Shortfalls { get; init; } = [];

    internal Explanation Explain() => new($"{At.InWords()}: {Requirement}: {From?.InWords() ?? "not asked"}, then {To.InWords()}", Shortfalls.Select(each => each.Explain()).ToValueList());
}

/// <summary>That more or less falls short of a clause as a whole.</summary>
/// <param name="At">The first instant at which it stands otherwise.</param>
/// <param name="Clause">The edition and the number of the clause; null for what falls short of no clause.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">The gravest of what fell short; conforming when nothing did.</param>
/// <param name="To">The gravest of what falls short from then on.</param>
public sealed record ClauseTurning(Instant At, ObligationId? Clause, string Title, ConformityStatus From, ConformityStatus To)
{
    /// <summary>What falls short from then on and did not before.</summary>
    public ValueList<Shortfall> Shortfalls { get; init; } = [];

    internal Explanation Explain() => new($"{At.InWords()}: {Title} as a whole: {From.InWords()}, then {To.InWords()}", Shortfalls.Select(each => each.Explain()).ToValueList());
}

/// <summary>That what shows a requirement grows old soon.</summary>
/// <param name="At">When to remind: on the day of the profile, or at once where that has passed and what shows it still counts.</param>
/// <param name="Requirement">The requirement.</param>
/// <param name="By">The record that shows it last.</param>
/// <param name="Until">The first instant at which it is too old.</param>
public sealed record Reminder(Instant At, Requirement Requirement, string By, Instant Until)
{
    /// <summary>The instant, the requirement, and until when it is shown.</summary>
    public override string ToString() => $"{At.InWords()}: {Requirement} is shown by `{By}` until {Until.InWords()}";
}
