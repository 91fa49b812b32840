namespace Isms.Governance.Improvement;

/// <summary>An action and what became of it by an instant.</summary>
public sealed record TrackedAction : Answer
{
    internal TrackedAction()
    {
    }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The action as it was opened.</summary>
    public required ActionOpened Opened { get; init; }

    /// <summary>Every change of its date, first to last.</summary>
    public ValueList<ActionRescheduled> Reschedulings { get; init => field = value ?? []; } = [];

    /// <summary>What was said of its progress, first to last.</summary>
    public ValueList<ActionProgressed> Progress { get; init => field = value ?? []; } = [];

    /// <summary>Its end; null while it is open.</summary>
    public ActionClosed? Closed { get; init; }

    /// <summary>The id of the action.</summary>
    public ActionId Id => Opened.Id;

    /// <summary>Until when it is due, excluded, by the last change of its date.</summary>
    public Instant Due => Reschedulings is [.., var last] ? last.Due : Opened.Due;

    /// <summary>How often it was put off to a later date.</summary>
    public int TimesCarried => Reschedulings.Select(each => each.Due).Prepend(Opened.Due).Zip(Reschedulings, (before, after) => after.Due > before).Count(isLater => isLater);

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => Closed is null;

    /// <summary>Whether it is open and its date has passed.</summary>
    public bool IsOverdue => IsOpen && Due <= At;

    /// <summary>Whether it ended, but after its date.</summary>
    public bool WasLate => Closed is { } closed && closed.EffectiveFrom >= Due;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"action `{Id}` ({Opened.What}) of `{Opened.Owner}` {InWords}",
        [
            $"opened {Opened.EffectiveFrom.InWords()} from {Opened.Origin}, due {Opened.Due.InWords()}",
            .. Reschedulings.Select(each => (Explanation)$"moved to {each.Due.InWords()} by `{each.Decided.By}`: {each.Reason}"),
            .. Progress.Select(each => (Explanation)$"{each.EffectiveFrom.InWords()}: {Word(each.Progress)}{(each.Note is { } note ? $": {note}" : string.Empty)}"),
            .. Closed is { Reason: { } reason } closed ? [$"closed {closed.EffectiveFrom.InWords()}: {reason}"] : Array.Empty<Explanation>(),
        ]);

    private string InWords => Closed switch
    {
        { Outcome: ActionOutcome.Dropped } => "was given up",
        not null => WasLate ? "is done, late" : "is done",
        null => $"is {(IsOverdue ? "overdue since" : "open until")} {Due.InWords()}",
    };

    private static string Word(ActionProgress progress) => progress switch { ActionProgress.Blocked => "blocked", ActionProgress.Done => "done", _ => "in progress" };
}
