using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Conformity;
using Isms.Governance.Conformity.Branches;
using Isms.Governance.Delegations;
using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance;

/// <summary>The register at one instant of the world, as known at one place of its journal: the page of all questions.</summary>
/// <remarks>Every answer carries its reasons. A question about a time of which nothing was on record yet is not evaluable, never a yes or a no.</remarks>
public sealed class GovernanceView
{
    private readonly GovernanceRegister register;
    private readonly DelegationsAt delegations;

    internal GovernanceView(GovernanceRegister register, AsOf point, Recall? recall = null)
    {
        this.register = register;
        delegations = register.Read(point) with { Recall = recall };
    }

    /// <summary>The instant of the world that is asked about.</summary>
    public Instant EffectiveAt => delegations.Instant;

    /// <summary>The place of the journal up to which records count: the exact form of "as known then".</summary>
    public long KnownSequence => delegations.Point.Known.Upto;

    /// <summary>The scope as established; null before.</summary>
    public Establishment? Scope => delegations.Organization.Scope;

    /// <summary>The positions of top management, the head first; none before establishment and after closing.</summary>
    public ValueList<PositionId> TopManagement => delegations.Organization.TopManagement.ToValueList();

    /// <summary>The body to which top management answers; null when none is on record.</summary>
    public BodyId? GoverningBody => delegations.Organization.GoverningBody;

    /// <summary>The scheme of delegation in force; null when none is.</summary>
    public DelegationScheme? Scheme => delegations.SchemeInForce;

    /// <summary>The settings of the scheme in force for one activity: those of its nearest regime; the simple scheme before any is adopted.</summary>
    public DelegationScheme SchemeFor(ActivityId activity) => delegations.SchemeFor(activity);

    /// <summary>Roles, the two mandates of 5.3, and the RACI matrix.</summary>
    public RoleView Roles => field ??= new(delegations.Roles);

    /// <summary>What people are to be competent in, who lacks what, and who was made aware of what.</summary>
    public CompetenceView Competence => field ??= new(delegations.Competence, delegations.CarriersOf);

    /// <summary>What leaders did, said and answered.</summary>
    public LeadershipView Leadership => field ??= new(delegations, register.Leadership);

    /// <summary>Policies and their versions.</summary>
    public PolicyView Policies => field ??= new(delegations, register.Policies);

    /// <summary>Objectives, and who owns which risk.</summary>
    public ObjectiveView Objectives => field ??= new(delegations, register.Objectives);

    /// <summary>What was asked for, granted and used.</summary>
    public ResourceView Resources => field ??= new(Objectives, register.Resources);

    /// <summary>What was measured, audited and reported.</summary>
    public MonitoringView Monitoring => field ??= new(delegations, register.Monitoring);

    /// <summary>Nonconformities, actions and improvements.</summary>
    public ImprovementView Improvement => field ??= new(Monitoring, register.Improvement);

    /// <summary>Management reviews.</summary>
    public ReviewView Reviews => field ??= new(Objectives, Improvement, register.Reviews);

    /// <summary>Who took over whose accountability, and what was handed over.</summary>
    public HandoverView Handovers => field ??= new(Leadership, Policies, Resources, Reviews, register.Handovers);

    /// <summary>How requirements stand, why, and what would mend it.</summary>
    public ConformityView Conformity => field ??= new(Reading);

    /// <summary>The catalogue editions that the scope has adopted, in the order of their ids.</summary>
    public ValueList<Edition> Editions => delegations.Organization.Editions.ToValueList();

    /// <summary>The requirement behind an obligation, of an adopted edition; null when there is none.</summary>
    public Requirement? RequirementOf(ObligationId obligation) => delegations.Organization.Requirement(delegations.Accountability.RootOf(obligation));

    /// <summary>The obligations of the scope, parts of split ones included.</summary>
    public ValueList<ObligationId> Obligations => delegations.Accountability.AllObligations().ToValueList();

    /// <summary>The entry of that name; null when it does not exist at this instant.</summary>
    public Entry? Find(EntryReference reference) => delegations.Organization.Find<Entry>(reference);

    /// <summary>The entries of one kind, in the order of their ids.</summary>
    public ValueList<Entry> Entries(EntryKind kind) => delegations.Organization.All<Entry>(kind).ToValueList();

    /// <summary>Who fills a position.</summary>
    public Incumbent WhoFills(PositionId position) => delegations.Organization.Incumbent(position);

    /// <summary>The absence of a person; null when the person is not absent.</summary>
    public Absence? AbsenceOf(PersonId person) => delegations.Organization.AbsenceOf(person);

    /// <summary>Who stands in for a position now: its acting holder, its deputies, the first available of its order of succession.</summary>
    public ValueList<StandIn> WhoStandsInFor(PositionId position) => delegations.Organization.ActingFor(position).ToValueList();

