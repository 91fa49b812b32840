namespace Isms.Governance.Conformity;

public sealed partial record Detector
{
    /// <summary>Duties that top management has to see to are handed on, and nobody who answers for them looks.</summary>
    public static Detector Abdication { get; } = new("DET-01a", "abdication", "share of the duties handed on at which nobody who answers for them has looked in time", "duties handed on",
        "let somebody who answers for each of them review how it goes, and record that")
    {
        Weakness = Conformity.Weakness.OverDelegation, IsCurable = true,
        Numbers = [new("days", "for how many days a duty is handed on before a look is expected, where the delegation names no rhythm", null)],
    };

    /// <summary>What top management is to do or to decide itself is all done by others.</summary>
    public static Detector PersonalDutyLeakage { get; } = new("DET-01b", "personal duty leaked", "personal or reserved duties for which everything on record was done outside top management", "personal or reserved duties for which something is filed",
        "let a member of top management do it, or decide it, in person")
    { Weakness = Conformity.Weakness.OverDelegation, IsPerSubject = true, IsCurable = true };

    /// <summary>Nearly everything that is handed on goes to one function, and top management shows itself little.</summary>
    public static Detector DumpedOnOneFunction { get; } = new("DET-01c", "dumped on one function", "share of the duties handed on that one function holds, where top management did little in person", "duties handed on to positions of a function",
        "let other functions take on their part, and let top management do in person what is its own")
    {
        Weakness = Conformity.Weakness.OverDelegation, Numbers = [new("personal-acts", "below how many acts in person top management did little", false)],
    };

    /// <summary>A seat of top management has handed out everything, or a member of top management did nothing in the window.</summary>
    public static Detector TotalDelegation { get; } = new("DET-01d", "total delegation", "seats of top management that have handed out everything, and members who did nothing", "seats of top management",
        "keep something to decide, and act: direct, look, answer or review")
    {
        Weakness = Conformity.Weakness.OverDelegation, Numbers = [new("days", "for how many days somebody fills the seat before something is expected", true)],
    };

    /// <summary>The papers are there, and the way they came about says that nobody worked with them.</summary>
    public static Detector PaperCompliance { get; } = new("DET-02", "paper compliance", "what the signs come to together", "acts on record in the window", "let what is on paper be done: read before approving, decide in reviews, and show results instead of documents")
    {
        Weakness = Conformity.Weakness.ComplianceAsExercise,
        Numbers =
        [
            new("fast", "weight of approvals that were faster than reading", false), new("words-per-minute", "how many words somebody reads in a minute", true), new("fast-share", "share of the time for reading below which an approval is fast", false),
            new("serial", "weight of approvals one after the other by one person", false), new("serial-count", "how many approvals by one person make a series", true), new("serial-minutes", "within how many minutes", false),
            new("silent", "weight of approvals in a row without a word", false), new("silent-count", "how many approvals in a row", true),
            new("rush", "weight of evidence that comes shortly before an audit", false), new("rush-days", "how many days before an audit", null), new("rush-factor", "how many times its even share", true), new("rush-least", "how many acts there are at least", true),
            new("late", "weight of late entries", false), new("late-days", "above how many days the median entry is late", true),
            new("hollow", "weight of reviews without a decision that somebody owns", false),
            new("alike", "weight of minutes that say the same", false), new("alike-share", "from which share of common triples of words on minutes say the same", true), new("alike-least", "how many triples of words minutes have at least", true),
            new("documents", "weight of requirements that only documents show", false),
            new("carried", "weight of an action that reviews carry on unchanged", false), new("carried-times", "through how many reviews", true),
        ],
    };

