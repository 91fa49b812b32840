namespace Isms.Governance.Monitoring;

/// <summary>What an audit looks at, against what, and who looks.</summary>
public sealed record AuditBrief
{
    /// <summary>Against what: the requirements, policies and procedures. At least one.</summary>
    public required ValueList<string> Criteria { get; init => field = Guard.Against.Null(value); }

    /// <summary>The activities that are looked at, with everything that is part of them.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];

    /// <summary>The units that are looked at, with everything that is part of them.</summary>
    public ValueList<UnitId> Units { get; init => field = value ?? []; } = [];

    /// <summary>Who leads the audit.</summary>
    public required PersonId Lead { get; init; }

    /// <summary>Who audits besides.</summary>
    public ValueList<PersonId> Team { get; init => field = value ?? []; } = [];

    internal IEnumerable<PersonId> Auditors => Team.Prepend(Lead).Distinct();

    internal IEnumerable<EntryReference> Names =>
        [.. Auditors.Select(each => (EntryReference)each), .. Activities.Select(each => (EntryReference)each), .. Units.Select(each => (EntryReference)each)];

    internal void EnsureSound()
    {
        foreach (var criterion in Guard.Against.NullOrEmpty(Criteria))
        {
            Line.Checked(criterion);
        }

        foreach (var auditor in Auditors)
        {
            Id.Named(auditor, nameof(Team));
        }

        foreach (var activity in Activities)
        {
            Id.Named(activity, nameof(Activities));
        }

        foreach (var unit in Units)
        {
            Id.Named(unit, nameof(Units));
        }

        if (Activities.Count + Units.Count == 0)
        {
            throw new ArgumentException("an audit looks at an activity or a unit");
        }
    }
}
