namespace Isms.Governance.Organization;

/// <summary>An end that is on record already holds for what begins before it.</summary>
internal static class D18Ends
{
    internal static RuleOutcome Check(AppointmentCase @case)
    {
        if (!@case.Then.Exists(@case.Requested.Person))
        {
            return RuleOutcome.NotReached;
        }

        var made = @case.Docket.After(@case.Event).Then.Terms(@case.Requested.Position)
            .Last(term => term.Appointment == @case.Requested && term.From == @case.Then.Instant);
        return RuleOutcome.Of(made.Until < @case.Span.Until
            ? Rule.D18.Broken(
                $"an end at {made.Until.InWords()} is on record for `{@case.Requested.Person}` in position `{@case.Requested.Position}`",
                "let the appointment start or end then, or withdraw that record", @case.Requested.Position.Value, @case.Requested.Person.Value)
            : null);
    }

    internal static RuleOutcome Check(ExtensionCase @case)
    {
        if (@case.Rest is not { } rest)
        {
            return RuleOutcome.NotReached;
        }

        var until = @case.Docket.After(@case.Event).Then.Terms(@case.Position)
            .Last(term => term.Appointment == @case.Running!.Value.Appointment && term.From == @case.Running.Value.From).Until;
        return RuleOutcome.Of(until < rest.Span.Until
            ? Rule.D18.Broken(
                $"an end at {until.InWords()} is on record for `{@case.Person}` in position `{@case.Position}`", "appoint them anew, or withdraw that record",
                @case.Position.Value, @case.Person.Value)
            : null);
    }

    internal static RuleOutcome Check(DesignationCase @case)
    {
        var made = @case.After.Book.TopManagement.MemberSpans(@case.Position, @case.After.Point.Known).Last();
        return RuleOutcome.Of(made.Until < @case.Span.Until
            ? Rule.D18.Broken(
                $"an end of the designation of position `{@case.Position}` at {made.Until.InWords()} is on record", "let the designation start or end then",
                @case.Position.Value)
            : null);
    }
}
