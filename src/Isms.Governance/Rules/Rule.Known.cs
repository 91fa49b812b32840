using static Isms.Governance.Rules.Basis;

namespace Isms.Governance.Rules;

public sealed partial record Rule
{
    /// <summary>S01: what a command names exists.</summary>
    public static Rule S01 { get; } = new("S01", "known", Axiom, "everything that a command names exists when it takes effect");

    /// <summary>S02: one id, one content.</summary>
    public static Rule S02 { get; } = new("S02", "one id, one content", Axiom, "an id is used for one thing: the same id with the same content changes nothing, with other content it is refused");

    /// <summary>S03: one holder of a seat.</summary>
    public static Rule S03 { get; } = new("S03", "one holder", Axiom, "two appointments of one kind to one position do not overlap");

    /// <summary>S04: trees stay trees.</summary>
    public static Rule S04 { get; } = new("S04", "no cycles", Axiom, "reporting lines, units and activities never lead back to themselves");

    /// <summary>S05: a late entry names its source.</summary>
    public static Rule S05 { get; } = new("S05", "late entry", Guidance, "a decision entered later than it was made needs a written reference, where the scheme admits it at all");

    /// <summary>S06: a scope is established once and open.</summary>
    public static Rule S06 { get; } = new("S06", "open scope", Axiom, "a scope is established once; decisions need an established scope that is not closed");

    /// <summary>S07: nothing is recorded before it happens.</summary>
    public static Rule S07 { get; } = new("S07", "not before it happens", Axiom, "a decision is recorded when it has been made, a fact when it has happened");

    /// <summary>S08: corrections mend the record, not the decision.</summary>
    public static Rule S08 { get; } = new("S08", "corrections", Axiom, "a correction mends facts and clerical fields; mandates, parties, allocations and designations change by new decisions");

    /// <summary>S09: sound entries.</summary>
    public static Rule S09 { get; } = new("S09", "sound entries", Axiom, "an entry fits together: a quorum is within the body, a chair is a member, an overseer is an inside position, one default context, a value in the unit of its metric");

    /// <summary>S10: nothing in use is retired.</summary>
    public static Rule S10 { get; } = new("S10", "not in use", Axiom, "an entry that others still rest on is not retired");

    /// <summary>A01: accountability is inalienable.</summary>
    public static Rule A01 { get; } = new("A01", "inalienable", Axiom, "no delegation changes who is accountable", Clause.RolesAssigned);

    /// <summary>A02: authority is rooted.</summary>
    public static Rule A02 { get; } = new("A02", "rooted", Axiom, "every authority below top management has a chain of active items from an original holder, who is top management or the governing body", Clause.RolesAssigned);

    /// <summary>A03: accountability is total.</summary>
    public static Rule A03 { get; } = new("A03", "total", Axiom, "an obligation that nobody was given is the head's; relying on that default is itself a weakness", Clause.RolesAssigned);

    /// <summary>A04: no vacuum.</summary>
    public static Rule A04 { get; } = new("A04", "no vacuum", Axiom, "from establishment until the scope is closed somebody in top management is accountable for every obligation", Clause.RolesAssigned);

    /// <summary>A05: joint is whole.</summary>
    public static Rule A05 { get; } = new("A05", "joint is whole", Interpretation, "of several accountable positions each answers for all, and the reason is recorded", Clause.RolesAssigned);

    /// <summary>A06: a split is a partition.</summary>
    public static Rule A06 { get; } = new("A06", "split", Interpretation, "the parts of a split obligation are disjoint and covering, and an integrator answers for the whole", Clause.RolesAssigned);

    /// <summary>A07: persons, not labels.</summary>
    public static Rule A07 { get; } = new("A07", "persons, not labels", Interpretation, "accountability resolves to natural persons who fill the seats; gaps are shown", Clause.RolesAssigned);

    /// <summary>A08: upward preservation.</summary>
    public static Rule A08 { get; } = new("A08", "upward preservation", Axiom, "delegating adds an answering line and removes none", Clause.RolesAssigned);

    /// <summary>A09: mutual acknowledgement.</summary>
    public static Rule A09 { get; } = new("A09", "acknowledgement", Guidance, "the holder of accountability and the holder of responsibility acknowledge it; an external delegate has an inside overseer", Clause.RolesCommunicated);

