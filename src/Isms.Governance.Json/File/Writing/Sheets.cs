using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>The sheets of the values that several sections say: the counterpart of what makes values of them.</summary>
internal static class Sheets
{
    internal static PartySheet Of(Party party) => party.Kind switch
    {
        PartyKind.Position => new() { Position = PositionId.From(party.Id) },
        PartyKind.Class => new() { Class = ClassId.From(party.Id), Except = List(party.Except) },
        PartyKind.Body => new() { Body = BodyId.From(party.Id) },
        PartyKind.Person => new() { Person = PersonId.From(party.Id) },
        _ => new() { External = ExternalPartyId.From(party.Id) },
    };

    internal static ItemSheet Of(InstrumentItem item) => new() { Instrument = item.Instrument, Item = item.Item, To = item.Delegate is { } party ? Of(party) : null };

    internal static LimitSheet Of(Limit limit) => new()
    {
        Context = limit.Context, Amount = limit.Max.Amount, Currency = limit.Max.Currency, Aggregate = limit.Per is LimitPer.Item ? null : limit.Per, PerMember = True(limit.PerMember),
    };

    internal static JointlySheet Of(Jointly jointly) => new() { Count = jointly.Count + 1, Of = List(jointly.Of, Of), HeadOfUnit = True(jointly.HeadOfUnit) };

    internal static CarriesSheet Of(Carries carries) => carries switch
    {
        _ when carries == Carries.Everything => new() { What = CarriesWord.Everything },
        _ when carries == Carries.WithOwnLimit => new() { What = CarriesWord.OwnLimit },
        _ when carries == Carries.AllButMoney => new() { What = CarriesWord.AllButMoney },
        _ when carries == Carries.AllButMoneyAndPersonnel => new() { What = CarriesWord.AllButMoneyAndPersonnel },
        _ => new() { Money = carries.Money is MoneyCarried.SeatLimit ? null : carries.Money, Without = List(carries.Without), Activities = List(carries.Activities) },
    };

    /// <summary>A list; null, which is not said, where it is empty.</summary>
    internal static List<T>? List<T>(ValueList<T> values) => values.Count == 0 ? null : [.. values];

    internal static List<TSheet>? List<T, TSheet>(ValueList<T> values, Func<T, TSheet> sheet) => values.Count == 0 ? null : [.. values.Select(sheet)];

    /// <summary>The requirements that an item is filed for; null where there are none.</summary>
    internal static List<RequirementName>? Names(ValueList<ObligationId> requirements) => List(requirements, each => new RequirementName(each.Value));

    /// <summary>That something is so; null, which is not said, where it is not.</summary>
    internal static bool? True(bool value) => value ? true : null;
}
