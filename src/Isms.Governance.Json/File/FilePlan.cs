using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;

namespace Isms.Governance.Json;

/// <summary>What a file says was decided and happened, before it is put in order.</summary>
internal sealed class FilePlan(FileSheet file, DateTimeZone zone, FilesBeside files, FileFaults faults)
{
    private readonly List<Planned> planned = [];
    private readonly HashSet<FurtherSheet> taken = new(ReferenceEqualityComparer.Instance);

    internal FileSheet File => file;

    /// <summary>The requirements that are named by their numbers.</summary>
    internal RequirementNames Requirements => field ??= new(file);

    /// <summary>The requirements that an item names; where it names none, those that go without saying.</summary>
    internal ValueList<ObligationId> Named(List<RequirementName>? names, params ValueList<ObligationId> otherwise) => names?.Select(Requirements.Of).ToValueList() ?? otherwise;

    /// <summary>What is fallen short of, where it is named.</summary>
    internal ObligationId? Against(string? named) => named is null ? (ObligationId?)null : Requirements.Against(named);

    /// <summary>A clause in the edition that the file adopts.</summary>
    internal ObligationId Of(Clause clause) => Requirements.Of(new(clause.Number));

    /// <summary>The tables beside the file that an item may name.</summary>
    internal FilesBeside Files => files;

    /// <summary>Where an item tells what is wrong elsewhere than at its own place.</summary>
    internal FileFaults Faults => faults;

    /// <summary>On which days the delegations that an item stands for were entered.</summary>
    internal ILookup<(string? Instrument, string? Item), LocalDate?> Entries => field ??= file.Delegations.ToLookup(each => (each.Instrument, each.Item), each => each.OnRecordFrom);

    /// <summary>The earliest day of the file, once everything is in order: what names no day is of that one.</summary>
    internal LocalDate FirstDay { get; private set; }

    /// <summary>The day on which the scope is established: what names no day of its own is on record from then on.</summary>
    internal LocalDate? Opening => file.Scope?.EstablishedOn;

    /// <summary>Plans what a sheet says; values that do not fit together there are told at its place.</summary>
    internal void Take(Sheet sheet, Action<FilePlan> say)
    {
        try
        {
            say(this);
        }
        catch (ArgumentException fault)
        {
            faults.AddMisfit(sheet, fault);
        }
    }

    /// <summary>Plans what each of some sheets says.</summary>
    internal void TakeAll<T>(IReadOnlyList<T>? sheets, Action<T, int> say)
        where T : Sheet
    {
        for (var i = 0; i < sheets?.Count; i++)
        {
            var (sheet, place) = (sheets[i], i);
            Take(sheet, _ => say(sheet, place));
        }
    }

    internal Instant On(LocalDate day) => day.AtStartOfDayInZone(zone).ToInstant();

    internal Instant? On(LocalDate? day) => day is { } known ? On(known) : null;

    /// <summary>The first instant after a last day that is included.</summary>
    internal Instant? After(LocalDate? through) => through is { } last ? On(last.PlusDays(1)) : null;

    /// <summary>Adds what takes effect on a day, or from the beginning of the file on where it names none.</summary>
    internal void Add(ActSheet act, Rank rank, LocalDate? from, By by, Func<Replay, GovernanceCommand> make) => Add(act, rank, from, act.DecidedOn ?? from, by, make);

    /// <summary>Adds what says itself when it takes effect, where no first day is given.</summary>
    internal void Add(ActSheet act, Rank rank, LocalDate? from, LocalDate? decided, By by, Func<Replay, GovernanceCommand> make) =>
        planned.Add(new(act, act, rank, from, decided, act.RecordedOn ?? Later(decided, act.EnteredOn), By.Of(act.DecidedBy, by), by, act.RecordedBy, make));

