namespace Isms.Governance.Organization;

internal readonly partial record struct OrganizationAt
{
    /// <summary>The rule about who may receive an activity: that of the narrowest activity that has one; null for none.</summary>
    internal Eligibility? EligibilityFor(ActivityId activity) => Book.KnowsEligibility
        ? Nearest<Activity>(activity, static each => each.Eligibility is not null)?.Eligibility : null;

    /// <summary>What of an activity may leave its holder: what the narrowest activity says that says anything.</summary>
    internal Delegability DelegabilityOf(ActivityId activity) =>
        Nearest<Activity>(activity, static each => each.Delegability is not null)?.Delegability ?? Delegability.Delegable;

    /// <summary>The activity and everything that is part of it.</summary>
    internal IEnumerable<ActivityId> Narrower(ActivityId activity)
    {
        var found = new List<ActivityId> { activity };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var part in Book.PartsOf(found[i]))
            {
                if (!found.Contains(part) && Find(part)?.PartOf == found[i])
                {
                    found.Add(part);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a party is one of the recipients, when somebody hands it over for some units; no units leave open which one is concerned.</summary>
    internal bool Admits(ValueList<Recipient> recipients, Reception reception)
    {
        if (recipients.Count == 0)
        {
            return true;
        }

        foreach (var recipient in recipients)
        {
            if (Admits(recipient, reception))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a position is the party, or one of its class.</summary>
    internal bool Includes(Party party, PositionId position) => party.Position == position
        || (party.Kind is PartyKind.Class && !party.Except.Contains(position) && Find(position)?.Classes.Contains(ClassId.From(party.Id)) == true);

    /// <summary>Whether an appointment that a person holds authorises them for an activity.</summary>
    internal bool IsAuthorised(PersonId person, ActivityId activity)
    {
        var organization = this;
        return CareerOf(person).Any(term => term.Holds(organization.Instant) && term.Appointment.AuthorisedFor.Any(wider => organization.Covers(wider, activity)));
    }

    private bool Admits(Recipient recipient, Reception reception)
    {
        var (organization, to) = (this, reception.To);
        return to.Kind switch
        {
            PartyKind.Position => Admits(recipient, PositionId.From(to.Id), reception),
            PartyKind.Class => PositionsIn(ClassId.From(to.Id)).Except(to.Except).Any(position => organization.Admits(recipient, position, reception)),
            PartyKind.Person => recipient is { AtLeast: null, Within: Within.AnyUnit } && recipient.Party == to
                || SeatsOf(PersonId.From(to.Id)).Any(seat => !(seat.IsActing && reception.ActingExcluded) && organization.Admits(recipient, seat.Position, reception)),
            _ => recipient is { AtLeast: null, Within: Within.AnyUnit } && recipient.Party == to,
        };
    }

    private bool Admits(Recipient recipient, PositionId position, Reception reception) =>
        Find(position) is { } found
        && (recipient.Party is null || Includes(recipient.Party, position))
        && (recipient.AtLeast is not { } level || (found.Level is { } has && RankOf(has) >= RankOf(level)))
        && recipient.Within switch
        {
            Within.SameUnit => found.Unit is { } unit && UnitsOf(reception.From).Any(Around(unit)),
            Within.UnitConcerned => reception.Units.Count == 0 ? reception.UnitIsOpen : found.Unit is { } own && reception.Units.Any(Inside(own)),
            _ => true,
        };

    private Func<UnitId, bool> Around(UnitId unit)
    {
        var organization = this;
        return wider => organization.Covers(wider, unit);
    }

    private Func<UnitId, bool> Inside(UnitId unit)
    {
        var organization = this;
        return narrower => organization.Covers(unit, narrower);
    }

    private int? RankOf(LevelId level) => Find<Level>(level)?.Rank;

    private IEnumerable<UnitId> UnitsOf(Party party)
    {
        var organization = this;
        return (party.Position is { } position ? [position]
            : party.Person is { } person ? SeatsOf(person).Select(seat => seat.Position) : []).Select(seat => organization.Find(seat)?.Unit).OfType<UnitId>();
    }
}

/// <summary>That a party would receive an activity from another.</summary>
/// <param name="To">Who receives it.</param>
/// <param name="From">Who hands it over.</param>
/// <param name="Units">The units concerned; none where they are not stated.</param>
/// <param name="ActingExcluded">Whether a seat that a person fills as acting holder does not count.</param>
/// <param name="UnitIsOpen">Whether units that are not stated may be the ones that are asked for.</param>
internal readonly record struct Reception(Party To, Party From, ValueList<UnitId> Units, bool ActingExcluded = false, bool UnitIsOpen = true);
