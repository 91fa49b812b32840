using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;

namespace Isms.Governance.Benchmarks.Data;

/// <summary>
/// Ten years of an organisation of size S on record: 100,000 records over all chapters, the same in every run. It begins with the journal of size S;
/// what follows is in the proportions of a register that is in use: much is exercised, measured and acknowledged, little is decided.
/// </summary>
/// <remarks>Only the beginning is made by commands. What follows is built as events, each about something that is on record by then: replay runs no rules.</remarks>
internal sealed class MixedJournal
{
    internal const int Count = 100_000;

    internal const int Metrics = 40;

    internal const int Policies = 24;

    private const int Seed = 20261101;

    private static readonly Lazy<MixedJournal> One = new(() => new());

    private readonly Random random = new(Seed);
    private readonly List<RecordedEvent> records;
    private readonly List<ActionId> open = [];
    private readonly List<NonconformityId> raised = [];
    private readonly List<(ResourceRequestId Id, decimal Hours)> requests = [];
    private readonly Dictionary<int, int> versions = [];
    private readonly InstrumentItem[] items;
    private readonly Instant now = Cast.Now;
    private int serial;

    private MixedJournal()
    {
        var world = World.Of(Size.S);
        records = [.. world.Journal];
        items = world.Items;
        var step = Duration.FromDays(3_650) / (Count - records.Count);
        for (var i = 1; i <= Metrics; i++)
        {
            Add(new MetricDefined { Decided = Decided, EffectiveFrom = now, Metric = Metric(i) });
        }

        for (var i = 1; i <= Policies; i++)
        {
            Add(new PolicyRegistered { Decided = Decided, EffectiveFrom = now, Policy = Policy(i), Title = $"policy {i}", Level = PolicyLevel.Topic, Owner = Cast.Position(5), ApprovedUnder = Cast.Activity(1) });
        }

        while (records.Count < Count)
        {
            now += step;
            foreach (var @event in Next().Take(Count - records.Count))
            {
                Add(@event);
            }
        }
    }

    internal static MixedJournal Only => One.Value;

    internal IReadOnlyList<RecordedEvent> Records => records;

    internal Instant End => now;

    internal static PolicyId Policy(int number) => PolicyId.From($"policy-{number}");

    internal static VersionId Version(int number) => VersionId.From($"{number}.0");

    internal static MetricId MetricOf(int number) => MetricId.From($"metric-{number}");

    private Decided Decided => new() { At = now, By = Cast.Person(1) };

    private void Add(GovernanceEvent @event) => records.Add(new() { Sequence = records.Count + 1, RecordedAt = now, RecordedBy = Cast.Person(1), Event = @event });

    private string Next(string of) => $"{of}-{++serial}";

    private PersonId Somebody() => Cast.Person(5 + random.Next(90));

    private PositionId SomeSeat() => Cast.Position(5 + random.Next(90));

    private static Metric Metric(int number) => new()
    {
        Id = MetricOf(number), Title = "done in time", Unit = "%", Target = MetricTarget.AtLeast(95m), Every = Period.FromDays(7), Owner = Cast.Position(5), Serves = [Clause.Results],
    };

    private IEnumerable<GovernanceEvent> Next() => random.Next(100) switch
    {
        < 30 => Exercised(),
        < 50 => Measured(),
        < 66 => Acknowledged(),
        < 76 => Acted(),
        < 82 => Learned(),
        < 87 => Dealt(),
        < 91 => Happened(),
        < 95 => Provided(),
        < 98 => Led(),
        < 99 => Overseen(),
        _ => Reviewed(),
    };

    private IEnumerable<GovernanceEvent> Exercised()
    {
        var activity = 1 + random.Next(Cast.Activities);
        yield return new AuthorityExercised
        {
            Decided = Decided, EffectiveFrom = now, Id = ExerciseId.From(Next("x")), Person = Somebody(), Activity = Cast.Activity(activity), IsReported = true,
            Amount = Cast.IsMonetary(activity) ? Money.Of(random.Next(1, 5_000), "EUR") : null, Object = "an order",
        };
    }

