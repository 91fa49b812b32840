namespace Isms.Governance;

/// <summary>Asks that a wrong record be withdrawn, and that another one stand in its place if there is one.</summary>
/// <remarks>
/// For facts and clerical fields: entries, appointments, their ends, departures, absences and returns; of a delegation where it is written down, its
/// overseer and rhythms, of its end the reason; its reports and reviews; of an exercise of authority who requested it and who gained by it, after which
/// whether it was covered is computed anew and a ratification of what was known before counts no more. What was decided otherwise changes by a new
/// decision. Whoever asks as known before the correction still gets the answer of then.
/// </remarks>
public sealed record CorrectRecord : GovernanceCommand
{
    internal static readonly RuleList<CorrectionCase> Rules =
    [
        new(Rule.S01, CorrectionRules.Known), new(Rule.S03, CorrectionRules.OneHolder), new(Rule.S04, CorrectionRules.NoCycles),
        new(Rule.S05, CorrectionRules.LateEntry), new(Rule.S07, CorrectionRules.NotBefore), new(Rule.S08, CorrectionRules.OnlyFacts), new(Rule.S09, CorrectionRules.Sound),
        new(Rule.S10, CorrectionRules.NotInUse), new(Rule.A02, CorrectionRules.OriginalHolders), new(Rule.A04, CorrectionRules.NoVacuum),
        new(Rule.A07, CorrectionRules.Persons), new(Rule.D01, CorrectionRules.Form), new(Rule.D10, CorrectionRules.ActingTerm), new(Rule.D16, CorrectionRules.NoRetroaction),
        new(Rule.D18, CorrectionRules.Ends), new(Rule.E02, CorrectionRules.Evidence),
    ];

    /// <summary>The place of the wrong record in the journal, counted from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>What is to stand in its place: an event of the same kind about the same; null to withdraw the record only.</summary>
    public GovernanceEvent? Replacement { get; init; }

    /// <summary>What is wrong with the record.</summary>
    public required string Reason { get; init; }

    /// <summary>What shows it, such as a letter.</summary>
    public string? Evidence { get; init; }

    internal override Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left)
    {
        Guard.Against.NegativeOrZero(Sequence);
        Guard.Against.NullOrWhiteSpace(Reason);
        _ = Evidence is null ? null : Guard.Against.NullOrWhiteSpace(Evidence);
        EnsureSound(Replacement);
        if (IsOnRecord(register))
        {
            return Ruling.NothingToChange;
        }

        var withdrawn = new RecordWithdrawn
        {
            Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Sequence = Sequence, Reason = Reason, Evidence = Evidence,
        };
        var @case = new CorrectionCase(register, moment, left, withdrawn, Replacement);
        return Ruling.Of(Rules.Judge(@case, left), () => Replacement is null ? [withdrawn] : [withdrawn, Replacement]);
    }

    // What a host wrote itself is held to the same contract as a command.
    private static void EnsureSound(GovernanceEvent? replacement)
    {
        foreach (var person in replacement is null ? [] : Guard.Against.Null(replacement.Decided).Everyone)
        {
            Id.Named(person, nameof(Replacement));
        }

        if (replacement?.Decided.Reference is { } reference)
        {
            Guard.Against.NullOrWhiteSpace(reference);
        }

        switch (replacement)
        {
            case EntryRegistered registered: Guard.Against.Null(registered.Entry).EnsureSound(); break;
            case EntryChanged changed: Guard.Against.Null(changed.Entry).EnsureSound(); break;
            case PersonAppointed appointed: Guard.Against.Null(appointed.Appointment).EnsureSound(appointed.EffectiveFrom); break;
            case AppointmentEnded ended: Guard.Against.EnumOutOfRange(ended.As); break;
            default: replacement?.EnsureSound(); break;
        }
    }

    private bool IsOnRecord(GovernanceRegister register)
    {
        if (!register.Withdrawals.Struck(Sequence, register.Sequence))
        {
            return false;
        }

        var withdrawal = register.Journal.First(record => record.Event is RecordWithdrawn withdrawn && withdrawn.Sequence == Sequence);
        var next = register.Record(withdrawal.Sequence + 1)?.Event;
        return Replacement is null ? next is null || register.Record(Sequence)?.Event.MayBecome(next) is not true : next == Replacement;
    }
}