    /// <summary>Members of top management who were not briefed, do not attend the reviews, or have not acknowledged what they answer for.</summary>
    public static Detector LeadershipUnaware { get; } = new("DET-03", "leadership unaware", "share of the members of top management who were briefed, attend the reviews and have acknowledged what they answer for", "members of top management",
        "brief them, have them attend, and let them acknowledge what they answer for")
    {
        Weakness = Conformity.Weakness.UnawareLeaders, IsLowBad = true,
        Numbers =
        [
            new("days", "for how many days somebody belongs to top management before they are expected to be aware", null), new("reviews", "how many of the last reviews count", null),
            new("attendance", "the share of them that they attend at least", false),
        ],
    };

    /// <summary>Something that nobody answers for, carries out or fills.</summary>
    public static Detector Orphans { get; } = new("DET-04", "orphans", "obligations, activities and seats that nobody answers for, carries out or fills", "obligations, activities and seats",
        "allocate the obligation, give the activity to somebody, or fill the seat", Clause.RolesAssigned)
    { IsPerSubject = true, IsCurable = true, Numbers = [new("days", "for how many days a seat may be vacant", true)] };

    /// <summary>Somebody checks, audits or oversees what is their own.</summary>
    public static Detector ConflictOfDuties { get; } = new("DET-05", "conflict of duties", "duties that are to be apart and lie with one person", "pairs kept apart, delegations and audits",
        "let somebody else do one of them, or have a compensating control approved")
    { IsPerSubject = true };

    /// <summary>Authority that is over, unreviewed or in unfit hands, and is used or still there.</summary>
    public static Detector StaleAuthority { get; } = new("DET-06", "stale authority", "delegations that are stale, and acts under them", "delegations and acts under them",
        "review, renew or revoke it")
    { IsPerSubject = true, Numbers = [new("days", "for how many days a delegation may go unused, where acts are recorded", true)] };

    /// <summary>Somebody is responsible for what they have no powers or no means to do.</summary>
    public static Detector ResponsibilityWithoutAuthority { get; } = new("DET-07", "responsibility without authority", "responsibilities without the powers or the means that they take", "roles, mandates and requests for means",
        "delegate what it takes, grant the means, accept the shortfall, or take the responsibility back", Clause.Resources)
    { IsPerSubject = true, IsCurable = true, Numbers = [new("share", "the share of what was asked for below which means are missing", false)] };

    /// <summary>So many are responsible that nobody is.</summary>
    public static Detector Diffusion { get; } = new("DET-08", "diffusion", "obligations and activities for which too many, or nobody in particular, stand", "obligations and activities",
        "name one, or record why it is several")
    { IsPerSubject = true, IsCurable = true, Numbers = [new("performers", "how many may hold one activity directly from top management", true)] };

    /// <summary>Too much lies with one person.</summary>
    public static Detector Overload { get; } = new("DET-09", "overload and single points", "the largest share of the required competences that only one person has", "required competences and charges",
        "train a second person, and share the roles out")
    {
        Numbers = [new("competences", "how many competences are required at least for a share to say anything", true), new("charges", "how many roles and mandates on one person are worth a look", true)],
    };

    /// <summary>Authority is handed on through many hands.</summary>
    public static Detector Depth { get; } = new("DET-10", "depth", "the most delegations in a chain in force", "delegations in force", "let it be delegated from nearer to the top") { IsAbove = true, IsPerSubject = true, IsCurable = true };

    /// <summary>Reports fail to come, targets are missed, somebody asks for help, and nobody reacts.</summary>
    public static Detector IgnoredSignals { get; } = new("DET-11", "ignored signals", "signals to which nobody reacted", "metrics, reports and escalations", "step in, answer, or ask for the report, and record that", Clause.Results)
    {
        IsPerSubject = true, IsCurable = true,
        Numbers = [new("reports", "how many reports in a row may not fail to come", true), new("periods", "in how many periods in a row a target may not be missed without somebody stepping in", true), new("days", "within how many days an escalation is answered, where it does not say", true)],
    };

