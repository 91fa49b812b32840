namespace Isms.Governance.Organization;

/// <summary>Nothing is above itself: reporting lines, units and activities are trees.</summary>
internal static class S04NoCycles
{
    internal static RuleOutcome Check(EntryCase @case)
    {
        var above = @case.Versions.Where(version => version.Entry?.Above is not null).ToArray();
        return above.Length == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(above
            .SelectMany(version => @case.After.ChangesWithin(version.Span, @case.Subject.Kind).Select(at => Cycle(@case.After.At(at), @case.Subject)))
            .OfType<Violation>().Take(1));
    }

    private static Violation? Cycle(OrganizationAt organization, EntryReference subject)
    {
        var line = organization.Line<Entry>(subject).ToArray();
        var path = string.Join(" -> ", line.Select(entry => entry.Reference.Id).Append(subject.Id).Select(id => $"`{id}`"));
        return line.Any(entry => entry.Above == subject)
            ? Rule.S04.Broken(
                $"the line above {subject} leads back to it at {organization.Instant.InWords()}: {path}",
                "name another entry above", [.. line.Select(entry => entry.Reference.Id)])
            : null;
    }
}
