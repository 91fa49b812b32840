using Isms.Governance.Delegations;

namespace Isms.Governance.Json;

/// <summary>Fills the sheet of a delegation by its terms.</summary>
internal static class Delegated
{
    internal static DelegationSheet Of(ResponsibilityDelegated terms, FileDraft draft) => new()
    {
        Instrument = terms.Item.Instrument,
        Item = terms.Item.Item,
        By = Sheets.Of(terms.From),
        To = Sheets.Of(terms.To),
        Activities = [.. terms.Mandate.Activities],
        Kinds = terms.Mandate.Kinds,
        Units = terms.Mandate.Units.Count == 0 ? null : new() { Of = [.. terms.Mandate.Units] },
        Limits = Sheets.List(terms.Mandate.Limits, Sheets.Of),
        Conditions = Sheets.List(terms.Conditions, each => Of(each, terms.Mandate.Limits)),
        Jointly = terms.Jointly is { } jointly ? Sheets.Of(jointly) : null,
        Overseer = terms.Overseer,
        ReportEvery = terms.ReportEvery,
        ReviewEvery = terms.ReviewEvery,
        Approvals = Sheets.List(terms.Approvals, each => new ApprovalSheet { Gate = each.Gate, By = draft.Who(each.By), On = draft.Day(each.On) }),
        NoticedTo = Sheets.List(terms.Notices, each => Of(each, draft)),
        Signatures = draft.Who(terms.Signatures),
        AgreedBy = draft.Who(terms.AgreedBy),
        DateUnknown = Sheets.True(terms.DateUnknown),
    };

    private static ConditionSheet Of(Condition condition, ValueList<Organization.Limit> limits) => new()
    {
        Id = condition.Id.Value == condition.Text ? null : condition.Id, Text = condition.Text, Over = condition.Over?.Amount,
        Currency = condition.Over?.Currency is { } currency && currency != (limits.Count == 0 ? null : limits[0].Max.Currency) ? currency : null,
    };

    private static NoticeSheet Of(Notice notice, FileDraft draft)
    {
        var party = Sheets.Of(notice.To);
        return new() { Position = party.Position, Body = party.Body, Class = party.Class, Person = party.Person, On = draft.Day(notice.On) };
    }
}
