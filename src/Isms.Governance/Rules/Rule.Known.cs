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
    public static Rule S09 { get; } = new("S09", "sound entries", Axiom, "an entry fits together: a quorum is within the body, a chair is a member, an overseer is an inside position, one default context");

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

    /// <summary>R08: segregation of duties.</summary>
    public static Rule R08 { get; } = new("R08", "segregation", Guidance, "nobody holds two activities that are kept apart, unless a compensating control or a declaration in force allows it");

    /// <summary>E02: evidence comes first.</summary>
    public static Rule E02 { get; } = new("E02", "evidence comes first", Axiom, "evidence names its source and is not from later than its recording");

    /// <summary>E01: evidence that counts.</summary>
    public static Rule E01 { get; } = new("E01", "evidence that counts", Basis.Requirement, "what top management does itself counts only when a member of it did it at that time, or is its source", Clause.Message);

    /// <summary>E03: to ensure is to look.</summary>
    public static Rule E03 { get; } = new("E03", "to ensure is to look", Guidance, "what others perform counts only when somebody in top management who answers for it has looked at it later", Clause.Results);

    /// <summary>E04: an approval binds.</summary>
    public static Rule E04 { get; } = new("E04", "an approval binds", Guidance, "an approval binds one version of a policy with one content, and counts when whoever gave it could", Clause.Policy);

    /// <summary>E07: each letter by name.</summary>
    public static Rule E07 { get; } = new("E07", "each letter by name", Interpretation, "one act serves several letters only where it is filed for each of them, and for three at most");

    /// <summary>L01: one open version.</summary>
    public static Rule L01 { get; } = new("L01", "one open version", Guidance, "a policy has one open version at a time, and a version goes its way step by step", Clause.PolicyOnRecord);

    /// <summary>L02: reviewed in time.</summary>
    public static Rule L02 { get; } = new("L02", "reviewed in time", Guidance, "a policy in force is reviewed within its cadence, or until the instant that the last review set");

    /// <summary>L03: made known.</summary>
    public static Rule L03 { get; } = new("L03", "made known", Guidance, "a version in force is told to those inside, and for the top policy it is decided if outsiders get it", Clause.PolicyInside);

    /// <summary>L04: escalations are answered.</summary>
    public static Rule L04 { get; } = new("L04", "escalations are answered", Guidance, "an escalation is answered in time, by whoever it was addressed to or somebody above", Clause.Support);

    /// <summary>Every rule of this library, ordered by code. Those a host has added are its decider's (<see cref="GovernanceDecider.Added"/>).</summary>
    public static ValueList<Rule> All { get; } =
    [
        A01, A02, A03, A04, A05, A06, A07, A08, A09, A10,
        D01, D02, D03, D04, D05, D06, D07, D09, D10, D11, D12, D13, D14, D15, D16, D17, D18, D19, D20, D21, D22, D23, D24, D25, D26, D27,
        E01, E02, E03, E04, E07,
        L01, L02, L03, L04,
        R01, R02, R08,
        S01, S02, S03, S04, S05, S06, S07, S08, S09, S10,
    ];

    /// <summary>The rule of this library with this code; null when there is none.</summary>
    public static Rule? Find(RuleId id) => All.FirstOrDefault(rule => rule.Id == id);
}
