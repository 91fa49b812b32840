namespace Isms.Governance;

/// <summary>The only door through which time and identity enter: the current instant and who records.</summary>
public sealed record DecisionContext
{
    /// <summary>Makes a context.</summary>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public DecisionContext(Instant now, PersonId actor)
    {
        Id.Named(actor);
        (Now, Actor) = (now, actor);
    }

    /// <summary>The current instant. A clock that lags behind the journal counts as the instant of the last record.</summary>
    public Instant Now { get; }

    /// <summary>Who records. Unless a command names somebody else, the actor is also who decides.</summary>
    public PersonId Actor { get; }
}
