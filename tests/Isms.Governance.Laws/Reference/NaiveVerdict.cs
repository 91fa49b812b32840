using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Reference;

/// <summary>How far what is on record shows a requirement.</summary>
internal enum Shown
{
    Not,
    Stale,
    Fresh,
}

/// <summary>
/// A second reading of the journal for the evidence of some letters: loops over the records for every question, and shares nothing with the verdict of the library.
/// Who was at the top, filled a seat or answered for something at a time it asks the reference model.
/// </summary>
internal sealed partial class NaiveVerdict(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
{
    private static readonly DateTimeZone Utc = DateTimeZone.Utc;

    private readonly IReadOnlyList<RecordedEvent> whole = journal;

    private readonly Dictionary<Instant, NaiveVerdict> then = [];

    private static readonly Dictionary<string, ReviewInput> Inputs = new(StringComparer.Ordinal)
    {
        ["9.3.2.a"] = ReviewInput.EarlierActions, ["9.3.2.b"] = ReviewInput.ChangedIssues, ["9.3.2.c"] = ReviewInput.ChangedNeeds, ["9.3.2.d.1"] = ReviewInput.Nonconformities, ["9.3.2.d.2"] = ReviewInput.Measurements,
        ["9.3.2.d.3"] = ReviewInput.AuditResults, ["9.3.2.d.4"] = ReviewInput.Objectives, ["9.3.2.e"] = ReviewInput.Feedback, ["9.3.2.f"] = ReviewInput.Risks, ["9.3.2.g"] = ReviewInput.Opportunities,
    };

    /// <summary>The letters that it can read: who must act, how old it may be, and the kinds that show it.</summary>
    public static IReadOnlyList<(string Number, ActorRule Actor, int? Days, EvidenceKind[] Kinds)> Letters { get; } =
    [
        ("5.1.a", ActorRule.Ensures, 365, [EvidenceKind.PolicyApproval, EvidenceKind.PolicyDocument, EvidenceKind.ObjectivesRegister]),
        ("5.1.b", ActorRule.Ensures, 365, [EvidenceKind.ProcessIntegrationRecord]),
        ("5.1.c", ActorRule.Ensures, 365, [EvidenceKind.BudgetDecision, EvidenceKind.ResourceAllocation, EvidenceKind.TimeAllocation, EvidenceKind.TrainingCoverage]),
        ("5.1.d", ActorRule.Personal, 365, [EvidenceKind.LeadershipCommunication, EvidenceKind.CommunicationReach]),
        ("5.1.e", ActorRule.Ensures, 180, [EvidenceKind.PerformanceReport, EvidenceKind.InterventionDecision]),
        ("5.1.f", ActorRule.Personal, 365, [EvidenceKind.DirectionGiven, EvidenceKind.SupportAct]),
        ("5.1.g", ActorRule.Personal, 365, [EvidenceKind.ImprovementDecision, EvidenceKind.ActionLog]),
        ("5.1.h", ActorRule.Personal, 365, [EvidenceKind.SupportAct, EvidenceKind.DirectionGiven, EvidenceKind.ResourceAllocation, EvidenceKind.Appointment, EvidenceKind.BriefingAttended, EvidenceKind.ReviewAttendance]),
        ("5.2.0", ActorRule.Decides, 365, [EvidenceKind.PolicyApproval]),
        ("5.3.a", ActorRule.Decides, 365, [EvidenceKind.Appointment]),
        ("5.3.b", ActorRule.Decides, 365, [EvidenceKind.Appointment]),
        ("6.1.2.c2", ActorRule.Owner, 365, [EvidenceKind.RiskAcceptance, EvidenceKind.ResponsibilityMatrix]),
        .. ((string[])["6.2.a", "6.2.f", "6.2.g", "6.2.h", "6.2.i", "6.2.j", "6.2.k", "6.2.l"]).Select(number => (number, ActorRule.Owner, (int?)365, (EvidenceKind[])[EvidenceKind.ObjectivesRegister])),
        ("6.2.b", ActorRule.Owner, 365, [EvidenceKind.ObjectivesRegister, EvidenceKind.OutcomeMeasurement]),
        ("7.1", ActorRule.Owner, 365, [EvidenceKind.BudgetDecision, EvidenceKind.ResourceAllocation, EvidenceKind.TimeAllocation]),
        ("7.3.a", ActorRule.Owner, 365, [EvidenceKind.TrainingCoverage, EvidenceKind.KnowledgeCheck]),
        ("9.1.a", ActorRule.Owner, 90, [EvidenceKind.OutcomeMeasurement, EvidenceKind.PerformanceReport]),
        .. ((string[])["9.2.1.a1", "9.2.1.a2", "9.2.1.b"]).Select(number => (number, ActorRule.Independent, (int?)365, (EvidenceKind[])[EvidenceKind.AuditReport])),
        ("9.2.2.0", ActorRule.Owner, 365, [EvidenceKind.AuditProgramme]),
        ("9.2.2.records", ActorRule.Owner, 365, [EvidenceKind.AuditReport]),
        .. Inputs.Keys.Select(number => (number, ActorRule.Personal, (int?)365, (EvidenceKind[])[EvidenceKind.ReviewInputPack, EvidenceKind.ReviewMinutes])),
        ("9.3.3", ActorRule.Decides, 365, [EvidenceKind.ReviewDecision]),
        .. ((string[])["10.2.a", "10.2.b", "10.2.f"]).Select(number => (number, ActorRule.Owner, (int?)null, (EvidenceKind[])[EvidenceKind.NonconformityRecord, EvidenceKind.CorrectiveActionRecord])),
        ("9.3.1", ActorRule.Personal, 365, [EvidenceKind.ReviewMinutes, EvidenceKind.ReviewAttendance]),
        ("10.1", ActorRule.Owner, 365, [EvidenceKind.ImprovementDecision, EvidenceKind.ActionLog]),
    ];

    /// <summary>How a letter of 2022 is shown, at worst of its parts where it is split.</summary>
    public Shown Of(string number)
    {
        var letter = Letters.Single(each => each.Number == number);
        var root = ObligationId.From($"27001:2022/{number}");
        return Pieces(root, [root]).Min(piece => Of(letter, piece));
    }

    private Shown Of((string Number, ActorRule Actor, int? Days, EvidenceKind[] Kinds) letter, ObligationId[] scopes) =>
        IsShown(letter, scopes, letter.Days) ? Shown.Fresh : IsUnseen(letter, scopes) || !IsShown(letter, scopes, null) ? Shown.Not : Shown.Stale;

    /// <summary>Whether it was done again in time, and only nobody looked.</summary>
    private bool IsUnseen((string Number, ActorRule Actor, int? Days, EvidenceKind[] Kinds) letter, ObligationId[] scopes) => letter.Actor is ActorRule.Ensures && Within(letter, scopes, letter.Days).Any(act => letter.Kinds.Contains(act.Kind));

    /// <summary>An obligation with the wholes above it, the nearest first; of a split one those of each part.</summary>
    private IEnumerable<ObligationId[]> Pieces(ObligationId of, ObligationId[] scopes)
    {
        var split = Latest(All<ObligationSplit>().Where(each => each.Of == of), each => each.EffectiveFrom, At);
        return split is null ? [scopes] : split.Parts.SelectMany(part => Pieces(part.Id, [part.Id, .. scopes]));
    }

    private bool IsShown((string Number, ActorRule Actor, int? Days, EvidenceKind[] Kinds) letter, ObligationId[] scopes, int? days)
    {
        var done = Within(letter, scopes, days);
        var acts = done.Where(act => letter.Kinds.Contains(act.Kind));
        return letter.Actor switch
        {
            ActorRule.Personal or ActorRule.Decides => acts.Any(act => IsOf(act, Then(act.At).TopManagement)),
            ActorRule.Ensures => acts.Any(act => IsAnswered(act) || done.Any(look => look.Kind is EvidenceKind.OversightReview && IsAnswered(look) && (look.At == act.At || look.Order.CompareTo(act.Order) > 0))),
            _ => acts.Any(),
        };

        bool IsAnswered(Did act) => IsOf(act, scopes.Where(scope => scopes.Length == 1 || Then(act.At).Exists(scope, scopes[^1])).SelectMany(scope => Then(act.At).AccountableFor(scope)));
    }

    private Did[] Within((string Number, ActorRule Actor, int? Days, EvidenceKind[] Kinds) letter, ObligationId[] scopes, int? days) =>
    [
        .. Done(letter.Number).Where(act => act.For.Any(scopes.Contains)).Where(act => days is null || At < act.At.InZone(Utc).LocalDateTime.PlusDays(days.Value).InZoneLeniently(Utc).ToInstant())
            .Where(act => act.Owner is not { } owner || Then(act.At).Fills(owner) == act.By),
    ];

    /// <summary>Whether somebody in one of the seats did it, in the seat that it names, or is its source.</summary>
    private bool IsOf(Did act, IEnumerable<PositionId> seats) => seats.Any(seat => Then(act.At).Leader(seat) is { } person && ((person == act.By && (act.Seat is null || act.Seat == seat)) || person == act.Source));

    /// <summary>Who fills a seat as one of top management: an acting holder unless the appointment leaves them out of it, then the regular one.</summary>
    private PersonId? Leader(PositionId seat) => TermsOf(seat).Where(term => term.From <= At && At < term.Until && !(term.IsActing && All<PersonAppointed>().Any(each => each.EffectiveFrom == term.From
        && each.Appointment is { Kind: AppointmentKind.Acting, ExcludedFromTopManagement: true } appointment && (appointment.Position, appointment.Person) == (seat, term.Person)))).OrderBy(term => term.IsActing).LastOrDefault()?.Person;

    private bool Exists(ObligationId scope, ObligationId root) => Pieces(root, [root]).Any(piece => piece.Contains(scope));

    private NaiveVerdict Then(Instant instant) => then.TryGetValue(instant, out var page) ? page : then[instant] = new(whole, instant, Known);

    private sealed record Did(Instant At, int Place, PersonId By, EvidenceKind Kind, ValueList<ObligationId> For)
    {
        public PersonId? Source { get; init; }

        public PositionId? Seat { get; init; }

        public PositionId? Owner { get; init; }

        /// <summary>Of one instant, what a record shows comes before what only looks at it, and that before what is filed by name.</summary>
        public int Rank { get; init; }

        public (Instant At, int Rank, int Place) Order => (At, Rank, Place);
    }

    /// <summary>Everything that was done by now: what is filed by name, and what a record of its kind shows of a letter.</summary>
    private IEnumerable<Did> Done(string number)
    {
        ValueList<ObligationId> letter = [ObligationId.From($"27001:2022/{number}")];
        foreach (var (fact, place) in Facts.Select((fact, place) => (fact, place)).Where(each => each.fact.Event.EffectiveFrom <= At))
        {
            var from = fact.Event.EffectiveFrom;
            switch (fact.Event)
            {
                case LeadershipActRecorded { Reached: not 0 } act:
                    yield return Filed(act.By, act.Act, act.Serves) with { Source = act.Source, Seat = act.Seat };
                    break;
                case EscalationAnswered answered:
                    yield return Filed(answered.By, EvidenceKind.SupportAct, answered.Serves);
                    break;
                case SecurityStepBuiltIn step:
                    yield return Filed(step.By, EvidenceKind.ProcessIntegrationRecord, step.Serves) with { Owner = step.Owner };
                    break;
                case InterventionRecorded stepped:
                    yield return Filed(stepped.By, EvidenceKind.InterventionDecision, stepped.Serves) with { Source = stepped.Source, Seat = stepped.Seat };
                    break;
                case StrategyLinked linked:
                    yield return Filed(linked.By, linked.Means is StrategicMeans.Policy ? EvidenceKind.PolicyDocument : EvidenceKind.ObjectivesRegister, linked.Serves);
                    break;
                case DelegationReviewed reviewed when Grants.FirstOrDefault(grant => NameOf(grant) == reviewed.Item) is { } grant:
                    yield return new(from, place, reviewed.Decided.By, EvidenceKind.OversightReview, [.. grant.Mandate.Activities.SelectMany(ObligationsOf)]) { Rank = 1 };
                    break;
                case MeasurementRecorded measured when MetricAt(measured.Metric) is { } metric:
                    yield return new(from, place, measured.By, EvidenceKind.PerformanceReport, [.. metric.Serves, Results]);
                    if (number is "9.1.a")
                    {
                        yield return new(from, place, measured.By, EvidenceKind.OutcomeMeasurement, letter);
                    }

                    break;
                case ImprovementDecided decided when number is "5.1.g" or "10.1":
                    yield return new(from, place, decided.By, EvidenceKind.ImprovementDecision, letter) { Seat = decided.Seat };
                    break;
                case ActionProgressed progressed when number is "5.1.g" or "10.1" && Decided(progressed.Action) is { } behind:
                    yield return new(from, place, progressed.Decided.By, EvidenceKind.ActionLog, letter) { Source = behind.By };
                    break;
                case ActionClosed { Outcome: ActionOutcome.Done } closed when number is "5.1.g" or "10.1" && Decided(closed.Action) is { } behind:
                    yield return new(from, place, closed.Decided.By, EvidenceKind.ActionLog, letter) { Source = behind.By };
                    break;
                case MandateGiven given when number == (given.Mandate is Mandate53.Conformity ? "5.3.a" : "5.3.b") && given == Started<MandateGiven>(At).Where(each => (each.Mandate, each.Position) == (given.Mandate, given.Position) && IsHeld(each)).MinBy(each => each.EffectiveFrom) && Fills(given.Position) is not null:
                    yield return new(from, place, given.Decided.By, EvidenceKind.Appointment, letter);
                    break;
                case RiskOwnerNamed named when number is "6.1.2.c2" && Latest(All<RiskOwnerNamed>().Where(each => each.Risk == named.Risk), each => each.EffectiveFrom, At) == named && Find(named.Owner, At) is not null:
                    yield return new(from, place, named.Decided.By, EvidenceKind.ResponsibilityMatrix, letter);
                    break;
                case ObjectiveSet set when IsOpen(set.Id) && !Started<ObjectiveUpdated>(At).Any(each => each.Id == set.Id) && States(set.Terms, number):
                    yield return new(from, place, set.Decided.By, EvidenceKind.ObjectivesRegister, letter);
                    break;
                case ObjectiveUpdated updated when IsOpen(updated.Id) && Started<ObjectiveSet>(At).Any(each => each.Id == updated.Id) && States(updated.Terms, number)
                    && Latest(All<ObjectiveUpdated>().Where(each => each.Id == updated.Id), each => each.EffectiveFrom, At) == updated:
                    yield return new(from, place, updated.Decided.By, EvidenceKind.ObjectivesRegister, letter);
                    break;
                case ReviewHeld held when number is "9.3.1" && held == Held(held.Review):
                    foreach (var attendee in held.Attendees.Where(each => each.IsTopManagement))
                    {
                        yield return new(from, place, attendee.Person, EvidenceKind.ReviewAttendance, letter);
                    }

                    break;
                case ReviewHeld held when Looked.TryGetValue(number, out var looked) && held == Held(held.Review) && Started<InputConsidered>(At).Any(each => each.Review == held.Review && each.Input == looked):
                    yield return new(from, place, held.Chair, EvidenceKind.OversightReview, letter) { Rank = 1 };
                    break;
                case ReviewClosed closed when number is "9.3.1" && closed.Version == Started<ReviewAmended>(At).Where(each => each.Review == closed.Review).Select(each => each.Version).Append(1).Max()
                    && Started<ReviewHeld>(At).LastOrDefault(each => each.Review == closed.Review) is { } held:
                    yield return new(from, place, held.Chair, EvidenceKind.ReviewMinutes, letter);
                    break;
                default:
                    if (Kept(fact.Event, number) is { } kept)
                    {
                        yield return kept with { At = from, Place = place, For = letter };
                    }

                    break;
            }

            Did Filed(PersonId by, EvidenceKind kind, ValueList<ObligationId> serves) => new(from, place, by, kind, serves) { Rank = 2 };
        }
    }

    private ImprovementDecided? Decided(ActionId action) => Started<ImprovementDecided>(At).FirstOrDefault(each => each.Action == action);

    private bool IsOpen(ObjectiveId objective) => !Started<ObjectiveClosed>(At).Any(each => each.Id == objective);

    private bool IsHeld(MandateGiven given) => !(given.Until <= At) && Find(given.Position, At) is not null
        && !Started<MandateEnded>(At).Any(each => each.Mandate == given.Mandate && each.Position == given.Position && each.EffectiveFrom >= given.EffectiveFrom);
}
