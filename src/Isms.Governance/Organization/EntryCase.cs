namespace Isms.Governance.Organization;

/// <summary>An entry as it would be registered, changed, retired or corrected.</summary>
/// <param name="Docket">What the command is handed.</param>
/// <param name="Subject">The entry.</param>
/// <param name="Requested">What the entry would be; null where it would be retired.</param>
/// <param name="After">The organisation with the requested entry in place.</param>
/// <param name="Versions">The versions of the entry that are to be sound.</param>
internal sealed record EntryCase(
    OrganizationDocket Docket, EntryReference Subject, Entry? Requested, OrganizationAt After, ValueList<EntryVersion> Versions) : OrganizationCase(Docket)
{
    /// <summary>Whether the entry has to exist already.</summary>
    internal bool IsOfExisting { get; init; }

    /// <summary>The case of one event that is not on record yet.</summary>
    internal static EntryCase Of<TEvent>(OrganizationDocket docket, TEvent @event)
        where TEvent : OrganizationEvent, IEntryEvent
    {
        var after = docket.After(@event).Then;
        return new(docket, @event.Subject, @event.Content, after, after.Versions(@event.Subject)
            .Where(version => version.Sequence == after.Point.Known.Upto && version.Entry is not null).ToValueList())
        {
            IsOfExisting = @event is not EntryRegistered,
        };
    }

    /// <summary>Whether everything that the versions name exists; another rule reports it where not.</summary>
    internal bool NamesExist => Versions.All(version =>
        version.Entry is not { } entry || entry.Names.All(name => After.FirstGap(name, version.Span) is null));

    /// <summary>What does not fit together in some version, as far as it concerns one rule.</summary>
    internal IEnumerable<Violation> Misfits(Rule rule) => Versions
        .Where(version => version.Entry is not null)
        .SelectMany(version => After.ChangesWithin(version.Span, Subject.Kind).Take(rule == Rule.S09 ? int.MaxValue : 1)
            .SelectMany(at => version.Entry!.Misfits(After.At(at))))
        .OfType<Violation>().Where(violation => violation.Rule.Id == rule.Id).Distinct();
}
