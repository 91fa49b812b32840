using Isms.Governance.Delegations;

namespace Isms.Governance;

/// <summary>What a correction must leave in order: the checks of the verbs, on the record as it would be.</summary>
internal static class CorrectionRules
{
    internal static RuleOutcome Known(CorrectionCase @case)
    {
        var place = @case.Withdrawn.Sequence;
        return @case.Record is null
                ? RuleOutcome.Of(Rule.S01.Broken($"there is no record {place}", $"name a record from 1 to {@case.Register.Sequence}", Text(place)))
            : @case.IsWithdrawn
                ? RuleOutcome.Of(Rule.S01.Broken($"record {place} is withdrawn already", "correct the record that stands in its place", Text(place)))
            : !@case.IsAdmissible ? RuleOutcome.Held
            : @case switch
            {
                { Appointment: { } appointment } => S01Known.Check(appointment),
                { End: { } end } => S01Known.Check(end),
                { Departure: { } departure } => S01Known.Check(departure),
                { Absence: { } absence } => S01Known.Check(absence),
                { Entry: { } entry } => S01KnownEntries.Check(entry),
                { Grant: { } grant } => S01Names.Check(grant),
                { Replacement: { } replacement } => RuleOutcome.Of(replacement.Names.Distinct().Select(name => S01Known.Missing(@case.After.At(replacement.EffectiveFrom), name))),
                _ => RuleOutcome.Held,
            };
    }

    internal static RuleOutcome OnlyFacts(CorrectionCase @case)
    {
        if (@case.Record is not { } record || @case.IsWithdrawn)
        {
            return RuleOutcome.NotReached;
        }

        var (place, replacement, isMendable) = (Text(record.Sequence), @case.Replacement, record.Event.MayBecome(record.Event));
        return RuleOutcome.Of(
            !record.Event.MayBecome(replacement)
                ? Rule.S08.Broken(
                    !isMendable ? $"record {place} (`{record.Event.Kind}`) is a decision, which no correction changes"
                        : replacement is null ? $"record {place} (`{record.Event.Kind}`) cannot be withdrawn alone"
                        : $"record {place} (`{record.Event.Kind}`) cannot become `{replacement.Kind}` of this content",
                    isMendable ? "put a record of the same kind about the same in its place" : "change it by a new decision", place)
            : replacement is IEntryEvent entry && Passed(@case, record, entry.Subject) is { } passed
                ? Rule.S08.Broken(
                    $"record {place} would pass record {passed.Sequence} about {entry.Subject}, effective {passed.Span.From.InWords()}",
                    "correct that record, or state an instant on the same side of it", place, Text(passed.Sequence))
            : null);
    }

    internal static RuleOutcome Evidence(CorrectionCase @case) => @case is { IsAdmissible: true, Replacement: { } replacement }
        ? E02Shown.Check(replacement.Shown, @case.Moment) : RuleOutcome.NotApplicable;

    internal static RuleOutcome LateEntry(CorrectionCase @case) => @case is not { IsAdmissible: true, Record: { IsLateEntry: true } record, Replacement: DelegationEvent replacement }
        ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(replacement.Decided.Reference is not null || @case.Grant is { IsInherited: true } ? null : Rule.S05.Broken(
            $"record {Text(record.Sequence)} was entered later than it was decided, and would have no reference", "state where the decision is written down", Text(record.Sequence)));

    internal static RuleOutcome Form(CorrectionCase @case) =>
        !@case.IsAdmissible ? RuleOutcome.NotReached : @case.Grant is { } grant ? D01Form.Check(grant) : RuleOutcome.NotApplicable;

    internal static RuleOutcome NotBefore(CorrectionCase @case)
    {
        var own = S07NotBefore.Decision(@case.Moment);
        return !@case.IsAdmissible || @case.Replacement is not { } replacement
            ? RuleOutcome.Of(own)
            : RuleOutcome.Of(own, S07NotBefore.Decision(@case.Between.Moment), S07NotBefore.Fact(replacement, @case.Between.Moment));
    }

    internal static RuleOutcome OneHolder(CorrectionCase @case) => !@case.IsAdmissible ? RuleOutcome.NotReached
        : @case.Seats.Any() ? RuleOutcome.Of(@case.Seats.SelectMany(position => S03OneHolder.Overlaps(@case.After, position)))
        : RuleOutcome.NotApplicable;

    internal static RuleOutcome NoCycles(CorrectionCase @case) => OfEntry(@case, S04NoCycles.Check);

    internal static RuleOutcome Sound(CorrectionCase @case) => OfEntry(@case, S09SoundEntries.Check);

    internal static RuleOutcome OriginalHolders(CorrectionCase @case) => OfEntry(@case, A02OriginalHolders.Check);

