using Isms.Governance.Competence;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Writes what people have to be competent in, what they are, and what they were made aware of.</summary>
internal sealed class CompetenceWriter(FileDraft draft) : SectionWriter(draft)
{
    private CompetenceSheet Section => File.Competence ??= new();

    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case CompetenceRequired required:
                var from = Draft.From(record);
                (Section.Required ??= []).Add(Draft.Say<RequiredCompetenceSheet>(new() { For = Of(required.For), Competence = required.Competence, Reason = required.Reason, From = from }, record, from));
                return true;
            case CompetenceRequirementDropped dropped when File.Competence?.Required?.FindLast(each => IsFor(each, dropped)) is { Through: null } sheet:
                sheet.Through = Draft.LastDay(dropped.EffectiveFrom);
                Draft.Say(sheet, record, "through");
                return true;
            case CompetenceRecorded recorded:
                (Section.Records ??= []).Add(Draft.Say<CompetenceRecordSheet>(new() { Person = recorded.Person, Competence = recorded.Competence, On = day, Through = Draft.LastDay(recorded.Until), Evidence = recorded.Evidence }, record, day));
                return true;
            case CompetenceWithdrawn withdrawn when File.Competence?.Records?.FindLast(each => each.Person == withdrawn.Person && each.Competence == withdrawn.Competence) is { WithdrawnAfter: null } sheet:
                (sheet.WithdrawnAfter, sheet.WithdrawalReason) = (Draft.LastDay(withdrawn.EffectiveFrom), withdrawn.Reason);
                Draft.Say(sheet, record, "withdrawnAfter");
                return true;
            case BriefingRecorded briefing:
                (Section.Briefings ??= []).Add(Draft.Say<BriefingSheet>(new() { Id = briefing.Id, Topic = briefing.Topic, Evidence = briefing.Evidence, On = day, Attended = [.. briefing.Attendees.Select(Draft.Who)] }, record, day));
                return true;
            case AwarenessCoverageRecorded coverage:
                (Section.Coverage ??= []).Add(Draft.Say<CoverageSheet>(new()
                {
                    Id = coverage.Id, Topic = coverage.Topic, Evidence = coverage.Evidence, Count = coverage.Completed, Of = coverage.Addressed, AsOf = day,
                    From = Draft.Day(coverage.PeriodFrom), Due = Draft.LastDay(coverage.PeriodUntil),
                }, record, day));
                return true;
            case KnowledgeCheckRecorded check:
                (Section.Checks ??= []).Add(Draft.Say<KnowledgeCheckSheet>(new() { Id = check.Id, Topic = check.Topic, Evidence = check.Evidence, On = day, Passed = check.Passed, Of = check.Checked }, record, day));
                return true;
            default:
                return false;
        }
    }

    private static bool IsFor(RequiredCompetenceSheet sheet, CompetenceRequirementDropped dropped) => sheet.Competence == dropped.Competence
        && (sheet.For!.Position?.Value ?? sheet.For.Class?.Value ?? sheet.For.Activity?.Value) == dropped.For.Id;

    private static RequiredForSheet Of(EntryReference entry) => entry.Kind switch
    {
        EntryKind.Position => new() { Position = PositionId.From(entry.Id) },
        EntryKind.Class => new() { Class = ClassId.From(entry.Id) },
        _ => new() { Activity = ActivityId.From(entry.Id) },
    };
}
