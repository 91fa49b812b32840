using Isms.Governance.Delegations;

namespace Isms.Governance;

/// <summary>A correction as it would be recorded, with the organisation before, between and after its two events.</summary>
internal sealed record CorrectionCase(
    GovernanceRegister Register, Moment Moment, RuleSet Left, RecordWithdrawn Withdrawn, GovernanceEvent? Replacement) : ICase
{
    public OrganizationAt Organization => new(Register.Organization, Register.Now(Moment.Decided.At));

    /// <summary>The record that is said to be wrong; null when there is none.</summary>
    internal RecordedEvent? Record => Register.Record(Withdrawn.Sequence);

    internal bool IsWithdrawn => Register.Withdrawals.Struck(Withdrawn.Sequence, Register.Sequence);

    /// <summary>Whether the record is there and may become what is asked; other rules report it where not.</summary>
    internal bool IsAdmissible => Record is { } record && !IsWithdrawn && record.Event.MayBecome(Replacement);

    /// <summary>The docket with the record withdrawn and nothing in its place yet, as of the replacement's instants.</summary>
    internal OrganizationDocket Between
    {
        get
        {
            var moment = Replacement is null ? Moment : Moment with { Decided = Replacement.Decided, EffectiveFrom = Replacement.EffectiveFrom };
            var known = new Knowledge(Register.Sequence + 1, Register.Withdrawals.With(Withdrawn.Sequence, new(Register.Sequence + 1, Moment.Now)));
            return new(new(Register.Organization, new(moment.Decided.At, known)), moment, Left) { ActingCap = Register.ActingCap(moment.Decided.At), Open = Register.OpenWith };
        }
    }

    /// <summary>The organisation with the replacement in place.</summary>
    internal OrganizationAt After => Replacement is OrganizationEvent replacement ? Between.After(replacement).Then : Between.Then;

    /// <summary>The appointment that would stand in the place of the record; null when none would.</summary>
    internal AppointmentCase? Appointment => Replacement is PersonAppointed appointed ? new(Between, appointed.Appointment) : null;

    /// <summary>The end of an appointment that would stand in the place of the record; null when none would.</summary>
    internal EndAppointmentCase? End => Replacement is AppointmentEnded end ? new(Between, end.Position, end.Person, end.As) : null;

    /// <summary>The departure that would stand in the place of the record; null when none would.</summary>
    internal DepartureCase? Departure => Replacement is PersonLeft left ? new(Between, left.Person) : null;

    /// <summary>The absence or return that would stand in the place of the record; null when neither would.</summary>
    internal AbsenceCase? Absence => Replacement switch
    {
        PersonAbsent absent => new(Between, absent.Person, absent.Reason, absent.Until),
        PersonReturned back => new(Between, back.Person, null, null),
        _ => null,
    };

    /// <summary>The delegation as it would stand in the place of the record; null when none would.</summary>
    internal GrantCase? Grant
    {
        get
        {
            if (Replacement is not ResponsibilityDelegated terms)
            {
                return null;
            }

            var delegations = Register.Read(Between.Organization.Point);
            return new()
            {
                Delegations = delegations, Moment = Between.Moment, Terms = terms, Schemes = delegations.SchemesFor(terms.Mandate.Activities, terms.EffectiveFrom),
                Parents = terms.Under is { } under ? delegations.Named(under) : [],
                IsInherited = Record is { IsLateEntry: true } && delegations.IsBeforeRecords(terms.Decided.At, terms.DateUnknown),
            };
        }
    }

    /// <summary>For an entry: its whole story afterwards; null for other records.</summary>
    internal EntryCase? Entry
    {
        get
        {
            if (Record?.Event is not IEntryEvent { Subject: var subject })
            {
                return null;
            }

            var after = After;
            return new(Between, subject, null, after, after.Versions(subject).ToValueList()) { IsOfExisting = Replacement is EntryChanged or EntryRetired };
        }
    }

    /// <summary>The positions whose seats the correction touches.</summary>
    internal IEnumerable<PositionId> Seats => Record?.Event switch
    {
        PersonAppointed appointed => [appointed.Appointment.Position],
        AppointmentEnded ended => [ended.Position],
        PersonLeft left => Register.Organization.Careers.GetValueOrDefault(left.Person)?.Items() ?? [],
        _ => [],
    };
}