    /// <summary>A10: accountability stays in top management.</summary>
    public static Rule A10 { get; } = new("A10", "stays in top management", Axiom, "accountability moves only to a position in top management, by the head or the governing body", Clause.RolesAssigned);

    /// <summary>D01: form.</summary>
    public static Rule D01 { get; } = new("D01", "form", Guidance, "a delegation states what its scheme asks for; an open end only where the scheme allows it");

    /// <summary>D02: narrowing.</summary>
    public static Rule D02 { get; } = new("D02", "narrowing", Axiom, "nobody hands over more than they hold: every component lies within every mandate above");

    /// <summary>D03: reserved.</summary>
    public static Rule D03 { get; } = new("D03", "reserved", Basis.Requirement, "what top management must do or decide itself does not leave it; what the holder alone may do goes to nobody", Clause.Message);

    /// <summary>D04: sub-delegation needs permission.</summary>
    public static Rule D04 { get; } = new("D04", "sub-delegation", Guidance, "a delegate hands on only where its own item allows, one step less, and through every gate that the scheme sets");

    /// <summary>D05: acyclic.</summary>
    public static Rule D05 { get; } = new("D05", "acyclic", Axiom, "authority never comes back to somebody above in its own chain");

    /// <summary>D06: acceptance.</summary>
    public static Rule D06 { get; } = new("D06", "acceptance", Guidance, "where the scheme asks for acceptance, silence is not acceptance and nothing is handed on before it");

    /// <summary>D07: competence.</summary>
    public static Rule D07 { get; } = new("D07", "competence", Guidance, "who lacks a competence that an activity asks for does not act, and the delegation stays in force");

    /// <summary>D08: sufficient means.</summary>
    public static Rule D08 { get; } = new("D08", "sufficient means", Guidance, "who is responsible for an objective or an activity has the means that were asked for it, or somebody has accepted that they are short", Clause.Resources);

    /// <summary>D09: reports and reviews.</summary>
    public static Rule D09 { get; } = new("D09", "reports and reviews", Guidance, "the delegate reports and the overseer reviews, each in time; nobody who fills the delegate, or a delegate below, reviews it");

    /// <summary>D10: bounded term.</summary>
    public static Rule D10 { get; } = new("D10", "bounded term", Guidance, "a delegation lasts no longer than its scheme allows; acting has an end, and lasts no longer than the scheme allows");

    /// <summary>D11: lapse.</summary>
    public static Rule D11 { get; } = new("D11", "lapse", Axiom, "a delegation lapses by itself when its term, its chain, its delegate or its activity ends, and does not come back");

    /// <summary>D12: ending ends everything below.</summary>
    public static Rule D12 { get; } = new("D12", "ending", Axiom, "ending or suspending a delegation takes everything below it along from that instant; terms never change");

    /// <summary>D13: concurrent.</summary>
    public static Rule D13 { get; } = new("D13", "concurrent", Axiom, "delegating does not change the delegator's own mandate");

    /// <summary>D14: no total delegation.</summary>
    public static Rule D14 { get; } = new("D14", "no total delegation", Guidance, "a position of top management has not handed out every activity that it decides as original holder", Clause.RolesAssigned);

    /// <summary>D15: direction.</summary>
    public static Rule D15 { get; } = new("D15", "direction", Guidance, "nobody delegates to a position they report to, unless the scheme's direction permits it");

    /// <summary>D16: no retroaction.</summary>
    public static Rule D16 { get; } = new("D16", "no retroaction", Axiom, "a decision takes effect when it is made or later");

    /// <summary>D17: deterministic replay.</summary>
    public static Rule D17 { get; } = new("D17", "deterministic replay", Axiom, "the same journal gives the same register; independent delegations commute");

    /// <summary>D18: idempotent ends.</summary>
    public static Rule D18 { get; } = new("D18", "idempotent ends", Axiom, "ending again changes nothing unless it ends earlier; nothing is accepted after its end");

    /// <summary>D19: deputies and what standing in carries.</summary>
    public static Rule D19 { get; } = new("D19", "deputies", Guidance, "a deputy acts only while the holder is absent or the seat vacant; who stands in for a seat uses of its authority what is carried");

    /// <summary>D20: joint authority.</summary>
    public static Rule D20 { get; } = new("D20", "joint", Guidance, "what is held jointly is exercised by the holder with so many further distinct persons, and what a body holds by a quorum of distinct persons, the chair among them; sub-delegation keeps it joint");