    /// <summary>Adds what names something by which it was done: where the file does not say when it was entered, it was so once that was on record, however early it happened.</summary>
    internal void AddOnceKnown(ActSheet act, Rank rank, LocalDate? from, By by, Func<Replay, GovernanceCommand> make, LocalDate? known)
    {
        Add(act, rank, from, by, make);
        if (act.RecordedOn is null && known > planned[^1].Recorded)
        {
            planned[^1] = planned[^1] with { Recorded = known, Turn = known };
        }
    }

    /// <summary>
    /// Adds a further act that an item tells of, such as an acceptance: on its own day, by somebody of its own. What is said of how it was entered stands under its
    /// key; else it was decided and entered on its own day, or with the item, where that was later.
    /// </summary>
    internal void AddFurther(ActSheet act, Rank rank, LocalDate? on, By by, Func<Replay, GovernanceCommand> make, LocalDate? decided = null, string? key = null)
    {
        var said = key is not null && act.Entered?.TryGetValue(key, out var found) == true ? found : null;
        var usual = decided ?? (on <= act.DecidedOn ? act.DecidedOn : on);
        var day = said?.DecidedOn ?? usual;
        var entered = Later(said?.DecidedOn is { } own && own != usual ? own : day > on ? day : on, act.EnteredOn);
        var keeper = on <= act.DecidedOn || on <= act.EnteredOn ? act.RecordedBy : null;
        planned.Add(new(act, said, rank, on, day, said?.RecordedOn ?? entered, By.Of(said?.DecidedBy, by), by, said?.RecordedBy ?? keeper, make)
        {
            Further = new(day == usual, said?.RecordedOn is null || said.RecordedOn == entered, keeper),
        });
        if (said is not null)
        {
            taken.Add(said);
        }
    }

    /// <summary>Adds a fact that may be older than everything else the file tells: it does not make the file begin earlier, and is entered when it begins.</summary>
    internal void AddKnown(ActSheet act, Rank rank, LocalDate? since, By by, Func<Replay, GovernanceCommand> make)
    {
        Add(act, rank, since, by, make);
        planned[^1] = planned[^1] with { IsOlder = act.DecidedOn is null && act.RecordedOn is null };
    }

    /// <summary>Adds that something is over after a last day, which is included; nothing where there is none.</summary>
    internal void AddEnding(ActSheet act, LocalDate? last, By by, Func<Replay, GovernanceCommand> make, Rank rank = Rank.Endings, string? key = null)
    {
        if (last is { } day)
        {
            AddFurther(act, rank, day.PlusDays(1), by, make, key: key);
            planned[^1] = planned[^1] with { IsEnding = true };
        }
    }

    /// <summary>Everything in the order in which it was entered; what was entered on one day in the order of its decision, its rank, and the file.</summary>
    internal IReadOnlyList<Step> InOrder()
    {
        FirstDay = planned.Where(each => !each.IsOlder).SelectMany(each => new[] { each.From, each.Decided, each.Recorded }).Append(file.Scope?.EstablishedOn).OfType<LocalDate>().DefaultIfEmpty(new(1970, 1, 1)).Min();
        var turns = new Dictionary<ActSheet, (Instant Recorded, Instant Turn)>(ReferenceEqualityComparer.Instance);
        return [.. planned.Select(each => Step(each, FirstDay)).Select(step => (Step: step, Turn: TurnOf(step, turns))).OrderBy(each => each.Step.Recorded).ThenBy(each => each.Turn).ThenBy(each => IsAfterClosing(each.Step)).ThenBy(each => each.Step.Rank).Select(each => each.Step)];
    }

    /// <summary>Tells of what is said to be entered though the item does not tell it.</summary>
    internal void CheckEntered()
    {
        foreach (var act in planned.Select(each => each.Act).Distinct())
        {
            foreach (var (key, said) in act.Entered ?? [])
            {
                if (!taken.Contains(said))
                {
                    faults.Add(FileFault.UnknownKey, said.Place, $"nothing that is entered by itself is told under {Words.Quoted(key)}", "name a key of the item that tells what happened later, such as `endedAfter`");
                }
            }
        }
    }