    /// <summary>Who answers for an obligation: always top management.</summary>
    public AccountableFor WhoIsAccountable(ObligationId obligation) => delegations.Accountability.AccountableFor(obligation);

    /// <summary>Who answers for the obligations that an activity discharges; the head when it discharges none.</summary>
    public AccountableFor WhoIsAccountable(ActivityId activity) => delegations.Accountability.AccountableFor(activity);

    /// <summary>The obligations for which a position answers.</summary>
    public AnswersFor WhatAnswersFor(PositionId position) => delegations.Accountability.AnswersFor(position);

    /// <summary>The obligations for which a person answers, through the positions the person fills.</summary>
    public AnswersFor WhatAnswersFor(PersonId person) => delegations.Accountability.AnswersFor(person);

    /// <summary>Who owns an activity and who is responsible for carrying it out, by assignment.</summary>
    public ResponsibleFor WhoIsResponsible(ActivityId activity) => delegations.ResponsibleFor(activity);

    /// <summary>What a person is competent in.</summary>
    public HeldCompetence WhatIsCompetentIn(PersonId person) => delegations.Competence.Of(person);

    /// <summary>The pairs of activities that are kept apart, in one way or the other.</summary>
    public ValueList<SegregationDefined> Segregation(SegregationKind kind) => delegations.Roles.Pairs(kind).ToValueList();

    /// <summary>May this person decide this, up to this amount?</summary>
    public AuthorityAnswer MayAct(PersonId person, ActivityId activity, Money? amount = null, ContextId? context = null) =>
        MayAct(new AuthorityQuestion { Person = person, Activity = activity, Amount = amount, Context = context });

    /// <summary>May this person do this?</summary>
    public AuthorityAnswer MayAct(AuthorityQuestion question) => delegations.MayAct(Guard.Against.Null(question));

    /// <summary>Who may do this: every holder, the lowest sufficient first, the original holder last.</summary>
    public Ladder WhoMay(ActivityId activity, Money? amount = null, ContextId? context = null, UnitId? unit = null, ActKinds kind = ActKinds.Decide, PersonId? requestedBy = null) =>
        delegations.WhoMay(new(activity, kind, amount, context, unit) { RequestedBy = requestedBy });

    /// <summary>Was this exercise of authority covered when it was done?</summary>
    public Coverage CoverageOf(ExerciseId exercise) => delegations.CoverageOf(exercise);

    /// <summary>What was done with authority up to this instant: of an activity with everything below it, by a person, under an item with everything below it, in a case.</summary>
    public ExerciseLedger Exercises(ActivityId? activity = null, PersonId? person = null, InstrumentItem? item = null, CaseId? @case = null) =>
        delegations.LedgerOf(activity, person, item, @case);

    /// <summary>How an activity is handed on: the accountable, the original holders, and everybody below.</summary>
    public ResponsibilityChain ChainOfResponsibility(ActivityId activity) => delegations.ChainOf(activity);

    /// <summary>The chains of the delegations that a name stands for, each with its own item first.</summary>
    public ValueList<ValueList<ChainLink>> ChainsOf(InstrumentItem item) =>
        delegations.Named(Guard.Against.Null(item)).Select(delegations.ChainOf).ToValueList();

    /// <summary>Every delegation that was decided or has begun by this instant, as it stands: in force or not yet, suspended, without force because of what is above it, or over.</summary>
    public ValueList<ChainLink> Delegations() => delegations.Links.OrderBy(link => link.Item.ToString(), StringComparer.Ordinal).ToValueList();

    /// <summary>What differs from another view in who may act: who fills which position, how delegations stand, who may do what up to which amount.</summary>
    /// <param name="earlier">The one that is compared with: of an earlier instant, or of what is where this view is of what would be.</param>
    public AuthorityDifference AuthoritySince(GovernanceView earlier) => delegations.AuthoritySince(Guard.Against.Null(earlier).delegations);

    /// <summary>Would this delegation be accepted if this person decided it at this instant? Every reason, and nothing changes.</summary>
    /// <param name="asked">The delegation.</param>
    /// <param name="by">Who would decide it.</param>
    /// <param name="decider">Which rules count; null for the standard ones alone, without those a host has added.</param>
    public Decision CanDelegate(DelegateResponsibility asked, PersonId by, GovernanceDecider? decider = null) =>
        (decider ?? GovernanceDecider.Standard).DecideThen(register.Upto(KnownSequence), Guard.Against.Null(asked), new(EffectiveAt, by));

