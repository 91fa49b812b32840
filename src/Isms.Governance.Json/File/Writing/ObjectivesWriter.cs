using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Writes what is to be reached, who owns which risk, and what its owner decided.</summary>
internal sealed class ObjectivesWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case ObjectiveSet set:
                var sheet = Fill(new ObjectiveSheet { Id = set.Id, From = day }, set.Terms, record);
                sheet.Title = sheet.Title == set.Id.Value ? null : sheet.Title;
                File.Objectives.Add(Draft.Say(sheet, record, day));
                return true;
            case ObjectiveUpdated updated when Find(updated.Id) is { } of:
                (of.Changes ??= []).Add(Draft.Say(Fill(new ObjectiveChangeSheet { From = day, Reason = updated.Reason }, updated.Terms, record), record, day));
                return true;
            case ObjectiveClosed closed when Find(closed.Id) is { Closed: null } of:
                of.Closed = Draft.Say<ObjectiveClosingSheet>(new() { As = closed.Outcome, On = day, Reason = closed.Reason, Evidence = Draft.Evidence(closed.Evidence, EvidenceKind.PerformanceReport) }, record, day);
                return true;
            case RiskOwnerNamed named:
                Risk(named.Risk, named.Title).Owners!.Add(Draft.Say<RiskOwnerSheet>(new() { Position = named.Owner, Under = named.AcceptedUnder, From = day }, record, day));
                return true;
            case TreatmentPlanApproved approved:
                (Risk(approved.Risk).Plans ??= []).Add(Done(new RiskPlanSheet { Text = approved.Plan }, approved, record, day));
                return true;
            case ResidualRiskAccepted accepted:
                (Risk(accepted.Risk).Accepted ??= []).Add(Done(new RiskAcceptanceSheet { Residual = accepted.Residual, Through = Draft.LastDay(accepted.Until) }, accepted, record, day));
                return true;
            default:
                return false;
        }
    }

    private ObjectiveSheet? Find(ObjectiveId id) => File.Objectives.Find(each => each.Id == id);

    private RiskSheet Risk(RiskId id, string? title = null)
    {
        if (File.Risks.Find(each => each.Id == id) is { } known)
        {
            return known;
        }

        File.Risks.Add(new() { Id = id, Title = title, Owners = [] });
        return File.Risks[^1];
    }

    private T Done<T>(T sheet, RiskActRecorded act, OnRecord record, LocalDate day)
        where T : RiskActSheet
    {
        (sheet.Id, sheet.On, sheet.Amount, sheet.Currency) = (act.Id, day, act.Amount?.Amount, act.Amount?.Currency);
        sheet.Evidence = Draft.Evidence(act.Evidence, EvidenceKind.RiskAcceptance);
        Draft.Say(sheet, record, day);
        sheet.By = Draft.SayExercise(sheet, act.Id) is { } exercise ? Draft.Doer(exercise) : new() { Who = act.By.Value };
        return sheet;
    }

    private T Fill<T>(T sheet, ObjectiveTerms terms, OnRecord record)
        where T : ObjectiveTermsSheet
    {
        (sheet.Title, sheet.Strategy, sheet.Target, sheet.What, sheet.JudgedBy) = (terms.Text, terms.Strategy is { } aim ? Draft.Aim(aim, null, record) : null, terms.Target, terms.What, terms.Judgement);
        (sheet.Policy, sheet.Metric) = (terms.Policy is { } policy ? PolicyId.From(policy) : null, terms.Metric is { } metric ? MetricId.From(metric) : null);
        (sheet.Who, sheet.Due, sheet.Resources) = (terms.Owner, Draft.LastDay(terms.Due), terms.Resources is { } words ? new() { Text = words } : null);
        return sheet;
    }
}
