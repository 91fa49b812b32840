namespace Isms.Governance.Organization;

/// <summary>An acting appointment has an end.</summary>
internal static class D10ActingTerm
{
    internal static RuleOutcome Check(AppointmentCase @case) => @case.Requested is { Kind: AppointmentKind.Acting } acting
        ? RuleOutcome.Of(acting.Until is null
            ? Rule.D10.Broken(
                $"`{acting.Person}` would act in position `{acting.Position}` without an end", "state until when", acting.Position.Value, acting.Person.Value)
            : null)
        : RuleOutcome.NotApplicable;
}
