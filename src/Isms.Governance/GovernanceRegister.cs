using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance;

/// <summary>
/// Everything on record about who steers one scope: an immutable value that grows by events and answers for any instant,
/// as known at any instant.
/// </summary>
/// <remarks>Two registers are equal when their journals are. Safe for use by several threads; every earlier register stays valid.</remarks>
public sealed record GovernanceRegister
{
    private readonly AppendList<RecordedEvent> journal = AppendList<RecordedEvent>.Empty;

    private GovernanceRegister()
    {
    }

    /// <summary>The register without a record.</summary>
    public static GovernanceRegister Empty { get; } = new();

    /// <summary>The place of the last record; 0 for the empty register.</summary>
    public long Sequence => journal.Count;

    /// <summary>When the last record was made; null for the empty register.</summary>
    public Instant? LastRecordedAt => journal.Count == 0 ? null : journal[^1].RecordedAt;

    /// <summary>The records, first to last.</summary>
    public IEnumerable<RecordedEvent> Journal => journal.Items();

    internal OrganizationBook Organization { get; init; } = OrganizationBook.Empty;

    internal AccountabilityBook Accountability { get; init; } = AccountabilityBook.Empty;

    internal CompetenceBook Competence { get; init; } = CompetenceBook.Empty;

    internal RoleBook Roles { get; init; } = RoleBook.Empty;

    internal DelegationBook Delegations { get; init; } = DelegationBook.Empty;

    internal Chronicle<LeadershipEvent> Leadership { get; init; } = Chronicle<LeadershipEvent>.Empty;

    internal Chronicle<PolicyEvent> Policies { get; init; } = Chronicle<PolicyEvent>.Empty;

    internal Chronicle<ObjectiveEvent> Objectives { get; init; } = Chronicle<ObjectiveEvent>.Empty;

    internal Chronicle<ResourceEvent> Resources { get; init; } = Chronicle<ResourceEvent>.Empty;

    internal Chronicle<MonitoringEvent> Monitoring { get; init; } = Chronicle<MonitoringEvent>.Empty;

    internal Chronicle<ImprovementEvent> Improvement { get; init; } = Chronicle<ImprovementEvent>.Empty;

    internal Chronicle<ReviewEvent> Reviews { get; init; } = Chronicle<ReviewEvent>.Empty;

    internal Chronicle<HandoverEvent> Handovers { get; init; } = Chronicle<HandoverEvent>.Empty;

    internal Withdrawals Withdrawals { get; init; } = Withdrawals.None;

    /// <summary>The register at an instant of the world, as known now.</summary>
    public GovernanceView At(Instant effective) => AsOf(effective, Sequence);

    /// <summary>The register at an instant of the world, as known at another: what was recorded up to and including then.</summary>
    public GovernanceView AsOf(Instant effective, Instant known)
    {
        var (low, high) = (0, journal.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = journal[middle].RecordedAt <= known ? (middle + 1, high) : (low, middle);
        }

        return AsOf(effective, low);
    }

    /// <summary>The register at an instant of the world, as known at a place of the journal: the exact form.</summary>
    /// <exception cref="ArgumentException">There is no such place: the sequence is negative or beyond the last record.</exception>
    public GovernanceView AsOf(Instant effective, long sequence)
    {
        Guard.Against.OutOfRange(sequence, nameof(sequence), 0, Sequence);
        return new(this, new AsOf(effective, new(sequence, Withdrawals)));
    }

    /// <summary>Judges a command with the standard rules.</summary>
    /// <inheritdoc cref="GovernanceDecider.Decide"/>
    public Decision Decide(GovernanceCommand command, DecisionContext context) => GovernanceDecider.Standard.Decide(this, command, context);

    /// <summary>The register after all the commands, judged with the standard rules, or none of them.</summary>
    /// <exception cref="DecisionRefusedException">A command is refused; this register has not changed.</exception>
    /// <exception cref="ArgumentException">A command breaks its contract.</exception>
    public GovernanceRegister Do(DecisionContext context, params IEnumerable<GovernanceCommand> commands) =>
        GovernanceDecider.Standard.Do(this, context, commands);

    /// <inheritdoc/>
    public bool Equals(GovernanceRegister? other) =>
        other is not null && (ReferenceEquals(journal, other.journal) || journal.Items().SequenceEqual(other.journal.Items()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence, LastRecordedAt);

    /// <summary>How many records the register has and when it last changed.</summary>
    public override string ToString() => journal.Count == 0 ? "empty register" : $"register of {Sequence} records, last at {LastRecordedAt}";

    internal RecordedEvent? Record(long sequence) => sequence >= 1 && sequence <= journal.Count ? journal[(int)sequence - 1] : null;

    /// <summary>Everything that is read of the register at a point.</summary>
    internal DelegationsAt Read(AsOf point) => new(new(new(Organization, point), Accountability), Competence, Roles, Delegations);

    /// <summary>How long the scheme in force lets somebody act in a seat at most; null for any time.</summary>
    internal Period? ActingCap(Instant at) => Delegations.Schemes.At(Now(at))?.ActingMaxTerm;

    /// <summary>What is open in the chapters of records and names an entry at some instant of a period, as known now.</summary>
    internal IEnumerable<NamedBy> OpenWith(EntryReference entry, Interval during) => OpenRecords.Naming(this, entry, during);

    internal AsOf Now(Instant effective) => new(effective, new(Sequence, Withdrawals));

    /// <summary>The register as it was at a place of its journal.</summary>
    internal GovernanceRegister Upto(long sequence) => sequence == Sequence ? this : GovernanceDecider.Replay(Journal.Take((int)sequence));

    internal GovernanceRegister With(RecordedEvent recorded)
    {
        if (recorded.Sequence != Sequence + 1)
        {
            throw new ArgumentException($"record {recorded.Sequence} does not follow record {Sequence}", nameof(recorded));
        }

        if (LastRecordedAt > recorded.RecordedAt)
        {
            throw new ArgumentException($"record {recorded.Sequence} was recorded before its predecessor", nameof(recorded));
        }

        var evolved = recorded.Event.ApplyTo(this, new(recorded.Sequence, recorded.RecordedAt));
        return new(evolved, journal.Add(recorded));
    }

    private GovernanceRegister(GovernanceRegister evolved, AppendList<RecordedEvent> journal)
        : this(evolved) => this.journal = journal;
}