    /// <summary>Something is to be reached and the means for it are not there.</summary>
    public static Detector Starvation { get; } = new("DET-12", "starvation", "objectives and requests that the means are missing for", "objectives, requests and counts of training", "grant the means, accept the shortfall for a reason, or give the objective up", Clause.Resources)
    {
        IsPerSubject = true, IsCurable = true,
        Numbers = [new("share", "the share of what was asked for below which means are missing", false), new("coverage", "the share of those addressed below which training falls short", false)],
    };

    /// <summary>A policy that nobody has looked at for long, or since something changed on which it rests.</summary>
    public static Detector PolicyDecay { get; } = new("DET-13", "policy decay", "the most days since a policy in force was approved or reviewed", "policies in force", "review it, and record what came of it", Clause.Policy)
    {
        IsAbove = true, IsPerSubject = true, IsCurable = true, Numbers = [new("days", "within how many days a policy is reviewed after a new edition, scope or top management", true)],
    };

    /// <summary>A policy is in force and those whom it concerns have not taken note of it.</summary>
    public static Detector Uncommunicated { get; } = new("DET-14", "uncommunicated", "the lowest share of those addressed who took note of a version in force", "versions in force for long enough with a count", "tell them again, and count who has taken note", Clause.PolicyInside)
    {
        IsLowBad = true, IsPerSubject = true, IsCurable = true, Numbers = [new("days", "for how many days a version is in force before it counts", null)],
    };

    /// <summary>Audits that never look at leadership, and never find anything.</summary>
    public static Detector BlindAudit { get; } = new("DET-15", "blind audit", "ways in which the audits do not look", "audits reported", "let an audit look at what top management is to do, and say what it finds", Clause.InternalAudit)
    {
        Weakness = Conformity.Weakness.ComplianceAsExercise, Numbers = [new("days", "how many days two cycles of audits last", null)],
    };

    /// <summary>Those who act are not those to whom it was given.</summary>
    public static Detector PaperNotPractice { get; } = new("DET-16", "paper is not practice", "share of the acts by people to whom nothing gives them", "acts of authority in the window", "let those act to whom it was given, or give it to those who act")
    {
        Weakness = Conformity.Weakness.ComplianceAsExercise,
    };

    /// <summary>What is called top management cannot steer.</summary>
    public static Detector ShamTopManagement { get; } = new("DET-17", "sham top management", "powers of steering that top management lacks", "powers of steering that the register knows of", "designate who can grant means and assign duties across the whole scope") { IsCurable = true };

    /// <summary>Somebody answers to themselves.</summary>
    public static Detector CircularAnswering { get; } = new("DET-18", "circular answering", "circles in which somebody answers to themselves", "reporting lines and delegations in force", "let somebody else fill one of the seats, or revoke what closes the circle") { IsPerSubject = true, IsCurable = true };

    /// <summary>Improvements are begun and not brought to an end.</summary>
    public static Detector ImprovementStall { get; } = new("DET-19", "improvement stall", "ways in which improvements are stuck", "improvements open or closed in the window", "bring one to an end, or give it up for a reason", Clause.Improvement)
    {
        IsCurable = true, Numbers = [new("days", "above how many days the median open improvement is old", true)],
    };

    /// <summary>Accountability has left top management, or lies with nobody. It cannot happen: who sees it has found a fault of the software.</summary>
    public static Detector AccountabilityDrift { get; } = new("DET-20", "accountability drift", "obligations for which nobody in top management answers", "obligations", "report it as a fault of the software, with the journal") { IsPerSubject = true, IsDefect = true };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<Detector> All { get; } =
    [
        Abdication, PersonalDutyLeakage, DumpedOnOneFunction, TotalDelegation, PaperCompliance, LeadershipUnaware, Orphans, ConflictOfDuties, StaleAuthority, ResponsibilityWithoutAuthority, Diffusion,
        Overload, Depth, IgnoredSignals, Starvation, PolicyDecay, Uncommunicated, BlindAudit, PaperNotPractice, ShamTopManagement, CircularAnswering, ImprovementStall, AccountabilityDrift,
    ];
}
