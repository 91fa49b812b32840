namespace Isms.Governance.Conformity.Periods;

/// <summary>
/// How every requirement stood through a whole period: exact, by the instants at which something turned, not by samples. It is the same as asking at every
/// instant of the period.
/// </summary>
public sealed record PeriodAssessment : Answer
{
    internal PeriodAssessment()
    {
    }

    /// <summary>The period.</summary>
    public required Interval Period { get; init; }

    /// <summary>The place of the journal up to which records count.</summary>
    public required long Known { get; init; }

    /// <summary>The profile: which ages, grades and thresholds hold.</summary>
    public required Profile Profile { get; init; }

    /// <summary>At how many instants something may have turned, the start counted.</summary>
    public required int Turns { get; init; }

    /// <summary>The requirements of the editions that were adopted within the period, in the order of the standard.</summary>
    public required ValueList<RequirementHistory> Requirements { get; init; }

    /// <summary>What fell short of clauses as a whole within the period, in the order of the standard; last what falls short of no clause.</summary>
    public required ValueList<ClauseHistory> Clauses { get; init; }

    /// <summary>The times within the period of which nothing can be said at all, such as before the first record.</summary>
    public ValueList<Interval> Unknown { get; init; } = [];

    /// <summary>
    /// Whether at every instant of the period something was asked, and all that was asked held as long as it was. What an edition asks that is adopted within the
    /// period has to hold from then on; where nothing else is asked, as under a number that only such an edition has, nothing held before, and it is false.
    /// </summary>
    public bool HeldThroughout => Requirements.Any(each => each.Asked == Period) && Requirements.All(each => each.HeldWhileAsked) && Clauses.All(each => each.HeldThroughout);

    /// <summary>The part about one clause with everything below it, or one letter: <c>5</c>, <c>5.1</c>, <c>5.1.c</c>.</summary>
    /// <exception cref="ArgumentException">It is blank, or holds control characters.</exception>
    public PeriodAssessment Under(string clause)
    {
        var number = Line.Checked(clause);
        return this with
        {
            Requirements = Requirements.Where(each => Numbers.IsUnder(each.Requirement.Number, number)).ToValueList(),
            Clauses = Clauses.Where(each => each.Clause is not null && Numbers.IsUnder(each.Title, number)).ToValueList(),
        };
    }

    /// <summary>The history of one requirement; null when no edition with it was adopted within the period.</summary>
    public RequirementHistory? this[ObligationId requirement] => Requirements.FirstOrDefault(each => each.Requirement.Id == requirement);

    /// <inheritdoc/>
    public override Explanation Explain()
    {
        var held = Requirements.Count(each => each.HeldThroughout);
        var inPart = Requirements.Where(each => each is { HeldThroughout: false, HeldWhileAsked: true }).ToArray();
        return new(
            $"{held} of {Assessment.Counted(Requirements.Count)} held throughout{(inPart.Length == 0 ? string.Empty : $", {inPart.Length} as long as asked")}, {Period.InWords()}, profile `{Profile.Id}`",
            [
                .. Unknown.Select(each => (Explanation)$"{each.InWords()}: nothing can be said"),
                .. inPart.GroupBy(each => each.Asked).Select(group => (Explanation)$"asked only {group.Key.InWords()}, and held as long: {string.Join(", ", group.Select(each => each.Requirement.Number))}"),
                .. Requirements.Where(each => each is { HeldWhileAsked: false, IsJudged: true }).Select(each => each.Explain()),
                .. Clauses.Where(each => !each.HeldThroughout).Select(each => each.Explain()),
                .. Requirements.Where(each => !each.IsJudged).Select(each => each.Requirement.Number).ToArray() is [_, ..] unjudged ? [$"never evaluable: {string.Join(", ", unjudged)}"] : Array.Empty<Explanation>(),
                "grades are proposals, not a certification decision",
            ]);
    }

    internal static PeriodAssessment Of(Reading reading, Interval within, Profile profile)
    {
        Guard.Against.InvalidInput(within, nameof(within), each => each is { HasStart: true, HasEnd: true } && !each.IsEmpty, "a period has a start and an end, and some instant lies in it");
        var records = reading.Journal().ToLookup(record => record.Event.EffectiveFrom);
        var (turns, unknown) = (0, new List<Interval>());
        var requirements = new Joining<ObligationId, RequirementVerdict>((one, other) => one.Status == other.Status && one.Shortfalls == other.Shortfalls);
        var clauses = new Joining<(ObligationId? Clause, string Title), ClauseVerdict>((one, other) => one.Shortfalls == other.Shortfalls);
        foreach (var (stretch, assessment) in new Turns(reading, profile).Through(within))
        {
            turns++;
            unknown.AddRange(assessment.Cause is null ? [] : [stretch]);
            foreach (var clause in assessment.Clauses)
            {
                clauses.Add((clause.Clause, clause.Title), stretch, clause);
                foreach (var verdict in clause.Requirements)
                {
                    requirements.Add(verdict.Requirement.Id, stretch, verdict);
                }
            }
        }

        return new()
        {
            Period = within, Known = reading.Point.Known.Upto, Profile = profile, Turns = turns, Unknown = unknown.ToValueList(),
            Requirements = requirements.All.Select(joined => new RequirementHistory
            {
                Requirement = joined.Stretches[0].First.Requirement, Period = within,
                Stretches = joined.Stretches.Select(each => new Stretch { Period = each.Period, Verdict = each.First, OpenedBy = each.Period.Start == within.Start ? [] : WhatTurned(each.Before, each.First, Records(each.Period)).ToValueList() }).ToValueList(),
            }).ToValueList(),
            Clauses = clauses.All.Select(clause => new ClauseHistory
            {
                Clause = clause.Key.Clause, Title = clause.Key.Title,
                Stretches = clause.Stretches.Select(each => new ClauseStretch { Period = each.Period, Shortfalls = each.First.Shortfalls, OpenedBy = each.Period.Start == within.Start ? [] : WhatTurned(Records(each.Period)).ToValueList() }).ToValueList(),
            }).Where(history => history.Stretches.Any(stretch => stretch.Shortfalls.Count > 0)).ToValueList(),
        };

        RecordedEvent[] Records(Interval stretch) => [.. records[stretch.Start]];
    }

    /// <summary>What turned a verdict: what shows it from then on or no longer does, else the records that took effect, else time alone.</summary>
    private static string[] WhatTurned(RequirementVerdict? before, RequirementVerdict after, RecordedEvent[] records)
    {
        var (one, other) = (before is null ? [] : Counting(before), Counting(after));
        string[] turned = [.. other.Except(one, StringComparer.Ordinal).Select(id => $"`{id}`, which counts from then on"), .. one.Except(other, StringComparer.Ordinal).Select(id => $"`{id}`, which no longer counts")];
        return before is not null && turned.Length > 0 ? turned : WhatTurned(records);

        static IEnumerable<string> Counting(RequirementVerdict verdict) => verdict.Used.Select(act => act.Id).Distinct(StringComparer.Ordinal);
    }

    private static string[] WhatTurned(RecordedEvent[] records) => records.Length == 0 ? ["the passing of time"]
        : [.. records.Take(3).Select(record => $"`{record.Event.Kind}` (record {record.Sequence})"), .. records.Length > 3 ? [$"{records.Length - 3} more records"] : Array.Empty<string>()];
}
