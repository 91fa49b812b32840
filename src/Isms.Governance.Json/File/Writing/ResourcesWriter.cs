using Isms.Governance.Delegations;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;

namespace Isms.Governance.Json;

/// <summary>Writes what was asked for, granted and used, and whether it is enough.</summary>
internal sealed class ResourcesWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case ResourcesRequested requested:
                File.Resources.Add(new()
                {
                    Id = requested.Id, Kind = requested.Quantity.Kind is ResourceKind.Money ? null : requested.Quantity.Kind, For = requested.For == requested.Id.Value ? null : new() { Text = requested.For },
                    Requested = Draft.Say<ResourcesRequestedSheet>(new()
                    {
                        Amount = requested.Quantity.Amount, Currency = requested.Quantity.Currency, By = Draft.Who(requested.By), On = day, NeededFrom = Draft.Day(requested.NeededFrom),
                        NeededThrough = Draft.LastDay(requested.NeededUntil), Objective = requested.Objective, Activity = requested.Activity,
                    }, record, day),
                });
                return true;
            case ResourcesGranted granted when Find(granted.Request) is { } of:
                var grant = new ResourcesGrantedSheet { Amount = granted.Quantity.Amount, Currency = granted.Quantity.Currency, Activity = granted.Activity };
                of.Granted ??= new() { Each = [] };
                of.Granted.Each!.Add(Done(grant, granted.Id, granted.By, record, day));
                grant.Evidence = Draft.Evidence(granted.Evidence, of.Kind is null ? EvidenceKind.BudgetDecision : EvidenceKind.ResourceAllocation);
                return true;
            case ResourcesDeclined declined when Find(declined.Request) is { Declined: null } of:
                of.Declined = Draft.Say<ResourcesDeclinedSheet>(new() { By = Draft.Who(declined.Decided.By), On = day, Reason = declined.Reason }, record, day);
                return true;
            case ResourcesUsed used when Find(used.Request) is { } of:
                (of.Used ??= []).Add(Draft.Say<ResourcesUsedSheet>(new()
                {
                    Id = used.Id, Amount = used.Quantity.Amount, Currency = used.Quantity.Currency, From = Draft.Day(used.UsedFrom), On = day, Evidence = Draft.Evidence(used.Evidence, EvidenceKind.PerformanceReport),
                }, record, day));
                return true;
            case ShortfallAccepted accepted when Find(accepted.Request) is { Accepted: null } of:
                of.Accepted = Done(new ShortfallSheet { Through = Draft.LastDay(accepted.Until), Reason = accepted.Reason, Activity = accepted.Activity }, accepted.Id, accepted.By, record, day);
                of.Accepted.Evidence = Draft.Evidence(accepted.Evidence, EvidenceKind.RiskAcceptance);
                return true;
            case AdequacyDecided decided:
                File.Resources.Add(new()
                {
                    Id = ResourceRequestId.From($"{decided.Id}"),
                    Adequacy = Draft.Say<AdequacySheet>(new()
                    {
                        Id = decided.Id, Decision = decided.IsAdequate ? AdequacyWord.Adequate : AdequacyWord.Inadequate, By = Draft.Who(decided.Decided.By), On = day, Considered = decided.Considered,
                        Reason = decided.Reason, Evidence = Draft.Evidence(decided.Evidence, EvidenceKind.ResourceAllocation),
                    }, record, day),
                });
                return true;
            default:
                return false;
        }
    }

    private ResourceSheet? Find(ResourceRequestId id) => File.Resources.Find(each => each.Id == id);

    private T Done<T>(T sheet, ExerciseId id, Organization.PersonId by, OnRecord record, LocalDate day)
        where T : ResourceActSheet
    {
        (sheet.Exercise, sheet.On) = (id, day);
        Draft.Say(sheet, record, day);
        sheet.By = Draft.SayExercise(sheet, id) is { } exercise ? Draft.Doer(exercise) : new() { Who = by.Value };
        return sheet;
    }
}
