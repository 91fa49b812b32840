using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;

namespace Isms.Governance.Tests.Cases;

/// <summary>The documents of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// Procedures and records are kept as policies are: the register treats them alike. It names neither authors nor digests nor reviewers: the owner
/// counts as author, id and version as digest, and the approver as who reviewed. What is said of availability is the circle it is distributed to.
/// </remarks>
internal static partial class Nordwind
{
    /// <summary>Id, title, owner, approver, version, in force and reviewed on, next review on.</summary>
    internal static readonly string[] Documents =
    [
        "POL-001;information security;iso;ceo;2.0;2026-01-15;2027-01-15",
        "POL-002;risks;iso;ceo;2.0;2026-01-15;2027-01-15",
        "POL-003;governance of the ISMS;iso;ceo;1.3;2025-10-01;2026-10-01",
        "POL-004;acceptable use;iso;ceo;2.1;2026-02-01;2027-02-01",
        "POL-005;access;iso;it-operations-lead;2.0;2026-01-15;2027-01-15",
        "POL-006;security and staff;hr-lead;ceo;1.5;2025-11-01;2026-11-01",
        "POL-007;classes and labels;iso;ceo;1.4;2025-09-15;2026-09-15",
        "POL-008;transfer of information;iso;ceo;1.2;2025-12-01;2026-12-01",
        "POL-009;continuity;bcm-lead;ceo;1.6;2026-02-15;2027-02-15",
        "POL-010;suppliers;procurement-lead;iso;1.3;2025-11-20;2026-11-20",
        "POL-011;security operations;iso;ceo;1.4;2026-01-15;2027-01-15",
        "POL-012;intellectual property;legal;ceo;1.1;2025-07-01;2026-07-01",
        "POL-013;security in projects;pmo-lead;iso;1.0;2025-08-15;2026-08-15",
        "POL-014;remote work, own devices;iso;hr-lead;1.5;2026-01-10;2027-01-10",
        "POL-015;sites;facilities-lead;iso;1.2;2025-10-15;2026-10-15",
        "POL-016;endpoints and malware;it-operations-lead;iso;1.4;2025-12-15;2026-12-15",
        "POL-017;cryptography;iso;it-operations-lead;1.3;2025-11-01;2026-11-01",
        "POL-018;deletion, masking, leaks;dpo;iso;1.1;2025-09-01;2026-09-01",
        "POL-019;IT operations;it-operations-lead;iso;1.5;2026-02-01;2027-02-01",
        "POL-020;configuration and change;it-operations-lead;iso;1.3;2025-12-01;2026-12-01",
        "POL-021;secure development;head-of-engineering;iso;1.4;2026-01-20;2027-01-20",
        "PROC-001;plan for incidents;iso;ceo;2.0;2026-03-01;2027-03-01",
        "PROC-002;plan for continuity;bcm-lead;ceo;1.3;2026-02-20;2027-02-20",
        "PROC-003;plan for recovery;it-operations-lead;iso;1.2;2026-02-20;2027-02-20",
        "REC-001;statement of applicability;iso;ceo;3.0;2026-03-30;2027-03-30",
        "REC-002;risk register;iso;ceo;Live;2026-04-01;Continuous",
    ];

    private static IEnumerable<GovernanceCommand> SetUp => Documents.Select(line => line.Split(';')).Select(each => new RegisterPolicy
    {
        Policy = PolicyId.From(each[0]), Title = each[1], Level = each[0] == "POL-001" ? PolicyLevel.Top : PolicyLevel.Topic, Owner = PositionId.From(each[2]),
        ApprovedUnder = each[0] == "POL-001" ? ApproveTop : ApproveDocuments,
    });

    private static IEnumerable<GovernanceCommand> DocumentsInUse => Documents.Select(line => line.Split(';')).SelectMany(each =>
    {
        var (policy, version, digest) = (PolicyId.From(each[0]), VersionId.From(each[4]), $"{each[0]} {each[4]}");
        var (from, approver) = (Date(each[5]).AtStartOfDayInZone(Zone).ToInstant(), HolderOf(PositionId.From(each[3])));
        return new GovernanceCommand[]
        {
            new DraftPolicyVersion { Policy = policy, Version = version, Author = HolderOf(PositionId.From(each[2])), Digest = digest, EffectiveFrom = from },
            new ApprovePolicyVersion
            {
                Policy = policy, Version = version, Exercise = ExerciseId.From($"X-{each[0]}"), By = approver, Digest = digest, IsReported = true, EffectiveFrom = from,
                Evidence = [new() { Source = "document register", Kind = EvidenceKind.DocumentControlRecord }],
            },
            new PublishPolicyVersion { Policy = policy, Version = version, Digest = digest, Availability = new() { Inside = "as distributed" }, IsReported = true, EffectiveFrom = from },
            new ReviewPolicy
            {
                Policy = policy, Id = PolicyReviewId.From($"R-{each[0]}"), By = approver, Outcome = PolicyReviewOutcome.Kept, EffectiveFrom = from,
                NextUntil = each[6] == "Continuous" ? null : EndOf(Date(each[6])),
            },
        };
    });
}