    /// <summary>
    /// What would be different if some commands were decided at this instant: nothing changes. Where more was recorded since, they are decided as of this instant in the light of
    /// all that is known, and that they would be entered late is held against none; a command that says itself when it was decided is decided then.
    /// </summary>
    /// <param name="by">Who would decide them.</param>
    /// <param name="commands">The commands, one after the other; a refused one changes nothing.</param>
    /// <param name="profile">Which ages and grades hold for the verdicts; null for the default ones.</param>
    /// <param name="decider">Which rules count; null for the standard ones alone.</param>
    /// <exception cref="ArgumentException">A command breaks its contract.</exception>
    public WhatIf WhatIf(PersonId by, IEnumerable<GovernanceCommand> commands, Profile? profile = null, GovernanceDecider? decider = null)
    {
        var (branch, rules) = (register.Upto(KnownSequence), decider ?? GovernanceDecider.Standard);
        var decisions = new List<Decision>();
        foreach (var command in Guard.Against.Null(commands))
        {
            decisions.Add(rules.DecideThen(branch, command, new(EffectiveAt, by)));
            branch = decisions[^1] is Accepted accepted ? accepted.Register : branch;
        }

        var then = branch.At(EffectiveAt);
        return new(this) { Decisions = decisions.ToValueList(), Then = then, Difference = then.Conformity.Since(Conformity, profile) };
    }

    /// <summary>What breaks if a person left at this instant: nothing changes.</summary>
    /// <param name="person">Who would leave.</param>
    /// <param name="profile">Which ages and grades hold for the verdicts; null for the default ones.</param>
    public Departure IfLeft(PersonId person, Profile? profile = null)
    {
        var departure = new Departure { Person = person, At = EffectiveAt, Cause = delegations.Accountability.Unanswerable() ?? (Find(person) is null ? $"person `{person}` does not exist at {EffectiveAt.InWords()}" : null) };
        if (departure.Cause is not null)
        {
            return departure;
        }

        var whatIf = WhatIf(person, [new LeaveOrganization { Person = person, EffectiveFrom = EffectiveAt }], profile);
        var (then, now) = (whatIf.Then, new Interval(EffectiveAt, EffectiveAt + Duration.Epsilon));
        return whatIf.Decisions is [Refused refused] ? departure with { Cause = refused.ToString() } : departure with
        {
            Seats = delegations.Organization.SeatsOf(person).Select(seat => seat.Position).Distinct().Where(position => then.WhoFills(position).IsGap).Select(position => new VacatedSeat(position, then.WhoStandsInFor(position))).ToValueList(),
            Gaps = Obligations.Where(obligation => WhoIsAccountable(obligation).Persons.Count > 0 && then.WhoIsAccountable(obligation).Persons.Count == 0).ToValueList(),
            Undecidable = delegations.Decidable.Except(then.delegations.Decidable).ToValueList(),
            Lapses = then.WhatLapses(now).Items.Except(WhatLapses(now).Items).ToValueList(),
            Authority = whatIf.Authority,
            Difference = whatIf.Difference,
        };
    }

    /// <summary>What a position holds under delegations.</summary>
    public HeldAuthority WhatHolds(PositionId position) => delegations.Held(position);

    /// <summary>What a person holds under delegations, by name and through seats.</summary>
    public HeldAuthority WhatHolds(PersonId person) => delegations.Held(person);

    /// <summary>Which delegations are over within an interval, as far as is known, and why.</summary>
    public Lapses WhatLapses(Interval within) => delegations.LapsesWithin(within);

    /// <summary>Which reports of delegates and reviews of delegations are due within an interval, as far as is known.</summary>
    public Duties WhatIsDue(Interval within) => delegations.DutiesWithin(within);

    /// <summary>How a delegation was looked after by who granted it, as far as is on record: it never changes who is accountable.</summary>
    public Diligence DiligenceOf(InstrumentItem item) => Resources.DiligenceOf(Guard.Against.Null(item));

    /// <summary>What falls short at this instant, of every rule that finds, on the terms that this library proposes.</summary>
    public Findings Findings() => Findings(HandoverTerms.Default);

    /// <summary>The same, on terms of the caller's.</summary>
    /// <param name="handovers">Within what time a handover is to be acknowledged (ISMS-H01).</param>
    public Findings Findings(HandoverTerms handovers)
    {
        Guard.Against.Null(handovers);
        return new() { At = EffectiveAt, Cause = delegations.Accountability.Unanswerable(), Items = [.. Handovers.FindEarlier(), .. Handovers.Find(handovers), .. Conformity.Find()] };
    }

    private Reading Reading => new(delegations, Competence, Leadership, Objectives)
    {
        Policies = Policies, Resources = Resources, Monitoring = Monitoring, Improvement = Improvement, Reviews = Reviews,
        Other = (instant, recall) => new GovernanceView(register, delegations.Point.At(instant), recall).Reading,
        Journal = () => register.Journal.TakeWhile(record => record.Sequence <= KnownSequence).Where(record => delegations.Point.Known.Includes(record.Sequence)),
        Handovers = Handovers, View = () => this,
    };
}
