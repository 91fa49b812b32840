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
    internal static NordwindRegister Documents => field ??= NordwindRegister.Of(
        "documents",
        each =>
        {
            var (policy, version, digest) = (PolicyId.From(each.Id), VersionId.From(each["version"]), $"{each.Id} {each["version"]}");
            var (from, approver) = (Nordwind.From(each["in force"]), HolderOf(PositionId.From(each["approver"])));
            if (each["next review"] == "continuous")
            {
                each.LeaveOut("next review", "it is no date: nothing is said to be due");
            }

            return
            [
                new DraftPolicyVersion { Policy = policy, Version = version, Author = HolderOf(PositionId.From(each["owner"])), Digest = digest, EffectiveFrom = from },
                new ApprovePolicyVersion
                {
                    Policy = policy, Version = version, Exercise = ExerciseId.From($"X-{each.Id}"), By = approver, Digest = digest, IsReported = true, EffectiveFrom = from,
                    Evidence = [new() { Source = "register of documents", Kind = EvidenceKind.DocumentControlRecord }],
                },
                new PublishPolicyVersion { Policy = policy, Version = version, Digest = digest, Availability = new() { Inside = each["circle"] }, IsReported = true, EffectiveFrom = from },
                new ReviewPolicy
                {
                    Policy = policy, Id = PolicyReviewId.From($"R-{each.Id}"), By = approver, Outcome = PolicyReviewOutcome.Kept, EffectiveFrom = Nordwind.From(each["reviewed"]),
                    NextUntil = each["next review"] == "continuous" ? null : EndOf(each["next review"]),
                },
            ];
        },
        ("type", "procedures and records are kept as policies are"), ("class", "a policy has no class of confidentiality"), ("status", "what is published is in force: so are all of them"));

    private static IEnumerable<GovernanceCommand> Policies => Documents.Rows.Select(each => new RegisterPolicy
    {
        Policy = PolicyId.From(each.Id), Title = each["title"], Level = each.Id == "POL-001" ? PolicyLevel.Top : PolicyLevel.Topic, Owner = PositionId.From(each["owner"]),
        ApprovedUnder = each.Id == "POL-001" ? ApproveTop : ApproveDocuments,
    });
}
