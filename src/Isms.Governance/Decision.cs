namespace Isms.Governance;

/// <summary>What became of a command: <see cref="Accepted"/> or <see cref="Refused"/>. It says which rules decided it.</summary>
public abstract record Decision
{
    private protected Decision()
    {
    }

    /// <summary>Whether the command is accepted.</summary>
    public abstract bool IsAccepted { get; }

    /// <summary>Every broken rule; empty when accepted.</summary>
    public abstract ValueList<Violation> Violations { get; }

    /// <summary>The rules that concerned the command and were kept.</summary>
    public required ValueList<Rule> Held { get; init; }

    /// <summary>The events.</summary>
    /// <exception cref="DecisionRefusedException">The command is refused.</exception>
    public abstract ValueList<GovernanceEvent> EventsOrThrow();

    /// <summary>The decision and what it rests on.</summary>
    public abstract Explanation Explain();

    /// <summary>The decision as a tree in plain text.</summary>
    public sealed override string ToString() => Explain().ToText();
}

/// <summary>The command is accepted.</summary>
public sealed record Accepted : Decision
{
    internal Accepted()
    {
    }

    /// <summary>What became true, not yet stamped; empty when nothing had to change.</summary>
    public required ValueList<GovernanceEvent> Events { get; init; }

    /// <summary>The events as the journal takes them: numbered behind the register's last, recorded now by the actor.</summary>
    public required ValueList<RecordedEvent> Recorded { get; init; }

    /// <summary>The register after the events.</summary>
    public required GovernanceRegister Register { get; init; }

    /// <summary>What is unusual, but allowed.</summary>
    public required ValueList<string> Warnings { get; init; }

    /// <inheritdoc/>
    public override bool IsAccepted => true;

    /// <inheritdoc/>
    public override ValueList<Violation> Violations => [];

    /// <inheritdoc/>
    public override ValueList<GovernanceEvent> EventsOrThrow() => Events;

    /// <inheritdoc/>
    public override Explanation Explain() => new(Events.Count == 0 ? "accepted: nothing to change" : "accepted",
    [
        .. Held.Select(rule => (Explanation)$"held: {rule}"),
        .. Warnings.Select(warning => (Explanation)$"note: {warning}"),
    ]);
}

/// <summary>A rule forbids the command, and nothing has changed.</summary>
public sealed record Refused : Decision
{
    internal Refused()
    {
    }

    /// <summary>Every broken rule with its reason, at least one.</summary>
    public required ValueList<Violation> Reasons { get; init; }

    /// <summary>Rules that could not be judged, because what they read does not exist.</summary>
    public required ValueList<Rule> NotReached { get; init; }

    /// <inheritdoc/>
    public override bool IsAccepted => false;

    /// <inheritdoc/>
    public override ValueList<Violation> Violations => Reasons;

    /// <inheritdoc/>
    public override ValueList<GovernanceEvent> EventsOrThrow() => throw new DecisionRefusedException(this);

    /// <inheritdoc/>
    public override Explanation Explain() => new("refused",
    [
        .. Reasons.Select(reason => new Explanation(
            $"{reason.Rule.Id} ({reason.Rule.Title}, {reason.Rule.Authority}): {reason.Message}",
            [$"to mend it: {reason.Remedy}"])),
        .. NotReached.Select(rule => (Explanation)$"not reached: {rule}"),
    ]);
}
