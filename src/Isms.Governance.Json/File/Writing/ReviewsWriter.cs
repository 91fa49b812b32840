using Isms.Governance.Requirements;
using Isms.Governance.Reviews;

namespace Isms.Governance.Json;

/// <summary>Writes the management reviews with their minutes.</summary>
internal sealed class ReviewsWriter(FileDraft draft) : SectionWriter(draft)
{
    private readonly Dictionary<ReviewId, MinutesSheet> minutes = [];

    // Known beforehand: what was said at a meeting may be entered before that it was held.
    private readonly Dictionary<ReviewId, ReviewHeld> meetings = draft.Records.Select(each => each.Event).OfType<ReviewHeld>().GroupBy(each => each.Review).ToDictionary(group => group.Key, group => group.First());

    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case ReviewPlanned planned:
                var review = Draft.Say<ReviewSheet>(new() { Id = planned.Id, Planned = Draft.Day(planned.On), Interval = planned.Interval, Quorum = planned.Quorum }, record, null);
                review.DecidedOn = day;
                File.Reviews.Add(review);
                minutes[planned.Id] = review;
                return true;
            case ReviewConvened convened when Find(convened.Review) is { Convened: null } of:
                of.Convened = Draft.Say<ConvenedSheet>(new() { On = day, Invited = [.. convened.Invited], Agenda = Sheets.List(convened.Agenda) }, record, day);
                return true;
            case ReviewInputsPrepared prepared when Find(prepared.Review) is { Prepared: null } of:
                of.Prepared = Draft.Say<PreparedSheet>(new() { On = day, Evidence = Draft.Evidence(prepared.Evidence, EvidenceKind.ReviewInputPack) }, record, day);
                return true;
            case ReviewHeld held when Find(held.Review) is { Held: null } of:
                (of.Held, of.Chair) = (Draft.Day(held.From), Draft.Who(held.Chair));
                of.HeldThrough = Draft.WholeDay(held.EffectiveFrom) is var last && last == of.Held ? null : last;
                of.Attendees = Sheets.List(held.Attendees, each => new AttendeeSheet { Who = Draft.Who(each.Person).Who, Person = Draft.Who(each.Person).Person });
                Draft.Say(of, record, "held");
                return true;
            case ReviewAmended amended when Find(amended.Review) is { } of:
                var amendment = Draft.Say<AmendmentSheet>(new() { On = day, Reason = amended.Reason }, record, day);
                (of.Amendments ??= []).Add(amendment);
                minutes[amended.Review] = amendment;
                return true;
            default:
                return Minute(record, day);
        }
    }

    private ReviewSheet? Find(ReviewId id) => File.Reviews.Find(each => each.Id == id);

    private bool Minute(OnRecord record, LocalDate day)
    {
        switch (record.Event)
        {
            case InputConsidered considered when minutes.TryGetValue(considered.Review, out var of):
                return (of.Inputs ??= new()).Put(considered.Input, Draft.Say<ConsideredSheet>(new()
                {
                    Notes = considered.Notes, NothingToReport = considered.NothingBecause, Actions = Sheets.List(considered.Actions), Evidence = Draft.Evidence(considered.Evidence, EvidenceKind.ReviewInputPack),
                }, record, Start(of, day)));
            case ReviewDecided decided when minutes.TryGetValue(decided.Review, out var of):
                (of.Decisions ??= []).Add(Draft.Say<ReviewDecisionSheet>(new()
                {
                    Id = decided.Id, Input = decided.Input, Topic = decided.Topic, Text = decided.Text, NoneBecause = decided.NoneBecause, Owner = decided.Owner, Due = Draft.LastDay(decided.Due),
                    Action = decided.Action?.Value == decided.Id.Value ? null : decided.Action,
                }, record, Start(of, day)));
                // The action that it opens is its own chapter's.
                return false;
            case ReviewConcluded concluded when minutes.TryGetValue(concluded.Review, out var of) && of.Conclusion is null:
                of.Conclusion = Draft.Say<ConclusionsSheet>(new()
                {
                    On = day == Start(of, day) ? null : day, Suitable = Of(concluded.Suitability), Adequate = Of(concluded.Adequacy), Effective = Of(concluded.Effectiveness),
                }, record, day);
                return true;
            case ReviewClosed closed when minutes.TryGetValue(closed.Review, out var of) && of.ClosedOn is null:
                (of.ClosedOn, of.Next) = (Said(of, day), Draft.Day(closed.NextOn));
                Draft.Say(of, record, "closedOn");
                return true;
            case ReviewSignedOff signed when minutes.TryGetValue(signed.Review, out var of) && of.SignedOff is null:
                of.SignedOff = Draft.Say<SignedSheet>(new() { By = Draft.Who(signed.By), On = Said(of, day), Evidence = Draft.Evidence(signed.Evidence, EvidenceKind.ReviewMinutes) }, record, day);
                return true;
            default:
                return false;
        }
    }

    // What was said at a review is of its first day, unless the item says otherwise.
    private LocalDate Start(MinutesSheet minutes, LocalDate day) => Meeting(minutes) is { } held ? Draft.Day(held.From) : minutes is AmendmentSheet { On: { } on } ? on : day;

    // What was done on the last day of a meeting counts from its end on, and is said of that day.
    private LocalDate Said(MinutesSheet minutes, LocalDate day) => Meeting(minutes) is { } held && Draft.WholeDay(held.EffectiveFrom).PlusDays(1) == day ? day.PlusDays(-1) : day;

    private ReviewHeld? Meeting(MinutesSheet minutes) => minutes is ReviewSheet { Id: { } id } ? meetings.GetValueOrDefault(id) : null;

    private static ConclusionSheet? Of(Conclusion? conclusion) => conclusion is null ? null : new() { Is = conclusion.Word, Because = conclusion.Because == ActSheet.NotSaid ? null : conclusion.Because };
}