    /// <summary>D21: not one's own case.</summary>
    public static Rule D21 { get; } = new("D21", "own case", Guidance, "nobody decides or carries out a case that they requested or gain by, up to a stated amount excepted");

    /// <summary>D22: limits.</summary>
    public static Rule D22 { get; } = new("D22", "limits", Guidance, "an amount up to and including the limit is within it; other currencies are not; an act fits every aggregate from its item up to the original holder, and uses it");

    /// <summary>D23: conditions propagate.</summary>
    public static Rule D23 { get; } = new("D23", "conditions", Guidance, "the conditions of the whole chain, and instructions given since, bind whoever acts, who states each as met");

    /// <summary>D24: eligible.</summary>
    public static Rule D24 { get; } = new("D24", "eligible", Guidance, "an activity goes only to those who may receive it, at each step, as the rule of the narrowest activity says");

    /// <summary>D25: succession.</summary>
    public static Rule D25 { get; } = new("D25", "succession", Guidance, "in a vacancy or an absence of the minimum length the first available in order acts, within a cap counted once from its first day; orders for one seat do not overlap");

    /// <summary>D26: own hand.</summary>
    public static Rule D26 { get; } = new("D26", "own hand", Axiom, "a decision is made by somebody whose decision it is");

    /// <summary>D27: monotone.</summary>
    public static Rule D27 { get; } = new("D27", "monotone", Axiom, "adding a delegation never turns a yes into a no");

    /// <summary>R01: one activity owner.</summary>
    public static Rule R01 { get; } = new("R01", "one owner", Guidance, "an activity has one owner at a time, apart from who is accountable for its obligations", Clause.RolesAssigned);

    /// <summary>R02: somebody responsible.</summary>
    public static Rule R02 { get; } = new("R02", "somebody responsible", Guidance, "an activity that somebody owns has somebody who is responsible for carrying it out", Clause.RolesAssigned);

    /// <summary>R03: letters that go together.</summary>
    public static Rule R03 { get; } = new("R03", "letters", Guidance, "in one cell of a matrix A and R may stand together, C and I exclude both, and a class has no A", Clause.RolesAssigned);

    /// <summary>R04: a holder or a dated vacancy.</summary>
    public static Rule R04 { get; } = new("R04", "named holder", Guidance, "a position that holds a role or a mandate of 5.3 has a named holder with somebody who stands in, or is vacant since a known day", Clause.RolesAssigned);

    /// <summary>R05: assigned and communicated.</summary>
    public static Rule R05 { get; } = new("R05", "assigned and communicated", Basis.Requirement, "roles and the two mandates of 5.3 are assigned, and it is made known inside the organisation who holds them", Clause.RolesCommunicated);

    /// <summary>R06: reports reach the top.</summary>
    public static Rule R06 { get; } = new("R06", "reports to the top", Interpretation, "who has the mandate to report performance is in top management or one step below it, two at most", Clause.ReportingMandate);

    /// <summary>R07: nobody reports on own performance.</summary>
    public static Rule R07 { get; } = new("R07", "not on oneself", Interpretation, "who reports performance to top management is not who sees to the conformity that is reported on, unless an exception is on record", Clause.ReportingMandate);

    /// <summary>R08: segregation of duties.</summary>
    public static Rule R08 { get; } = new("R08", "segregation", Guidance, "nobody holds two activities that are kept apart, unless a compensating control or a declaration in force allows it");

    /// <summary>R09: independent audits.</summary>
    public static Rule R09 { get; } = new("R09", "independent audit", Basis.Requirement, "nobody audits what they own, carry out, hold or answer for, or did within the time before that the programme states", Clause.Impartiality);

    /// <summary>E02: evidence comes first.</summary>
    public static Rule E02 { get; } = new("E02", "evidence comes first", Axiom, "evidence names its source and is not from later than its recording");

    /// <summary>K01: competent holders.</summary>
    public static Rule K01 { get; } = new("K01", "competent holders", Basis.Requirement, "who fills a position or carries out an activity has the competence that is required there", Clause.Competence);

    /// <summary>N01: one measure.</summary>
    public static Rule N01 { get; } = new("N01", "one measure", Axiom, "what is granted or used of a request is measured as what was requested: the same kind, the same currency");

