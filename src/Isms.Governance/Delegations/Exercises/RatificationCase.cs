namespace Isms.Governance.Delegations;

/// <summary>A ratification as it would be recorded.</summary>
internal sealed record RatificationCase(DelegationDocket Docket, ExerciseId Id) : ICase
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Delegations.Organization;

    /// <summary>The delegations when it is decided.</summary>
    internal DelegationsAt Now => Docket.Delegations;

    /// <summary>The exercise, done by then; null when there is none.</summary>
    internal Exercise? Exercise { get; } = Docket.Delegations.Book.Exercises.Find(Id, Docket.Delegations.Point.Known) is { } found && found.At <= Docket.Delegations.Instant ? found : null;

    internal Instant? RatifiedAt => Exercise is { } exercise ? Now.Book.Exercises.RatificationsOf(exercise).Earliest(Now.Point.Known)?.At : null;
}