    private IEnumerable<GovernanceEvent> Measured()
    {
        yield return new MeasurementRecorded
        {
            Decided = Decided, EffectiveFrom = now, Metric = MetricOf(1 + random.Next(Metrics)), From = now - Duration.FromHours(1), Until = now, Value = random.Next(80, 101), Unit = "%", By = Somebody(),
        };
    }

    /// <summary>A policy without a version, or one time in two hundred, gets the next one; the others are acknowledged.</summary>
    private IEnumerable<GovernanceEvent> Acknowledged()
    {
        var number = 1 + random.Next(Policies);
        var policy = Policy(number);
        if (versions.TryGetValue(number, out var last) && random.Next(200) > 0)
        {
            yield return new PolicyAcknowledged { Decided = Decided, EffectiveFrom = now, Policy = policy, Version = Version(last), Person = Somebody() };
            yield break;
        }

        var version = Version(versions[number] = last + 1);
        yield return new PolicyVersionDrafted { Decided = Decided, EffectiveFrom = now, Policy = policy, Version = version, Author = Somebody(), Digest = $"d{last + 1}" };
        yield return new PolicyVersionSubmitted { Decided = Decided, EffectiveFrom = now, Policy = policy, Version = version, By = Somebody() };
        yield return new PolicyVersionApproved { Decided = Decided, EffectiveFrom = now, Policy = policy, Version = version, Exercise = ExerciseId.From(Next("approval")), Digest = $"d{last + 1}", IsReported = true };
        yield return new PolicyVersionPublished { Decided = Decided, EffectiveFrom = now, Policy = policy, Version = version, Digest = $"d{last + 1}", Availability = new() { Inside = "intranet" }, IsReported = true };
    }

    private IEnumerable<GovernanceEvent> Acted()
    {
        if (open.Count == 0 || random.Next(3) == 0)
        {
            yield return Opened(ActionOrigin.Of(ActionOriginKind.Other, "a talk"));
            yield break;
        }

        var at = random.Next(open.Count);
        switch (random.Next(5))
        {
            case 0 or 1:
                yield return new ActionProgressed { Decided = Decided, EffectiveFrom = now, Action = open[at], Progress = ActionProgress.InProgress };
                break;
            case 2:
                yield return new ActionRescheduled { Decided = Decided, EffectiveFrom = now, Action = open[at], Due = now + Duration.FromDays(30), Reason = "not yet" };
                break;
            default:
                yield return new ActionClosed { Decided = Decided, EffectiveFrom = now, Action = open[at], Outcome = ActionOutcome.Done };
                open.RemoveAt(at);
                break;
        }
    }

    private ActionOpened Opened(ActionOrigin origin)
    {
        var id = ActionId.From(Next("action"));
        open.Add(id);
        return new() { Decided = Decided, EffectiveFrom = now, Id = id, What = "do it", Owner = SomeSeat(), Due = now + Duration.FromDays(60), Origin = origin };
    }

    private IEnumerable<GovernanceEvent> Learned()
    {
        yield return random.Next(3) switch
        {
            0 => new BriefingRecorded { Decided = Decided, EffectiveFrom = now, Id = AwarenessId.From(Next("briefing")), Topic = "phishing", Attendees = [Somebody(), Somebody()] },
            1 => new KnowledgeCheckRecorded { Decided = Decided, EffectiveFrom = now, Id = AwarenessId.From(Next("check")), Topic = "phishing", Passed = 9, Checked = 10 },
            _ => new CompetenceRecorded { Decided = Decided, EffectiveFrom = now, Person = Somebody(), Competence = CompetenceId.From("first-aid"), Until = now + Duration.FromDays(700) },
        };
    }

