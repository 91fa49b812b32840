namespace Isms.Governance.Organization;

/// <summary>Everything that a command names exists when it takes effect.</summary>
internal static class S01Known
{
    internal static RuleOutcome Check<TCase>(TCase @case)
        where TCase : ICase, INaming =>
        RuleOutcome.Of(@case.Names.Distinct().Select(name => Missing(@case.Then, name)));

    /// <summary>What would end is there: something that begins before ends at the latest when what it names does.</summary>
    internal static RuleOutcome Check(EndAppointmentCase @case)
    {
        if (@case.Ending is not null)
        {
            return RuleOutcome.Held;
        }

        Violation?[] missing = [Missing(@case.Then, @case.Position), Missing(@case.Then, @case.Person)];
        return missing.Any(violation => violation is not null) ? RuleOutcome.Of(missing) : RuleOutcome.Of(Rule.S01.Broken(
            $"`{@case.Person}` is no {@case.Kind.InWords()} holder of position `{@case.Position}` before {@case.Then.Instant.InWords()}",
            "correct the ids or the instant, or withdraw the record of the appointment", @case.Position.Value, @case.Person.Value));
    }

    /// <inheritdoc cref="Check(EndAppointmentCase)"/>
    internal static RuleOutcome Check(EndDesignationCase @case) => @case.Ending is not null || @case.Then.Head == @case.Position
        ? RuleOutcome.Held
        : RuleOutcome.Of(Missing(@case.Then, @case.Position) ?? Rule.S01.Broken(
            $"position `{@case.Position}` is not designated as top management before {@case.Then.Instant.InWords()}", "correct the id or the instant",
            @case.Position.Value));

    internal static RuleOutcome CheckEdition(ScopeCase @case) => RuleOutcome.Of(@case.Edition is { } edition ? Edition(@case.Docket.Then, edition) : null);

    internal static Violation? Edition(OrganizationAt organization, EditionId id) => organization.FindEdition(id) is not null ? null : Rule.S01.Broken(
        $"no catalogue edition `{id}` is known", $"adopt `{Requirements.Edition.Iso27001Of2022.Id}` or another built-in one, or register the catalogue first", id.Value);

    internal static Violation? TimeZone(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null ? null : Rule.S01.Broken(
        $"no time zone `{id}` is known", "name a zone of the time zone database, such as `Europe/Vienna`", id);

    internal static Violation? Missing(OrganizationAt organization, EntryReference name) =>
        organization.Exists(name) ? null : Rule.S01.Broken(
            $"{name} {(organization.WasEntered(name) ? "does not exist" : "is not registered")} at {organization.Instant.InWords()}",
            $"register the {name.InWords} first, or correct the id", name.Id);
}

/// <summary>A case that names entries.</summary>
internal interface INaming
{
    /// <summary>The organisation when the command takes effect.</summary>
    OrganizationAt Then { get; }

    IEnumerable<EntryReference> Names { get; }
}
