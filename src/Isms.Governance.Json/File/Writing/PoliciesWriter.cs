using Isms.Governance.Delegations;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Writes the policies with their versions, and what became of them.</summary>
internal sealed class PoliciesWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record) => record.Event switch
    {
        PolicyRegistered registered => Register(registered, record),
        PolicyEvent @event when File.Policies.Find(each => each.Id == @event.Policy) is { } policy => Take(policy, @event, record),
        _ => false,
    };

    internal override void Finish()
    {
        foreach (var version in File.Policies.SelectMany(each => each.Versions ?? []))
        {
            version.ApprovedOn = version.ApprovedOn == version.From ? null : version.ApprovedOn;
            version.DraftedOn = version.DraftedOn == (version.SubmittedOn ?? version.ApprovedOn ?? version.From) ? null : version.DraftedOn;
        }
    }

    private bool Register(PolicyRegistered registered, OnRecord record)
    {
        var from = Draft.Day(registered.EffectiveFrom);
        File.Policies.Add(Draft.Say<PolicySheet>(new()
        {
            Id = registered.Policy, Title = registered.Title == registered.Policy.Value ? null : registered.Title, Tier = registered.Level is PolicyLevel.Topic ? null : registered.Level,
            Keeper = registered.Owner, ApprovedUnder = registered.ApprovedUnder, ReviewEvery = registered.ReviewEvery, From = from,
        }, record, from));
        return true;
    }

    private bool Take(PolicySheet policy, PolicyEvent @event, OnRecord record)
    {
        var day = Draft.Day(@event.EffectiveFrom);
        switch (@event)
        {
            case PolicyChanged changed:
                (policy.Changes ??= []).Add(Draft.Say<PolicyChangeSheet>(new() { From = day, Title = changed.Title, Keeper = changed.Owner, ReviewEvery = changed.ReviewEvery, Reason = changed.Reason }, record, day));
                return true;
            case PolicyVersionDrafted drafted:
                (policy.Versions ??= []).Add(Draft.Say(Of(drafted, day), record, day));
                return true;
            case PolicyReviewed reviewed:
                (policy.Reviews ??= []).Add(Draft.Say<PolicyReviewSheet>(new()
                {
                    Id = reviewed.Id, By = Draft.Who(reviewed.By), On = day, Outcome = reviewed.Outcome is PolicyReviewOutcome.Kept ? null : reviewed.Outcome, Remark = reviewed.Remark,
                    Next = Draft.LastDay(reviewed.NextUntil), Evidence = Draft.Evidence(reviewed.Evidence, EvidenceKind.DocumentControlRecord),
                }, record, day));
                return true;
            case PolicyWithdrawn withdrawn when policy.Withdrawn is null:
                var sheet = policy.Withdrawn = Draft.Say<PolicyWithdrawalSheet>(new() { On = day, Reason = withdrawn.Reason, Exercise = withdrawn.Exercise }, record, day);
                var act = Draft.SayExercise(sheet, withdrawn.Exercise);
                sheet.By = act is null ? new() { Who = withdrawn.Decided.By.Value } : Draft.Doer(act);
                sheet.RequestedBy = act?.RequestedBy is { } asker ? Draft.Who(asker) : null;
                return true;
            case PolicyVersionEvent of when policy.Versions?.Find(each => each.Version == of.Version) is { } drawn:
                return Take(drawn, policy, of, record, day);
            default:
                return false;
        }
    }

    private PolicyVersionSheet Of(PolicyVersionDrafted drafted, LocalDate day) => new()
    {
        Version = drafted.Version, Digest = drafted.Digest == $"{drafted.Policy} {drafted.Version}" ? null : drafted.Digest, Words = drafted.Words,
        Flags = drafted.Contents is PolicyContents.None ? null : [.. Enum.GetValues<PolicyContents>().Where(each => each is not PolicyContents.None && System.Numerics.BitOperations.IsPow2((int)each) && drafted.Contents.HasFlag(each))],
        Evidence = Draft.Evidence(drafted.Evidence, EvidenceKind.PolicyDocument), DraftedBy = Draft.Who(drafted.Author), DraftedOn = day,
    };

    private bool Take(PolicyVersionSheet version, PolicySheet policy, PolicyVersionEvent @event, OnRecord record, LocalDate day)
    {
        switch (@event)
        {
            case PolicyVersionSubmitted submitted when version.SubmittedOn is null:
                (version.SubmittedOn, version.SubmittedBy) = (day, Draft.Who(submitted.By));
                Draft.Say(version, record, "submittedOn");
                return true;
            case PolicyVersionSubmitted when version.SentBack is [.., { ResubmittedOn: null } back]:
                back.ResubmittedOn = day;
                Draft.Say(version, record);
                return true;
            case PolicyChangeRequested requested:
                (version.SentBack ??= []).Add(new() { By = Draft.Who(requested.By), On = day, Reason = requested.Reason });
                Draft.Say(version, record);
                return true;
            case PolicyVersionApproved approved when version.ApprovedBy is null && Draft.SayExercise(version, approved.Exercise) is { } act:
                Approve(version, approved, act, day);
                Draft.Say(version, record, "approvedBy");
                return true;
            case PolicyVersionDiscarded discarded when version.DiscardedOn is null:
                (version.DiscardedOn, version.DiscardedBy, version.DiscardReason) = (day, Draft.Who(discarded.By), discarded.Reason);
                Draft.Say(version, record, "discardedOn");
                return true;
            case PolicyVersionPublished published when version.From is null:
                version.From = day;
                version.Availability = new() { Inside = published.Availability.Inside, Outside = published.Availability.Outside is { } outside ? new() { Decision = outside } : null, NotOutside = published.Availability.NotOutsideBecause };
                Draft.Say(version, record, "from");
                return true;
            case PolicyCommunicated communicated:
                (policy.Communications ??= []).Add(Draft.Say<PolicyCommunicationSheet>(new()
                {
                    Id = communicated.Id, Version = communicated.Version, By = Draft.Who(communicated.By), On = day, To = communicated.To is PolicyAudience.Inside ? null : communicated.To, Audience = communicated.Audience,
                    Reach = communicated.Reached is { } reached ? new() { Count = reached, Of = communicated.OutOf } : null, Evidence = Draft.Evidence(communicated.Evidence, EvidenceKind.CommunicationReach),
                }, record, day));
                return true;
            case PolicyAcknowledged { Evidence.Count: 0 } acknowledged:
                var (taking, told) = Told(version, policy.Communications?.FindLast(each => each.Version == acknowledged.Version));
                (told.Persons ??= []).Add(new() { Person = acknowledged.Person, On = day });
                Draft.Say(taking, record);
                return true;
            case PolicyAcknowledgementsCounted counted when policy.Communications?.FindLast(each => each.Version == counted.Version && each.Acknowledged?.AsOf is null) is var free && (free is not null || version.Acknowledged?.AsOf is null):
                var (counting, count) = Told(version, free);
                (count.Count, count.Of, count.AsOf, count.Evidence) = (counted.Acknowledged, counted.Addressed, day, Draft.Evidence(counted.Evidence, EvidenceKind.AcknowledgementRecord));
                Draft.Say(counting, record, "acknowledged");
                return true;
            default:
                return false;
        }
    }

    // Of the last time that a version was told, else of the version itself.
    private static (ActSheet Act, AcknowledgementsSheet Said) Told(PolicyVersionSheet version, PolicyCommunicationSheet? communication) =>
        communication is null ? (version, version.Acknowledged ??= new()) : (communication, communication.Acknowledged ??= new());

    private void Approve(PolicyVersionSheet version, PolicyVersionApproved approved, AuthorityExercised act, LocalDate day)
    {
        (version.ApprovedBy, version.ApprovedOn, version.Comment, version.Case) = (Draft.Doer(act), day, approved.Comment, act.Case);
        version.Exercise = approved.Exercise.Value == $"{approved.Policy}/{approved.Version}/approval" ? null : approved.Exercise;
        version.ApprovedDigest = approved.Digest == (version.Digest ?? $"{approved.Policy} {approved.Version}") ? null : approved.Digest;
        version.ApprovalEvidence = Draft.Evidence(approved.Evidence, EvidenceKind.PolicyApproval);
    }
}