    internal static RuleOutcome NotInUse(CorrectionCase @case)
    {
        var after = @case.IsAdmissible ? @case.After : default;
        return !@case.IsAdmissible ? RuleOutcome.NotReached
            : @case.Appointment is { } appointment ? S10NotInUse.Check(appointment)
            : @case.Entry is { } entry ? RuleOutcome.Of([.. Resting(entry), .. Emptied(@case, entry.Subject), .. RetiredEarlier(@case, entry)])
            : RuleOutcome.Of(
                from position in @case.Seats
                from gap in after.Gaps(position)
                from term in after.Terms(position)
                where term.Overlaps(gap.From, gap.Until)
                select Rule.S10.Broken(
                    $"`{term.Appointment.Person}` would fill position `{position}` while it does not exist", "correct the appointment too",
                    position.Value, term.Appointment.Person.Value));
    }

    internal static RuleOutcome NoVacuum(CorrectionCase @case) => OfEntry(@case, entry => entry.Subject.Kind is not EntryKind.Position
        ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(entry.After.Gaps(entry.Subject).Select(gap => A04NoVacuum.Vacuum(entry.After, PositionId.From(entry.Subject.Id), gap))));

    internal static RuleOutcome Persons(CorrectionCase @case) =>
        @case is { IsAdmissible: true, Appointment: { } appointment } ? A07Persons.Check(appointment)
        : @case is { IsAdmissible: true, Record.Event: PersonLeft { Person: var left } } ? Outsiders(@case.After, left)
        : @case is { IsAdmissible: true, Record.Event: AppointmentEnded { Person: var ended } } ? Outsiders(@case.After, ended)
        : OfEntry(@case, A07Persons.Check);

    internal static RuleOutcome ActingTerm(CorrectionCase @case) => OfAppointment(@case, D10ActingTerm.Check);

    internal static RuleOutcome Ends(CorrectionCase @case) => OfAppointment(@case, D18Ends.Check);

    internal static RuleOutcome NoRetroaction(CorrectionCase @case) => !@case.IsAdmissible ? RuleOutcome.NotReached
        : @case.Appointment is { } appointment ? D16NoRetroaction.Check(appointment)
        : @case.End is { } end ? D16NoRetroaction.Check(end)
        : RuleOutcome.NotApplicable;

    private static RuleOutcome Outsiders(OrganizationAt after, PersonId person) => RuleOutcome.Of(A07Persons.Outsiders(after, person, after.Versions(person)));

    private static RuleOutcome OfEntry(CorrectionCase @case, Func<EntryCase, RuleOutcome> check) =>
        !@case.IsAdmissible ? RuleOutcome.NotReached : @case.Entry is { } entry ? check(entry) : RuleOutcome.NotApplicable;

    private static RuleOutcome OfAppointment(CorrectionCase @case, Func<AppointmentCase, RuleOutcome> check) =>
        !@case.IsAdmissible ? RuleOutcome.NotReached : @case.Appointment is { } appointment ? check(appointment) : RuleOutcome.NotApplicable;

    /// <summary>Another record of the entry that takes effect between the old and the new instant, both included.</summary>
    private static EntryVersion? Passed(CorrectionCase @case, RecordedEvent record, EntryReference subject)
    {
        var (old, @new) = (record.Event.EffectiveFrom, @case.Replacement!.EffectiveFrom);
        var (first, last) = (Instant.Min(old, @new), Instant.Max(old, @new));
        return @case.Organization.Versions(subject)
            .Where(version => version.Sequence != record.Sequence && version.Span.From >= first && version.Span.From <= last)
            .Select(version => (EntryVersion?)version).FirstOrDefault();
    }

    private static IEnumerable<Violation> Resting(EntryCase entry) =>
        entry.After.Gaps(entry.Subject).SelectMany(gap => S10NotInUse.Resting(entry.After, entry.Subject, gap));

    /// <summary>What is open over the time by which the entry would be retired earlier.</summary>
    private static IEnumerable<Violation> RetiredEarlier(CorrectionCase @case, EntryCase entry) =>
        @case is { Replacement: EntryRetired retired, Record: { } record } && retired.EffectiveFrom < record.Event.EffectiveFrom
            ? S10NotInUse.Open(entry, new(retired.EffectiveFrom, record.Event.EffectiveFrom)) : [];

    /// <summary>Appointments of a person that would not begin, because the person would not be there.</summary>
    private static IEnumerable<Violation> Emptied(CorrectionCase @case, EntryReference subject)
    {
        if (subject.Kind is not EntryKind.Person)
        {
            return [];
        }

        var person = PersonId.From(subject.Id);
        var left = @case.After.CareerOf(person).Select(term => (term.Appointment, term.From)).ToHashSet();
        return @case.Organization.CareerOf(person).Where(term => !left.Contains((term.Appointment, term.From))).Select(term => Rule.S10.Broken(
            $"{subject} was appointed to position `{term.Appointment.Position}` from {term.From.InWords()} on, when they would not be there",
            "correct the appointment first", subject.Id, term.Appointment.Position.Value));
    }

    private static string Text(long place) => place.ToString(CultureInfo.InvariantCulture);
}
