using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A delegation lasts no longer than its scheme allows, and an acting appointment has an end within what the scheme allows.</summary>
public sealed class D10BoundedTerm
{
    [Law]
    public void A_delegation_lasts_no_longer_than_its_scheme_allows(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Granted()
        .Where(each => !each.Step.IsInherited(each.Event))
        .SelectMany(each => each.Step.Schemes(each.Event).Select(scheme => scheme.Scheme.MaxTerm is { } term && !history.Above(each.Event).Prepend(each.Event).Any(above => above.Mandate.Until <= End(each.Event.EffectiveFrom, term) || history.IsEnded(above))
            ? $"{each.Event.Name()} lasts longer than {term}" : null))
        .Concat(history.Recorded<PersonAppointed>().Select(each => each.Event.Appointment is { Kind: AppointmentKind.Acting, Until: null } acting
            ? $"{acting.Person} acts without an end" : null))
        .Concat(history.Recorded<PersonAppointed>().Where(each => each.Event.Appointment.Kind is AppointmentKind.Acting)
            .Select(each => Beyond(each.Step, each.Event, each.Event.Appointment.Position, each.Event.Appointment.Person)))
        .Concat(history.Recorded<AppointmentExtended>().Select(each => Beyond(each.Step, each.Event, each.Event.Position, each.Event.Person))).First();

    /// <summary>Whether somebody acts longer than the scheme allows without a break, by what was known once it was decided.</summary>
    private static string? Beyond(Generating.Step step, GovernanceEvent @event, PositionId position, PersonId person)
    {
        if (step.Asked.Command is CorrectRecord || step.When(@event).Scheme?.ActingMaxTerm is not { } cap)
        {
            return null;
        }

        var terms = new ReferenceModel([.. step.After.Journal], @event.EffectiveFrom, step.After.Sequence).TermsOf(position)
            .Where(term => term.IsActing && term.Person == person && term.From < term.Until).OrderBy(term => term.From).ToList();
        var (from, until) = (Instant.MinValue, Instant.MinValue);
        foreach (var term in terms)
        {
            (from, until) = term.From <= until && from > Instant.MinValue ? (from, Instant.Max(until, term.Until)) : (term.From, term.Until);
            if (from <= @event.EffectiveFrom && @event.EffectiveFrom < until && until > End(from, cap))
            {
                return $"{person} acts in {position} from {from} until {until}, longer than {cap}";
            }
        }

        return null;
    }

    private static Instant End(Instant from, Period term) => (from.InUtc().LocalDateTime + term).InUtc().ToInstant();
}
