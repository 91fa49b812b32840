namespace Isms.Governance.Organization;

/// <summary>An id is used for one thing. Only a person who left may come back under the same id.</summary>
internal static class S02OneContent
{
    internal static RuleOutcome Check(EntryCase @case)
    {
        var (subject, then) = (@case.Subject, @case.Then);
        if (then.Find<Entry>(subject) is { } known)
        {
            return Broken(subject, known == @case.Requested
                ? $"{subject} is registered already, from {then.ExistsSince(subject)!.Value.InWords()} on"
                : $"{subject} is registered already, with other content", "change the entry, or use another id");
        }

        var versions = then.Versions(subject).ToArray();
        return versions.FirstOrDefault(version => version.Entry is not null && version.Span.From > then.Instant) is { Entry: not null } later
                ? Broken(subject, $"{subject} is registered from {later.Span.From.InWords()} on", "correct that record, or use another id")
            : versions.Any(version => version.Entry is not null) && subject.Kind is not EntryKind.Person
                ? Broken(subject, $"{subject} was retired, and an id is not used again", "use another id")
            : RuleOutcome.Held;
    }

    /// <summary>Two absences of one kind do not overlap: what was said before is corrected, or only the rest is new.</summary>
    internal static RuleOutcome Check(AbsenceCase @case) => RuleOutcome.Of(@case.Overlapped is { } spell
        ? Rule.S02.Broken(
            $"`{@case.Person}` is on record as absent{(spell.Event.Reason is { } reason ? $" ({reason})" : string.Empty)} {new Interval(spell.From, spell.Until == Instant.MaxValue ? null : spell.Until).InWords()}",
            "correct that record, or state only what is new", @case.Person.Value)
        : null);

    internal static RuleOutcome Check(OrderCase @case) => RuleOutcome.Of(@case.Then.OrderOf(@case.Requested.Item) is { } existing
        ? Rule.S02.Broken(
            $"`{existing.Item}` is an order of succession for position `{existing.Seat}` already, from {existing.EffectiveFrom.InWords()} on", "use another item, and say that it supersedes the old one", existing.Item.ToString())
        : null);

    private static RuleOutcome Broken(EntryReference subject, string message, string remedy) => RuleOutcome.Of(Rule.S02.Broken(message, remedy, subject.Id));
}
