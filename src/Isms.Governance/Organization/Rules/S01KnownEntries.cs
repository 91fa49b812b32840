namespace Isms.Governance.Organization;

/// <summary>Everything that an entry names exists as long as the entry says so.</summary>
internal static class S01KnownEntries
{
    internal static RuleOutcome Check(EntryCase @case) => RuleOutcome.Of(
    [
        .. @case.IsOfExisting ? [S01Known.Missing(@case.Then, @case.Subject)] : Array.Empty<Violation?>(),
        .. @case.Versions.Where(version => version.Entry is not null).SelectMany(version => version.Entry!.Names.Distinct()
            .Where(name => name != @case.Subject)
            .Select(name => @case.After.FirstGap(name, version.Span) is { } at ? S01Known.Missing(@case.After.At(at), name) : null)),
        .. @case.Misfits(Rule.S01),
    ]);
}
