namespace Isms.Governance.Conformity;

/// <summary>What a profile expects of top management as those who govern, and from how much on a figure about it is given at all. No standard names these numbers: they are proposals.</summary>
public sealed record GoverningSetting
{
    /// <summary>
    /// Within what time before an instant each of the four tasks of governing is to be done at least once (ISMS-G01), in calendar units in the zone of the scope;
    /// null where the organisation does not look for it. Nothing is found before a whole window has passed since there is a top management.
    /// </summary>
    public Period? Window { get; init => field = Time.Periods.Longer(value, nameof(Window)); } = Period.FromMonths(12);

    /// <summary>How often each member of top management is to be seen leading, in calendar units in the zone of the scope.</summary>
    public Period SeenEvery { get; init => field = Time.Periods.Longer(Guard.Against.Null(value), nameof(SeenEvery))!; } = Period.FromMonths(3);

    /// <summary>How many have to be counted at least for a share of them to say anything: one or more.</summary>
    public int AtLeast { get; init => field = Guard.Against.NegativeOrZero(value); } = 3;
}
