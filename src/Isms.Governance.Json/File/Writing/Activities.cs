using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Fills the sheets of an activity and of who may receive it.</summary>
internal static class Activities
{
    internal static void Fill(ActivitySheet sheet, Activity activity, OnRecord record, FileDraft draft)
    {
        sheet.Id = activity.Id;
        sheet.PartOf = activity.PartOf;
        sheet.Obligations = Sheets.Names(activity.Discharges);
        sheet.HeldBy = HeldBy(activity.HeldBy);
        sheet.Delegability = activity.Delegability;
        sheet.Monetary = Sheets.True(activity.IsMonetary);
        sheet.Categories = Sheets.List(activity.Categories);
        sheet.Limits = Sheets.List(activity.RootLimits, Sheets.Of);
        sheet.Jointly = activity.Jointly is { } jointly ? Sheets.Of(jointly) : null;
        sheet.SelfApproval = activity.OwnCase is { } own ? new() { Exempt = Sheets.List(own.Exempt, Of) } : null;
        draft.File.Eligibility.RemoveAll(each => each.Activity == activity.Id);
        if (activity.Eligibility is { } eligibility)
        {
            draft.File.Eligibility.Add(Of(activity.Id, eligibility));
            draft.Carry(draft.File.Eligibility[^1], record);
        }
    }

    private static HeldBySheet? HeldBy(ValueList<Party> holders)
    {
        var positions = holders.Where(each => each.Kind is PartyKind.Position).Select(each => PositionId.From(each.Id)).ToList();
        var body = holders.Where(each => each.Kind is PartyKind.Body).Select(each => (BodyId?)BodyId.From(each.Id)).FirstOrDefault();
        return holders.Count == 0 ? null : new() { Position = positions is [var one] ? one : null, Positions = positions.Count > 1 ? positions : null, Body = body };
    }

    private static ExemptSheet Of(OwnCaseExemption exemption) => new()
    {
        Level = exemption.Level, For = exemption.For is { } party ? Sheets.Of(party) : null, Amount = exemption.Max.Amount, Currency = exemption.Max.Currency,
    };

    private static EligibilitySheet Of(ActivityId activity, Eligibility eligibility) => new()
    {
        Activity = activity,
        To = Sheets.List(eligibility.To, Of),
        OnwardTo = Sheets.List(eligibility.OnwardTo, Of),
        OnwardBy = Sheets.List(eligibility.OnwardBy, Of),
        Preferred = Sheets.List(eligibility.Preferred, Of),
        Acting = eligibility.ActingExcluded ? CountsWord.DoesNotCount : null,
        PersonallyAuthorised = Sheets.True(eligibility.PersonallyAuthorised),
        Competences = Sheets.List(eligibility.Competences),
        AgreementOf = eligibility.AgreementOf is { } party ? Sheets.Of(party) : null,
    };

    private static RecipientSheet Of(Recipient recipient)
    {
        var party = recipient.Party is { } named ? Sheets.Of(named) : new();
        return new()
        {
            Position = party.Position, Class = party.Class, Body = party.Body, Person = party.Person, External = party.External,
            AtLeast = recipient.AtLeast, Within = recipient.Within is Within.AnyUnit ? null : recipient.Within,
        };
    }
}