    private IEnumerable<GovernanceEvent> Dealt()
    {
        if (raised.Count == 0 || random.Next(3) == 0)
        {
            raised.Add(NonconformityId.From(Next("nc")));
            yield return new NonconformityRaised { Decided = Decided, EffectiveFrom = now, Id = raised[^1], Source = NonconformitySource.Audit, Grade = FindingGrade.Minor, What = "something is missing", By = Somebody(), Owner = SomeSeat() };
            yield break;
        }

        var at = random.Next(raised.Count);
        var id = raised[at];
        switch (random.Next(4))
        {
            case 0:
                yield return new CauseRecorded { Decided = Decided, EffectiveFrom = now, Nonconformity = id, By = Somebody(), Cause = "nobody looked" };
                break;
            case 1:
                var action = Opened(ActionOrigin.Of(ActionOriginKind.Nonconformity, id.Value));
                yield return action;
                yield return new CorrectiveActionPlanned { Decided = Decided, EffectiveFrom = now, Nonconformity = id, Action = action.Id };
                break;
            default:
                yield return new EffectivenessChecked { Decided = Decided, EffectiveFrom = now, Nonconformity = id, By = Somebody(), IsEffective = true, What = "looked" };
                yield return new NonconformityClosed { Decided = Decided, EffectiveFrom = now, Nonconformity = id, By = Somebody(), IsReported = true };
                raised.RemoveAt(at);
                break;
        }
    }

    private IEnumerable<GovernanceEvent> Happened()
    {
        yield return new IncidentRecorded
        {
            Decided = Decided, EffectiveFrom = now, Id = IncidentId.From(Next("incident")), Severity = (IncidentSeverity)random.Next(4), What = "mail was down", Occurred = now - Duration.FromHours(2), Detected = now - Duration.FromHours(1),
        };
    }

    private IEnumerable<GovernanceEvent> Provided()
    {
        if (requests.Count == 0 || random.Next(3) == 0)
        {
            requests.Add((ResourceRequestId.From(Next("request")), random.Next(1, 200)));
            yield return new ResourcesRequested { Decided = Decided, EffectiveFrom = now, Id = requests[^1].Id, By = Somebody(), For = "the next release", Quantity = Quantity.Hours(requests[^1].Hours) };
            yield break;
        }

        var (id, hours) = requests[random.Next(requests.Count)];
        yield return random.Next(2) == 0
            ? new ResourcesGranted { Decided = Decided, EffectiveFrom = now, Request = id, Id = ExerciseId.From(Next("grant")), By = Cast.Person(2), Quantity = Quantity.Hours(hours), Activity = Cast.Activity(1), IsReported = true }
            : new ResourcesUsed { Decided = Decided, EffectiveFrom = now, Request = id, Id = ResourceUseId.From(Next("use")), Quantity = Quantity.Hours(1) };
    }

    private IEnumerable<GovernanceEvent> Led()
    {
        yield return new LeadershipActRecorded
        {
            Decided = Decided, EffectiveFrom = now, Id = LeadershipActId.From(Next("act")), By = Cast.Person(1 + random.Next(4)), Serves = [Clause.Message], Act = EvidenceKind.PolicyDocument, What = "spoke to everybody",
        };
    }

    private IEnumerable<GovernanceEvent> Overseen()
    {
        var item = items[random.Next(items.Length)];
        yield return random.Next(2) == 0
            ? new DelegateReported { Decided = Decided, EffectiveFrom = now, Item = item }
            : new DelegationReviewed { Decided = Decided, EffectiveFrom = now, Item = item };
    }

    private IEnumerable<GovernanceEvent> Reviewed()
    {
        var id = ReviewId.From(Next("review"));
        yield return new ReviewPlanned { Decided = Decided, EffectiveFrom = now, Id = id, On = now };
        yield return new ReviewHeld { Decided = Decided, EffectiveFrom = now, Review = id, From = now - Duration.FromHours(3), Chair = Cast.Person(1), Attendees = [] };
        yield return new ReviewClosed { Decided = Decided, EffectiveFrom = now, Review = id, Version = 1, IsReported = true };
    }
}
