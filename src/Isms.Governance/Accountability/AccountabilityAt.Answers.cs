namespace Isms.Governance.Accountability;

internal readonly partial record struct AccountabilityAt
{
    /// <summary>Who answers for an obligation.</summary>
    internal AccountableFor AccountableFor(ObligationId obligation)
    {
        var text = Id.Named(obligation);
        return (Unanswerable() ?? (Exists(obligation) ? null : $"{text} is no obligation of the scope at {Instant.InWords()}")) is { } cause
            ? new() { Of = text, Title = text, Cause = cause }
            : Answer(obligation, null, []);
    }

    /// <summary>Who answers for an activity: all who answer for an obligation that it discharges, or the head.</summary>
    internal AccountableFor AccountableFor(ActivityId activity)
    {
        var text = Id.Named(activity);
        if ((Unanswerable() ?? (Organization.Exists(activity) ? null : $"activity {text} is not on record at {Instant.InWords()}")) is { } cause)
        {
            return new() { Of = text, Title = text, IsActivity = true, Cause = cause };
        }

        var accountability = this;
        var obligations = ObligationsOf(activity);
        var through = Discharged(activity).Select(obligation => accountability.Answer(obligation, activity, [])).ToValueList();
        var positions = obligations.Count == 0 ? [Organization.Head!.Value] : obligations.SelectMany(accountability.Holders).Distinct();
        return new()
        {
            Of = text,
            Title = Organization.TitleOf(activity),
            IsActivity = true,
            Seats = positions.Select(position => accountability.SeatOf(position, obligations.Where(obligation => accountability.Holders(obligation).Contains(position)))).ToValueList(),
            ByDefault = obligations.All(accountability.IsDefault),
            IsJoint = through is [{ IsJoint: true }],
            Through = through,
        };
    }

    /// <summary>What a position answers for.</summary>
    internal AnswersFor AnswersFor(PositionId position) => AnswersFor((EntryReference)position, seat => seat.Position == position);

    /// <summary>What a person answers for, through the positions the person fills.</summary>
    internal AnswersFor AnswersFor(PersonId person) => AnswersFor((EntryReference)person, seat => seat.Person == person);

    /// <summary>A position with who answers in it; since when that person has acknowledged every one of the obligations.</summary>
    internal AccountableSeat SeatOf(PositionId position, params IEnumerable<ObligationId> obligations)
    {
        var (accountability, organization) = (this, Organization);
        return Seat(organization.Accountable(position)) with { LeftOut = organization.ActingIsExcluded(position) ? organization.Incumbent(position).Person : null };

        AccountableSeat Seat(Incumbent seat)
        {
            var since = seat.Person is not { } person ? []
                : obligations.Select(obligation => accountability.AcknowledgedSince(obligation, position, person)).ToArray();
            return new()
            {
                Position = position,
                Title = organization.TitleOf(position),
                Person = seat.Person,
                PersonName = seat.Person is { } name ? organization.TitleOf(name) : null,
                IsActing = seat.IsActing,
                Absent = seat.Absent,
                VacantSince = seat.VacantSince,
                AcknowledgedSince = since.All(each => each is not null) ? since.Max() : null,
            };
        }
    }

    /// <param name="obligation">The obligation, which exists.</param>
    /// <param name="activity">The activity for which it is asked: parts of other activities are left out.</param>
    /// <param name="above">The obligations of which it is told as a part.</param>
    private AccountableFor Answer(ObligationId obligation, ActivityId? activity, ImmutableHashSet<ObligationId> above)
    {
        var accountability = this;
        var given = Given(obligation);
        var allocation = AllocationOf(obligation);
        var split = above.Contains(obligation) ? null : SplitOf(obligation);
        var parts = split?.Parts.Where(part => activity is not { } asked || part.Activities.Count == 0 || accountability.PartsFor(obligation, asked).Contains(part));
        return new()
        {
            Of = obligation.Value,
            Title = TitleOf(obligation),
            Seats = Holders(obligation).Select(position => accountability.SeatOf(position, [obligation])).ToValueList(),
            ByDefault = given.Count == 0,
            IsJoint = given.Count > 1,
            Reason = given.Count > 0 ? allocation?.Reason : null,
            Decided = given.Count > 0 ? allocation?.Decided : null,
            Since = given.Count > 0 ? allocation?.From : null,
            NoLonger = allocation?.Holders.Where(holder => !given.Contains(holder)).ToValueList() ?? [],
            Integrator = IntegratorOf(obligation),
            Parts = parts?.Select(part => accountability.Answer(part.Id, activity, above.Add(obligation))).ToValueList() ?? [],
            Covers = Whole(obligation) is [var (_, cut), ..] ? cut.InWords() : null,
        };
    }

    private AnswersFor AnswersFor(EntryReference of, Func<AccountableSeat, bool> concerns)
    {
        if ((Unanswerable() ?? (Organization.Exists(of) ? null : $"{of.InWords} {of.Id} is not on record at {Instant.InWords()}")) is { } cause)
        {
            return new() { Of = of, Title = of.Id, Cause = cause };
        }

        var accountability = this;
        var seats = new Dictionary<PositionId, AccountableSeat>();
        var found = new List<AnsweredObligation>();
        foreach (var obligation in AllObligations())
        {
            var holders = Holders(obligation);
            foreach (var holder in holders)
            {
                if (!seats.TryGetValue(holder, out var seat))
                {
                    seats.Add(holder, seat = accountability.SeatOf(holder));
                }

                if (concerns(seat))
                {
                    found.Add(new()
                    {
                        Obligation = obligation,
                        Title = TitleOf(obligation),
                        Position = holder,
                        IsActing = seat.IsActing,
                        ByDefault = IsDefault(obligation),
                        IsJoint = holders.Count > 1,
                        IsIntegrator = IntegratorOf(obligation) == holder,
                    });
                }
            }
        }

        return new() { Of = of, Title = Organization.TitleOf(of), Obligations = found.ToValueList() };
    }
}
