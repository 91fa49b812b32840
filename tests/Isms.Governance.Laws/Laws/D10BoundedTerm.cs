using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A delegation lasts no longer than its scheme allows, and an acting appointment has an end.</summary>
public sealed class D10BoundedTerm
{
    [Law]
    public void A_delegation_lasts_no_longer_than_its_scheme_allows(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ResponsibilityDelegated>()
        .Where(each => !each.Step.IsInherited(each.Event))
        .SelectMany(each => each.Step.Schemes(each.Event).Select(scheme => scheme.Scheme.MaxTerm is { } term && !(each.Event.Mandate.Until <= End(each.Event.EffectiveFrom, term))
            ? $"{each.Event.Name()} lasts longer than {term}" : null))
        .Concat(history.Recorded<PersonAppointed>().Select(each => each.Event.Appointment is { Kind: AppointmentKind.Acting, Until: null } acting
            ? $"{acting.Person} acts without an end" : null)).First();

    private static Instant End(Instant from, Period term) => (from.InUtc().LocalDateTime + term).InUtc().ToInstant();
}