    /// <summary>N02: shortfalls are accepted.</summary>
    public static Rule N02 { get; } = new("N02", "shortfalls accepted", Guidance, "what was requested is granted, or somebody with the authority accepts for a time that it is short", Clause.Means);

    /// <summary>N03: use within the grant.</summary>
    public static Rule N03 { get; } = new("N03", "within the grant", Guidance, "no more is used than was granted", Clause.Means);

    /// <summary>O01: objectives are planned.</summary>
    public static Rule O01 { get; } = new("O01", "planned objectives", Basis.Requirement, "the plan of an objective says what will be done, with which resources, by whom, by when and how the result is judged", Clause.Objectives);

    /// <summary>O02: objectives are closed in time.</summary>
    public static Rule O02 { get; } = new("O02", "objectives in time", Guidance, "an objective is closed, or given another date, before it is due", Clause.Objectives);

    /// <summary>O05: only controls are excluded.</summary>
    public static Rule O05 { get; } = new("O05", "only controls are excluded", Basis.Requirement, "only a control of Annex A, or what a catalogue of the house lets be left out, is declared not applicable, with the reason; clauses 4 to 10 always apply", Clause.Applicability);

    /// <summary>O03: risks have owners.</summary>
    public static Rule O03 { get; } = new("O03", "risks owned", Basis.Requirement, "a risk on record has an owner", Clause.RiskOwners);

    /// <summary>O04: decided by the risk owner.</summary>
    public static Rule O04 { get; } = new("O04", "by the risk owner", Basis.Requirement, "the owner of a risk, or an active delegate of the owner's, approves its treatment plan and accepts what remains of it", Clause.RiskOwners);
    /// <summary>M01: top management reviews.</summary>
    public static Rule M01 { get; } = new("M01", "top management reviews", Basis.Requirement, "a member of top management attends a management review and chairs it, or as many attend as its plan says suffice", Clause.Review);

    /// <summary>M02: every input.</summary>
    public static Rule M02 { get; } = new("M02", "every input", Basis.Requirement, "a management review considers each of its inputs, or states why there is nothing to report", Clause.ReviewInputs);

    /// <summary>M03: decisions and conclusion.</summary>
    public static Rule M03 { get; } = new("M03", "decisions and conclusion", Basis.Requirement, "a management review decides on improvements and on changes, each with an owner and a date or why none is needed, and concludes on suitability, adequacy and effectiveness", Clause.ReviewResults);

    /// <summary>M04: interval kept.</summary>
    public static Rule M04 { get; } = new("M04", "interval kept", Basis.Requirement, "a management review is held by the date that the one before set, or within the interval of its plan", Clause.Review);

    /// <summary>M05: open actions carried.</summary>
    public static Rule M05 { get; } = new("M05", "actions carried", Basis.Requirement, "what a management review left open is gone through in the next one", Clause.EarlierActions);

    /// <summary>M06: signed and locked.</summary>
    public static Rule M06 { get; } = new("M06", "signed and locked", Guidance, "the chair signs the minutes, which are locked from their closing; afterwards only an amended version is made, and signed again", Clause.ReviewResults);

    /// <summary>M07: measured in time.</summary>
    public static Rule M07 { get; } = new("M07", "measured in time", Basis.Requirement, "a metric has a value for every period of its cadence, in time", Clause.Measurement);

    /// <summary>M08: audited as planned.</summary>
    public static Rule M08 { get; } = new("M08", "audited as planned", Basis.Requirement, "a planned audit is held and reported when its time is over, and a programme audits as often as it says", Clause.InternalAudit);

    /// <summary>M09: closed when it works.</summary>
    public static Rule M09 { get; } = new("M09", "closed when it works", Basis.Requirement, "a nonconformity is closed when its corrective actions are done and their effect was then checked and found good", Clause.Nonconformities);

    /// <summary>M10: nonconformities dealt with in time.</summary>
    public static Rule M10 { get; } = new("M10", "dealt with in time", Guidance, "a nonconformity is closed by the date that was set for it", Clause.Nonconformities);

    /// <summary>M11: checked by somebody else.</summary>
    public static Rule M11 { get; } = new("M11", "checked by somebody else", Guidance, "who checks whether a corrective action works did not carry it out", Clause.Nonconformities);

    /// <summary>M12: actions in time.</summary>
    public static Rule M12 { get; } = new("M12", "actions in time", Guidance, "an action is closed by its date, or put off by a decision before it is over", Clause.Nonconformities);

