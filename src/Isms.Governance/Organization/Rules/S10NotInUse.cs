namespace Isms.Governance.Organization;

/// <summary>Nothing that others rest on stops existing.</summary>
internal static class S10NotInUse
{
    /// <summary>Retiring: nothing rests on the entry from then on.</summary>
    internal static RuleOutcome Check(EntryCase @case)
    {
        var (subject, then) = (@case.Subject, @case.Then);
        return subject.Kind is EntryKind.Person
            ? RuleOutcome.Of(Rule.S10.Broken($"{subject} is a person, and people are not retired", "record that the person left", subject.Id))
            : !then.Exists(subject) ? RuleOutcome.NotReached
            : RuleOutcome.Of(
            [
                .. then.Versions(subject).Where(version => version.Entry is not null && version.Span.From > then.Instant).Select(version => Rule.S10.Broken(
                    $"{subject} is to change at {version.Span.From.InWords()}", "let it be retired then or later", subject.Id)),
                .. Resting(then, subject, new(then.Instant, null)),
                .. Open(@case, new(then.Instant, null)),
            ]);
    }

    /// <summary>What is open in later chapters and rests on the entry over a period.</summary>
    internal static IEnumerable<Violation> Open(EntryCase @case, Interval during) => @case.Docket.Open(@case.Subject, during)
        .Select(open => Rule.S10.Broken($"{open.What} still names {@case.Subject}", open.Remedy, @case.Subject.Id, open.Id));

    /// <summary>What rests on an entry over a period.</summary>
    internal static IEnumerable<Violation> Resting(OrganizationAt organization, EntryReference subject, Interval during)
    {
        foreach (var user in organization.UsesOf(subject, during).Where(user => user != subject))
        {
            yield return Rule.S10.Broken($"{user} still names {subject}", $"change or retire {user} first", subject.Id, user.Id);
        }

        if (subject.Kind is EntryKind.Position)
        {
            foreach (var term in organization.Terms(PositionId.From(subject.Id)).Where(term => term.Overlaps(during.From, during.Until)))
            {
                yield return Rule.S10.Broken(
                    $"`{term.Appointment.Person}` fills {subject} until {(term.Until == Instant.MaxValue ? "further notice" : term.Until.InWords())}",
                    "end the appointment first", subject.Id, term.Appointment.Person.Value);
            }
        }

        if (subject.Kind is EntryKind.Body && organization.GoverningBodySpans.Any(span => span.Body?.Value == subject.Id && span.Span.Overlaps(during)))
        {
            yield return Rule.S10.Broken($"{subject} is the governing body", "register another governing body first", subject.Id);
        }
    }

    /// <summary>The governing body exists as long as nobody names another.</summary>
    internal static RuleOutcome CheckBody(ScopeCase @case) => RuleOutcome.Of(@case.Named.Select(body =>
        @case.Then.Exists(body) && @case.Then.FirstGap(body, new(@case.Then.Instant, null)) is { } at
            ? Rule.S10.Broken($"{body} is retired from {at.InWords()} on", "name a body that stays", body.Id)
            : null));

    /// <summary>An appointment does not outlast its position.</summary>
    internal static RuleOutcome Check(AppointmentCase @case)
    {
        var position = @case.Requested.Position;
        return !@case.Then.Exists(position) ? RuleOutcome.NotReached : RuleOutcome.Of(
            @case.Then.FirstGap(position, @case.Span) is { } at
                ? Rule.S10.Broken($"position `{position}` is retired from {at.InWords()} on", "let the appointment end by then", position.Value)
                : null);
    }
}