    // What an item tells of besides, and what stands in it, does not come before the item itself, however much longer ago it happened.
    private static Instant TurnOf(Step step, Dictionary<ActSheet, (Instant Recorded, Instant Turn)> turns)
    {
        var turn = step.Turn ?? step.Decided;
        for (var act = step.Act; act is not null; act = act.Whole)
        {
            if (turns.TryGetValue(act, out var whole))
            {
                turn = whole.Recorded == step.Recorded ? Instant.Max(whole.Turn, turn) : turn;
                break;
            }
        }

        turns.TryAdd(step.Act, (step.Recorded, turn));
        return turn;
    }

    // The scope closes at the end of its last day: with it goes what is over then and what counts from the end of a day, and nothing else comes before.
    private bool IsAfterClosing(Step step) => file.Scope?.ClosedAfter is { } last && step.Decided == After(last) && !step.IsEnding && step.Rank is not (Rank.Monitoring or Rank.Improvement or Rank.Reviews);

    // What was entered as a whole is not on record before.
    private static LocalDate? Later(LocalDate? day, LocalDate? entered) => day is null || entered > day ? entered : day;

    private Step Step(Planned act, LocalDate first) => new(
        act.Act, act.Said, act.Rank, On(Entered(act, act.Recorded, first)), On(Entered(act, act.Decided, first)), act.From is { } from ? On(from) : act.Decided is null ? On(first) : null, act.By, act.Otherwise, act.RecordedBy, act.Make)
    { Further = act.Further, IsEnding = act.IsEnding, Turn = On(act.Turn) };

    private static LocalDate Entered(Planned act, LocalDate? day, LocalDate first) => day is not { } own || (act.IsOlder && own < first) ? first : own;

    private sealed record Planned(ActSheet Act, EnteredSheet? Said, Rank Rank, LocalDate? From, LocalDate? Decided, LocalDate? Recorded, By By, By Otherwise, PersonId? RecordedBy, Func<Replay, GovernanceCommand> Make)
    {
        internal Spare? Further { get; init; }

        internal bool IsEnding { get; init; }

        internal bool IsOlder { get; init; }

        internal LocalDate? Turn { get; init; }
    }
}

/// <summary>One command of a file: where it is said how it was entered, when it was decided and entered, by whom, and who it would be if nothing said so.</summary>
internal sealed record Step(ActSheet Act, EnteredSheet? Said, Rank Rank, Instant Recorded, Instant Decided, Instant? Effective, By By, By Otherwise, PersonId? RecordedBy, Func<Replay, GovernanceCommand> Make)
{
    /// <summary>What goes without saying of a further act that the item tells of, to which the item's signatories do not belong; null for the item itself.</summary>
    internal Spare? Further { get; init; }

    /// <summary>Where the decision is written down: of what was entered later, where the whole is.</summary>
    internal string? Reference => Said?.Reference ?? (Recorded > Decided ? Act.WrittenIn : null);

    /// <summary>Where it stands among what was entered with it, unless that is when it was decided.</summary>
    internal Instant? Turn { get; init; }

    /// <summary>Whether it says that something is over at the end of a day.</summary>
    internal bool IsEnding { get; init; }
}

/// <summary>Which of the days on which a further act was decided and entered, and of who entered it, need not be said.</summary>
internal sealed record Spare(bool DecidedOn, bool RecordedOn, PersonId? RecordedBy);

/// <summary>What comes before what when it was decided on the same day.</summary>
internal enum Rank
{
    Entries,
    Parents,
    Seats,
    Bodies,
    Heads,
    Vacancies,
    Appointments,
    Establishment,
    Catalogue,
    TopManagement,
    Absences,
    Cover,
    Accountability,
    Activities,
    Segregation,
    Reliefs,
    Roles,
    Records,
    Delegations,
    Exceptions,
    Instructions,
    Exercises,
    Acts,
    Planning,
    Monitoring,
    Improvement,
    Reviews,
    Handovers,
    Endings,
    Closing,
}
