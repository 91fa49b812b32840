namespace Isms.Governance.Organization;

/// <summary>An acting appointment has an end, and no longer a term than the scheme allows, what joins it counted.</summary>
internal static class D10ActingTerm
{
    internal static RuleOutcome Check(AppointmentCase @case) => @case.Requested is not { Kind: AppointmentKind.Acting } acting
        ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(
            acting.Until is null
                ? Rule.D10.Broken(
                    $"`{acting.Person}` would act in position `{acting.Position}` without an end", "state until when", acting.Position.Value, acting.Person.Value)
                : null,
            acting.Until is { } until && @case.Docket.ActingCap is { } cap && Joined(@case.Then, acting, until) is var (first, last) && @case.Then.Later(first, cap) is var latest && last > latest
                ? Rule.D10.Broken(
                    $"`{acting.Person}` would act in position `{acting.Position}` from {first.InWords()} until {last.InWords()}, longer than the scheme allows",
                    $"let it end at {latest.InWords()} or before, or fill the seat", acting.Position.Value, acting.Person.Value)
                : null);

    /// <summary>The period with every acting appointment of the same person that joins it without a break.</summary>
    private static (Instant First, Instant Last) Joined(OrganizationAt organization, Appointment acting, Instant until)
    {
        var (first, last) = (organization.Instant, until);
        var others = organization.Terms(acting.Position).Where(term => term.Appointment.Kind is AppointmentKind.Acting && term.Appointment.Person == acting.Person).ToArray();
        for (var before = (Instant.MinValue, Instant.MaxValue); before != (first, last);)
        {
            before = (first, last);
            foreach (var term in others.Where(term => term.From <= last && term.Until >= first))
            {
                (first, last) = (Instant.Min(first, term.From), Instant.Max(last, term.Until));
            }
        }

        return (first, last);
    }
}
