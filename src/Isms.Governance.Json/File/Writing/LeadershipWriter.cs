using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Writes what leaders did, said and answered.</summary>
internal sealed class LeadershipWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case LeadershipActRecorded act:
                return Add(Draft.Say<LeadershipSheet>(new()
                {
                    Id = act.Id, Letters = Sheets.Names(act.Serves), By = Draft.Who(act.By), Source = Who(act.Source), As = act.Seat, On = day, Kind = act.Act,
                    What = act.What == LeadershipSheet.InWords(act.Act, act.Audience) ? null : act.What, Audience = act.Audience,
                    Reach = act.Reached is { } reached ? new() { Count = reached, Of = act.OutOf } : null, Evidence = Draft.Evidence(act.Evidence, act.Act),
                }, record, day));
            case SecurityStepBuiltIn step:
                return Add(Draft.Say<LeadershipSheet>(new()
                {
                    Id = LeadershipActId.From(step.Id.Value), Letters = Sheets.Names(step.Serves), By = Draft.Who(step.By), On = day, What = step.Step, Process = step.Process, Owner = step.Owner,
                    Evidence = Draft.Evidence(step.Evidence, EvidenceKind.ProcessIntegrationRecord),
                }, record, day));
            case InterventionRecorded intervention:
                return Add(Draft.Say<LeadershipSheet>(new()
                {
                    Id = LeadershipActId.From(intervention.Id.Value), Letters = Sheets.Names(intervention.Serves), By = Draft.Who(intervention.By), Source = Who(intervention.Source), As = intervention.Seat,
                    On = day, What = intervention.What, Missed = intervention.Missed, Evidence = Draft.Evidence(intervention.Evidence, EvidenceKind.InterventionDecision),
                }, record, day));
            case EscalationRaised raised:
                return Add(Draft.Say<LeadershipSheet>(new()
                {
                    Id = LeadershipActId.From(raised.Id.Value), By = Draft.Who(raised.By), On = day, What = raised.What, To = raised.To, AnswerDue = Draft.LastDay(raised.AnswerUntil),
                    Evidence = Draft.Evidence(raised.Evidence, EvidenceKind.DirectionGiven),
                }, record, day));
            case EscalationAnswered answered when File.Leadership.Find(each => each.To is not null && each.Id!.Value.Value == answered.Escalation.Value) is { AnsweredOn: null } sheet:
                (sheet.AnsweredOn, sheet.AnsweredBy, sheet.Answer) = (day, Draft.Who(answered.By), answered.Answer == ActSheet.NotSaid ? null : answered.Answer);
                (sheet.Letters, sheet.AnswerEvidence) = (Sheets.Names(answered.Serves), Draft.Evidence(answered.Evidence, EvidenceKind.SupportAct));
                Draft.Say(sheet, record);
                return true;
            case StrategyLinked { Means: StrategicMeans.Policy } linked when linked.Id.Value.StartsWith($"{linked.Of}/", StringComparison.Ordinal)
                && File.Policies.Find(each => each.Id!.Value.Value == linked.Of) is { } policy:
                (policy.Strategy ??= []).Add(Draft.Aim(linked.Id.Value[(linked.Of.Length + 1)..], linked.To, record));
                Draft.Say(policy, record);
                return true;
            default:
                return false;
        }
    }

    internal override void Finish() => File.Strategy.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));

    private bool Add(LeadershipSheet sheet)
    {
        File.Leadership.Add(sheet);
        return true;
    }

    private WhoSheet? Who(PersonId? person) => person is { } known ? Draft.Who(known) : null;
}
