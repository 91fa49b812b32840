namespace Isms.Governance.Organization;

/// <summary>The verbs of entries: what the commands that register, change and retire one of any kind have in common.</summary>
internal static class EntryRules
{
    internal static readonly RuleList<EntryCase> OfRegistering =
    [
        new(Rule.S01, S01KnownEntries.Check), new(Rule.S02, S02OneContent.Check), new(Rule.S03, S03OneHolder.Check), new(Rule.S04, S04NoCycles.Check),
        new(Rule.S06, S06OpenScope.CheckNotClosed), new(Rule.S07, S07NotBefore.Check), new(Rule.S09, S09SoundEntries.Check),
        new(Rule.A02, A02OriginalHolders.Check), new(Rule.A07, A07Persons.Check),
    ];

    internal static readonly RuleList<EntryCase> OfChanging =
    [
        new(Rule.S01, S01KnownEntries.Check), new(Rule.S04, S04NoCycles.Check), new(Rule.S06, S06OpenScope.CheckNotClosed),
        new(Rule.S07, S07NotBefore.Check), new(Rule.S09, S09SoundEntries.Check), new(Rule.A02, A02OriginalHolders.Check),
        new(Rule.A07, A07Persons.Check),
    ];

    internal static readonly RuleList<EntryCase> OfRetiring =
    [
        new(Rule.S01, S01KnownEntries.Check), new(Rule.S06, S06OpenScope.CheckNotClosed), new(Rule.S07, S07NotBefore.Check),
        new(Rule.S10, S10NotInUse.Check), new(Rule.A04, A04NoVacuum.Check),
    ];

    /// <summary>Registering an entry. That it is on record from another instant counts only where the command states one.</summary>
    internal static Step Register(OrganizationDocket docket, Entry entry, bool fromIsStated)
    {
        entry.EnsureSound();
        if (docket.Then.Find<Entry>(entry.Reference) == entry && (!fromIsStated || docket.Then.Versions(entry.Reference).Any(version => version.Span.From == docket.Moment.EffectiveFrom)))
        {
            return Step.Nothing;
        }

        var registered = new EntryRegistered { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Entry = entry };
        return new(OfRegistering.Judge(EntryCase.Of(docket, registered), docket.Left), registered);
    }

    internal static Step Change(OrganizationDocket docket, Entry entry)
    {
        entry.EnsureSound();
        if (docket.Then.Find<Entry>(entry.Reference) == entry)
        {
            return Step.Nothing;
        }

        var changed = new EntryChanged { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Entry = entry };
        return new(OfChanging.Judge(EntryCase.Of(docket, changed), docket.Left), changed);
    }

    internal static Step Retire(OrganizationDocket docket, EntryReference entry)
    {
        var then = docket.Then;
        if (entry.Kind is not EntryKind.Person && !then.Exists(entry)
            && then.Versions(entry).Any(version => version.Entry is null && version.Span.From <= then.Instant))
        {
            return Step.Nothing;
        }

        var retired = new EntryRetired { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Entry = entry };
        return new(OfRetiring.Judge(EntryCase.Of(docket, retired), docket.Left), retired);
    }
}
