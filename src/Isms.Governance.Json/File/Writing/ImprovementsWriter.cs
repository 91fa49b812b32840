using Isms.Governance.Improvement;
using Isms.Governance.Requirements;
using Isms.Governance.Reviews;

namespace Isms.Governance.Json;

/// <summary>Writes nonconformities, improvements and other actions, and what became of the actions, whatever opened them.</summary>
internal sealed class ImprovementsWriter(FileDraft draft) : SectionWriter(draft)
{
    private readonly Dictionary<NonconformityId, (TreatmentSheet Sheet, ImprovementSheet Item)> treated = [];
    private readonly Dictionary<ActionId, FollowedSheet> opened = [];
    private readonly Dictionary<ActionId, ActSheet> openers = [];
    private readonly HashSet<ActionId> opening = [.. draft.Records.Select(each => each.Event switch
    {
        CorrectiveActionPlanned planned => planned.Action,
        ImprovementDecided decided => decided.Action,
        ReviewDecided { Action: { } action } => action,
        _ => (ActionId?)null,
    }).OfType<ActionId>()];
    private readonly Dictionary<ActionId, OnRecord> waiting = [];

    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case ActionOpened action when opening.Contains(action.Id):
                // It is a part of what opens it, which is entered with it.
                waiting[action.Id] = record;
                return openers.TryGetValue(action.Id, out var opener) && Open(opener, action.Id);
            case ActionOpened action:
                return Open(action, record, day);
            case ActionProgressed progressed when opened.TryGetValue(progressed.Action, out var of):
                (of.Progress ??= []).Add(Draft.Say<ActionProgressSheet>(new()
                {
                    On = day, As = progressed.Progress, By = Draft.WhoIfDefined(progressed.Decided.By), Note = progressed.Note, Evidence = Draft.Evidence(progressed.Evidence, EvidenceKind.ActionLog),
                }, record, day));
                return true;
            case ActionRescheduled rescheduled when opened.TryGetValue(rescheduled.Action, out var of):
                (of.Rescheduled ??= []).Add(Draft.Say<ActionPutOffSheet>(new() { To = Draft.LastDay(rescheduled.Due), On = day, Reason = rescheduled.Reason }, record, day));
                return true;
            case ActionClosed closed when opened.TryGetValue(closed.Action, out var of) && of.Closed is null:
                of.Closed = Draft.Say<ActionClosingSheet>(new()
                {
                    On = day, As = closed.Outcome is ActionOutcome.Done ? null : closed.Outcome, By = Draft.WhoIfDefined(closed.Decided.By), Reason = closed.Reason, Evidence = Draft.Evidence(closed.Evidence, EvidenceKind.ActionLog),
                }, record, day);
                return true;
            case ReviewDecided { Action: { } action, Id: var decision } when File.Reviews.SelectMany(each => each.Decisions ?? []).FirstOrDefault(each => each.Id == decision) is { } sheet:
                (opened[action], openers[action]) = (sheet, sheet);
                return Open(sheet, action);
            case NonconformityRaised raised:
                return Raise(raised, record, day);
            case ImprovementDecided decided:
                return Decide(decided, record, day);
            default:
                return Treat(record, day);
        }
    }

    private bool Open(ActSheet sheet, ActionId action)
    {
        if (waiting.Remove(action, out var record))
        {
            Draft.Say(sheet, record);
        }

        return true;
    }

    private bool Open(ActionOpened action, OnRecord record, LocalDate day)
    {
        var step = new CorrectiveActionSheet { Text = action.What, Owner = action.Owner, Due = Draft.LastDay(action.Due) };
        opened[action.Id] = step;
        var origin = action.Origin;
        File.Improvements.Add(Draft.Say<ImprovementSheet>(new()
        {
            Id = ImprovementId.From(action.Id.Value), Kind = ImprovementKindWord.Action, RaisedOn = day, RaisedBy = Doer(action.Decided.By), Action = step,
            Source = origin.Kind switch
            {
                ActionOriginKind.ReviewDecision => new() { Decision = ReviewDecisionId.From(origin.Reference) },
                ActionOriginKind.Improvement => new() { Improvement = ImprovementId.From(origin.Reference) },
                ActionOriginKind.Objective => new() { Objective = Objectives.ObjectiveId.From(origin.Reference) },
                _ => new() { Other = origin.Reference },
            },
        }, record, day));
        return true;
    }

    private bool Raise(NonconformityRaised raised, OnRecord record, LocalDate day)
    {
        var sheet = Draft.Say<ImprovementSheet>(new()
        {
            Id = ImprovementId.From(raised.Id.Value), Kind = ImprovementKindWord.Nonconformity, What = raised.What, RaisedOn = day, RaisedBy = Doer(raised.By), Grade = raised.Grade,
            Requirement = Draft.Against(raised.Against), Owner = raised.Owner, Due = Draft.LastDay(raised.DueUntil), Evidence = Draft.Evidence(raised.Evidence, EvidenceKind.NonconformityRecord),
            Source = raised.Finding is null && raised.Incident is null ? new() { Kind = raised.Source } : new() { Finding = raised.Finding, Incident = raised.Incident },
        }, record, day);
        treated[raised.Id] = (sheet, sheet);
        File.Improvements.Add(sheet);
        return true;
    }

    private bool Decide(ImprovementDecided decided, OnRecord record, LocalDate day)
    {
        var step = new CorrectiveActionSheet { Id = decided.Action.Value == decided.Id.Value ? null : decided.Action, Owner = decided.Owner, Due = Draft.LastDay(decided.Due) };
        var sheet = Draft.Say<ImprovementSheet>(new()
        {
            Id = decided.Id, Kind = ImprovementKindWord.Improvement, What = decided.What, RaisedOn = day, Activity = decided.Activity, Action = step,
            RaisedBy = decided.Seat is { } seat ? new() { Person = decided.By, Position = seat } : Doer(decided.By), Evidence = Draft.Evidence(decided.Evidence, EvidenceKind.ImprovementDecision),
        }, record, day);
        File.Improvements.Add(sheet);
        (opened[decided.Action], openers[decided.Action]) = (step, sheet);
        return Open(sheet, decided.Action);
    }

    private bool Treat(OnRecord record, LocalDate day)
    {
        switch (record.Event)
        {
            case NonconformityCorrected corrected when Of(corrected.Nonconformity) is { Correction: null } of:
                of.Correction = Draft.Say<CorrectionSheet>(new() { What = corrected.What, On = day, By = Draft.Who(corrected.By), Evidence = Draft.Evidence(corrected.Evidence, EvidenceKind.NonconformityRecord) }, record, day);
                return true;
            case CauseRecorded cause when Of(cause.Nonconformity) is { Cause: null } of:
                of.Cause = Draft.Say<CauseSheet>(new() { What = cause.Cause, Elsewhere = cause.Elsewhere, On = day, By = Draft.Who(cause.By), Evidence = Draft.Evidence(cause.Evidence, EvidenceKind.NonconformityRecord) }, record, day);
                return true;
            case CorrectiveActionPlanned planned when Of(planned.Nonconformity) is { } of:
                return Plan(of, planned, record, day);
            case EffectivenessChecked check when Of(check.Nonconformity) is { } of:
                ((of.Effectiveness ??= new()).Checks ??= []).Add(Draft.Say<EffectivenessCheckSheet>(new()
                {
                    On = day, By = Draft.Who(check.By), Effective = check.IsEffective, What = check.What, Evidence = Draft.Evidence(check.Evidence, EvidenceKind.CorrectiveActionRecord),
                }, record, day));
                return true;
            case NonconformityClosed closed when Of(closed.Nonconformity) is { Closed: null } of:
                of.Closed = Draft.Say<NonconformityClosingSheet>(new() { On = day, By = Draft.Who(closed.By), Reason = closed.Reason }, record, day);
                return true;
            case NonconformityReopened reopened when treated.TryGetValue(reopened.Nonconformity, out var before):
                var again = Draft.Say<ReopeningSheet>(new() { On = day, By = Draft.Who(reopened.By), Reason = reopened.Reason, Due = Draft.LastDay(reopened.DueUntil) }, record, day);
                (before.Item.Reopened ??= []).Add(again);
                treated[reopened.Nonconformity] = (again, before.Item);
                return true;
            default:
                return false;
        }
    }

    private bool Plan(TreatmentSheet of, CorrectiveActionPlanned planned, OnRecord record, LocalDate day)
    {
        var opens = waiting.GetValueOrDefault(planned.Action) ?? Draft.Records.FirstOrDefault(each => each.Event is ActionOpened action && action.Id == planned.Action);
        if (opens?.Event is not ActionOpened action)
        {
            return false;
        }

        var step = Draft.Say<CorrectiveActionSheet>(new()
        {
            Id = planned.Action.Value == planned.Nonconformity.Value ? null : planned.Action, Text = action.What, Owner = action.Owner, Due = Draft.LastDay(action.Due), PlannedOn = day,
        }, record, day);
        (of.Actions ??= []).Add(step);
        (opened[planned.Action], openers[planned.Action]) = (step, step);
        return Open(step, planned.Action);
    }

    private TreatmentSheet? Of(NonconformityId id) => treated.TryGetValue(id, out var known) ? known.Sheet : null;

    private DoerSheet? Doer(Organization.PersonId person) => Draft.WhoIfDefined(person) is { } who ? new() { Who = who.Who, Person = who.Person } : null;
}
