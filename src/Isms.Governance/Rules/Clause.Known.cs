namespace Isms.Governance.Rules;

public sealed partial record Clause
{
    /// <summary>5.1: leadership shown, as a whole.</summary>
    public static Clause Leadership { get; } = new("5.1", "leadership shown");

    /// <summary>5.1 a: direction set.</summary>
    public static Clause Direction { get; } = new("5.1.a", "direction set");

    /// <summary>5.1 b: security built into the business.</summary>
    public static Clause Integration { get; } = new("5.1.b", "built into the business");

    /// <summary>5.1 c: means available.</summary>
    public static Clause Resources { get; } = new("5.1.c", "means available");

    /// <summary>5.1 d: the message from the top.</summary>
    public static Clause Message { get; } = new("5.1.d", "message from the top");

    /// <summary>5.1 e: results achieved.</summary>
    public static Clause Results { get; } = new("5.1.e", "results achieved");

    /// <summary>5.1 f: people directed and backed.</summary>
    public static Clause Support { get; } = new("5.1.f", "people directed and backed");

    /// <summary>5.1 g: improvement pushed.</summary>
    public static Clause Improvement { get; } = new("5.1.g", "improvement pushed");

    /// <summary>5.1 h: other managers enabled.</summary>
    public static Clause OtherManagers { get; } = new("5.1.h", "other managers enabled");

    /// <summary>5.2: the policy established.</summary>
    public static Clause Policy { get; } = new("5.2.0", "policy established");

    /// <summary>5.2 a: the policy fits its purpose.</summary>
    public static Clause PolicyFit { get; } = new("5.2.a", "fit for purpose");

    /// <summary>5.2 b: the policy carries objectives or a frame for them.</summary>
    public static Clause PolicyObjectives { get; } = new("5.2.b", "carries objectives or a frame for them");

    /// <summary>5.2 c: the promise to meet requirements.</summary>
    public static Clause PolicyRequirements { get; } = new("5.2.c", "promise to meet requirements");

    /// <summary>5.2 d: the promise to keep improving.</summary>
    public static Clause PolicyImprovement { get; } = new("5.2.d", "promise to keep improving");

    /// <summary>5.2 e: the policy on record.</summary>
    public static Clause PolicyOnRecord { get; } = new("5.2.e", "policy on record");

    /// <summary>5.2 f: the policy told inside.</summary>
    public static Clause PolicyInside { get; } = new("5.2.f", "policy told inside");

    /// <summary>5.2 g: the policy reachable outside, as appropriate.</summary>
    public static Clause PolicyOutside { get; } = new("5.2.g", "policy reachable outside");

    /// <summary>5.3: roles assigned.</summary>
    public static Clause RolesAssigned { get; } = new("5.3.0-assigned", "roles assigned");

    /// <summary>5.3: roles made known.</summary>
    public static Clause RolesCommunicated { get; } = new("5.3.0-communicated", "roles made known");

    /// <summary>5.3 a: the mandate to see that the management system conforms.</summary>
    public static Clause ConformityMandate { get; } = new("5.3.a", "conformity mandate");

    /// <summary>5.3 b: the mandate to report performance to top management.</summary>
    public static Clause ReportingMandate { get; } = new("5.3.b", "reporting mandate");

    /// <summary>6.1.3 d: which controls are left out, and why.</summary>
    public static Clause Applicability { get; } = new("6.1.3.d", "a statement says which controls are left out, and why");

    /// <summary>6.1.3 f: the risk owner approves the treatment and accepts what remains.</summary>
    public static Clause RiskOwners { get; } = new("6.1.3.f", "owners approve the treatment and accept what remains");

    /// <summary>6.2: objectives with plans.</summary>
    public static Clause Objectives { get; } = new("6.2.0", "objectives with plans");

    /// <summary>7.1: means determined and provided.</summary>
    public static Clause Means { get; } = new("7.1", "means determined and provided");

    /// <summary>7.2 b: competent people.</summary>
    public static Clause Competence { get; } = new("7.2.b", "competent people");

    /// <summary>9.3.1: top management reviews.</summary>
    public static Clause Review { get; } = new("9.3.1", "management review");

    /// <summary>9.3.2: what it considers.</summary>
    public static Clause ReviewInputs { get; } = new("9.3.2", "inputs of the review");

    /// <summary>9.3.2 a: what became of earlier actions.</summary>
    public static Clause EarlierActions { get; } = new("9.3.2.a", "earlier actions");

    /// <summary>9.3.3: what comes of it.</summary>
    public static Clause ReviewResults { get; } = new("9.3.3", "results of the review");

    /// <summary>The clauses of leadership above, in the order of the standard.</summary>
    public static ValueList<Clause> OfLeadership { get; } =
    [
        Direction, Integration, Resources, Message, Results, Support, Improvement, OtherManagers,
        Policy, PolicyFit, PolicyObjectives, PolicyRequirements, PolicyImprovement, PolicyOnRecord, PolicyInside, PolicyOutside,
        RolesAssigned, RolesCommunicated, ConformityMandate, ReportingMandate,
    ];

    /// <summary>9.1: what is monitored and measured.</summary>
    public static Clause Measurement { get; } = new("9.1", "monitoring and measurement");

    /// <summary>9.2.2: the programme of internal audits.</summary>
    public static Clause InternalAudit { get; } = new("9.2.2", "internal audit programme");

    /// <summary>9.2.2 b: objective and impartial auditors.</summary>
    public static Clause Impartiality { get; } = new("9.2.2.b", "impartial auditors");

    /// <summary>10.2: nonconformities and corrective action.</summary>
    public static Clause Nonconformities { get; } = new("10.2", "nonconformity and corrective action");
}
