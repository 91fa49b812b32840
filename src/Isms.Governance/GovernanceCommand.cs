namespace Isms.Governance;

/// <summary>Something asked of the register: it is accepted as events or refused with every broken rule.</summary>
/// <remarks>The hierarchy is closed. Null in a required property, a <c>default</c> id or a blank text is a broken contract and throws <see cref="ArgumentException"/>.</remarks>
public abstract record GovernanceCommand
{
    /// <summary>When it was decided; by default now. Rules are judged as of this instant.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Who decided; by default who records.</summary>
    public PersonId? DecidedBy { get; init; }

    /// <summary>Who decided together with <see cref="DecidedBy"/>.</summary>
    public ValueList<PersonId> DecidedWith { get; init => field = value ?? []; } = [];

    /// <summary>When it takes effect; by default when it is decided.</summary>
    public Instant? EffectiveFrom { get; init; }

    /// <summary>Where the decision is written down; needed where it is entered later than it was made.</summary>
    public string? Reference { get; init; }

    /// <summary>When it is to take effect, by whatever part of the command says so; null when none does.</summary>
    internal virtual Instant? Start => EffectiveFrom;

    internal abstract Ruling DecideOn(GovernanceRegister register, Moment moment, RuleSet left);

    internal Moment In(DecisionContext context, Instant? lastRecorded)
    {
        var now = lastRecorded is { } last ? Instant.Max(last, context.Now) : context.Now;
        var decided = new Decided { At = DecidedAt ?? now, By = DecidedBy ?? context.Actor, With = DecidedWith, Reference = Reference };
        foreach (var person in decided.Everyone)
        {
            Id.Named(person, nameof(DecidedBy));
        }

        if (Reference is not null)
        {
            Guard.Against.NullOrWhiteSpace(Reference);
        }

        return new(now, decided, Start ?? decided.At);
    }
}
