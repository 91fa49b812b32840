namespace Isms.Governance.Improvement;

public sealed partial class ImprovementView
{
    /// <summary>Every action opened up to this instant, in the order in which they were.</summary>
    public ValueList<TrackedAction> Actions => book.Of<ActionOpened>(Point).Select(Track).ToValueList();

    /// <summary>The actions that are open at this instant, the one due first at the head.</summary>
    public ValueList<TrackedAction> OpenActions => Actions.Where(action => action.IsOpen).OrderBy(action => action.Due).ToValueList();

    /// <summary>The open actions that should have been closed by now, the one due first at the head.</summary>
    public ValueList<TrackedAction> OverdueActions => OpenActions.Where(action => action.IsOverdue).ToValueList();

    /// <summary>An action with everything said of it up to this instant; null when none of that id was opened by then.</summary>
    public TrackedAction? Action(ActionId id) => Opened(id) is { } opened ? Track(opened) : null;

    /// <summary>The actions that came from one thing, such as a nonconformity, in the order in which they were opened.</summary>
    public ValueList<TrackedAction> ActionsFrom(ActionOrigin origin) => book.Of<ActionOpened>(Point).Where(opened => opened.Origin == origin).Select(Track).ToValueList();

    /// <summary>What was decided to become better up to this instant, in the order in which it was. A decision is known as a whole: with the action that it opened.</summary>
    public ValueList<TrackedImprovement> Improvements => book.Of<ImprovementDecided>(Point).Where(decided => Opened(decided.Action) is not null).Select(decided => new TrackedImprovement
    {
        Decided = decided, IsByTopManagement = Delegations.Organization.At(decided.EffectiveFrom).TopManagers.Contains(decided.By), Action = Action(decided.Action)!,
    }).ToValueList();

    internal ActionOpened? Opened(ActionId id) => id.IsDefault ? null : book.Of<ActionOpened>(id.Value, Point).FirstOrDefault();

    internal ActionClosed? Closed(ActionId id) => book.Of<ActionClosed>(id.Value, Point).FirstOrDefault();

    /// <summary>What is on record under an id, whenever it took effect.</summary>
    internal ActionOpened? KnownAction(ActionId id) => id.IsDefault ? null : book.Known<ActionOpened>(id.Value, Point.Known).FirstOrDefault();

    internal ActionClosed? KnownClosing(ActionId id) => id.IsDefault ? null : book.Known<ActionClosed>(id.Value, Point.Known).FirstOrDefault();

    internal ImprovementDecided? KnownImprovement(ImprovementId id) => book.Known<ImprovementDecided>(id.Value, Point.Known).FirstOrDefault();

    /// <summary>The same said of the same instant, whoever said it when.</summary>
    internal T? Same<T>(T asked)
        where T : ImprovementEvent
    {
        asked.EnsureSound();
        return book.Known<T>(asked.About, Point.Known).FirstOrDefault(each => each == asked with { Decided = each.Decided });
    }

    /// <summary>By the last date that was set for it.</summary>
    private IEnumerable<Finding> OpenTooLong() => OverdueActions.Select(action => Rule.M12.Found(
        $"the action `{action.Id}` ({action.Opened.What}) was due by {action.Due.InWords()}, and is open{(action.TimesCarried switch { 0 => string.Empty, 1 => ", put off once before", var times => $", put off {times} times before" })}",
        $"finish it, or give it up or decide anew by when; position `{action.Opened.Owner}` sees to it", action.Id.Value));

    private TrackedAction Track(ActionOpened opened) => new()
    {
        At = Instant, Opened = opened, Reschedulings = book.Of<ActionRescheduled>(opened.Id.Value, Point).ToValueList(),
        Progress = book.Of<ActionProgressed>(opened.Id.Value, Point).ToValueList(), Closed = Closed(opened.Id),
    };
}