    /// <summary>E01: evidence that counts.</summary>
    public static Rule E01 { get; } = new("E01", "evidence that counts", Basis.Requirement, "what top management does itself counts only when a member of it did it at that time, or is its source", Clause.Message);

    /// <summary>E03: to ensure is to look.</summary>
    public static Rule E03 { get; } = new("E03", "to ensure is to look", Guidance, "what others perform counts only when somebody in top management who answers for it has looked at it later", Clause.Results);

    /// <summary>E04: an approval binds.</summary>
    public static Rule E04 { get; } = new("E04", "an approval binds", Guidance, "an approval binds one version of a policy with one content, and counts when whoever gave it could", Clause.Policy);

    /// <summary>E07: each letter by name.</summary>
    public static Rule E07 { get; } = new("E07", "each letter by name", Interpretation, "one act serves several letters only where it is filed for each of them, and for three at most");

    /// <summary>G01: top management governs in each way.</summary>
    public static Rule G01 { get; } = new("G01", "governs in each way", Guidance, "top management itself evaluates, directs, monitors and communicates, each at least once within the window of the profile", Clause.Leadership);

    /// <summary>H01: handovers are acknowledged.</summary>
    public static Rule H01 { get; } = new("H01", "handover acknowledged", Guidance, "who answers in another's place acknowledges in time what was handed over; the accountability does not wait for it", Clause.RolesAssigned);

    /// <summary>L01: one open version.</summary>
    public static Rule L01 { get; } = new("L01", "one open version", Guidance, "a policy has one open version at a time, and a version goes its way step by step", Clause.PolicyOnRecord);

    /// <summary>L02: reviewed in time.</summary>
    public static Rule L02 { get; } = new("L02", "reviewed in time", Guidance, "a policy in force is reviewed within its cadence, or until the instant that the last review set");

    /// <summary>L03: made known.</summary>
    public static Rule L03 { get; } = new("L03", "made known", Guidance, "a version in force is told to those inside, and for the top policy it is decided if outsiders get it", Clause.PolicyInside);

    /// <summary>L04: escalations are answered.</summary>
    public static Rule L04 { get; } = new("L04", "escalations are answered", Guidance, "an escalation is answered in time, by whoever it was addressed to or somebody above", Clause.Support);

    /// <summary>V01: every requirement is shown.</summary>
    public static Rule V01 { get; } = new("V01", "shown", Basis.Requirement, "a requirement is met when something on record shows it that counts: of a kind that shows it, by who must act, seen where it must be seen");

    /// <summary>V02: what shows it is fresh.</summary>
    public static Rule V02 { get; } = new("V02", "fresh", Guidance, "what shows a requirement is not older than the profile lets it be; the standard names no ages");

    /// <summary>V03: shown in each way.</summary>
    public static Rule V03 { get; } = new("V03", "shown in each way", Guidance, "a duty of leadership is shown in each way that its requirement names: decided, done, written, recorded or measured");

    /// <summary>V04: several lapses are one breakdown.</summary>
    public static Rule V04 { get; } = new("V04", "several lapses", Guidance, "as many minor shortfalls under one clause as the profile names are one major shortfall of the clause");

    /// <summary>V05: a lapse that comes again is no lapse.</summary>
    public static Rule V05 { get; } = new("V05", "repeated lapses", Guidance, "what falls short by a minor shortfall in as many review periods in a row as the profile names is a major one");

    /// <summary>Every rule of this library, ordered by code. Those a host has added are its decider's (<see cref="GovernanceDecider.Added"/>).</summary>
    public static ValueList<Rule> All { get; } =
    [
        A01, A02, A03, A04, A05, A06, A07, A08, A09, A10,
        D01, D02, D03, D04, D05, D06, D07, D08, D09, D10, D11, D12, D13, D14, D15, D16, D17, D18, D19, D20, D21, D22, D23, D24, D25, D26, D27,
        E01, E02, E03, E04, E07, G01, H01, K01, L01, L02, L03, L04,
        M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M11, M12,
        N01, N02, N03, O01, O02, O03, O04, O05,
        R01, R02, R03, R04, R05, R06, R07, R08, R09,
        S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, V01, V02, V03, V04, V05,
    ];

    /// <summary>The rule of this library with this code; null when there is none.</summary>
    public static Rule? Find(RuleId id) => All.FirstOrDefault(rule => rule.Id == id);
}
