namespace Isms.Governance.Improvement;

public sealed partial class ImprovementView
{
    /// <summary>Every rule that finds among nonconformities, with what it finds.</summary>
    private static ImmutableArray<(Rule Rule, Func<ImprovementView, IEnumerable<Finding>> Find)> OfNonconformities =>
    [
        (Rule.M09, view => view.ClosedTooSoon()),
        (Rule.M10, view => view.Overdue()),
        (Rule.M11, view => view.OwnWorkChecked()),
    ];

    /// <summary>The nonconformities that are raised, each as it stands, with their age: those that are open first, the oldest at the head.</summary>
    public Nonconformities Nonconformities => field ??= new()
    {
        At = Instant,
        Cause = Delegations.Accountability.Unanswerable(),
        Items = RaisedUpToNow.Select(raised => Nonconformity(raised.Id)).OrderBy(each => each.State is NonconformityState.Closed).ThenBy(each => each.Raised!.EffectiveFrom)
            .ThenBy(each => each.Id.Value, StringComparer.Ordinal).ToValueList(),
    };

    /// <summary>How a nonconformity stands, and what was done about it.</summary>
    public NonconformityAnswer Nonconformity(NonconformityId nonconformity)
    {
        var (raised, actions) = (Raised(nonconformity), CorrectiveActions(nonconformity));
        return new()
        {
            Id = nonconformity,
            At = Instant,
            Cause = Delegations.Accountability.Unanswerable() ?? (raised is null ? $"no nonconformity `{nonconformity}` is raised at {Instant.InWords()}" : null),
            Raised = raised,
            State = raised is null ? NonconformityState.Raised : StateOf(nonconformity, actions),
            Corrections = About<NonconformityCorrected>(nonconformity).ToValueList(),
            Causes = About<CauseRecorded>(nonconformity).ToValueList(),
            Actions = actions,
            Checks = About<EffectivenessChecked>(nonconformity).ToValueList(),
            Closings = About<NonconformityClosed>(nonconformity).ToValueList(),
            Reopenings = About<NonconformityReopened>(nonconformity).ToValueList(),
            Lacks = raised is null ? [] : NotYet(nonconformity, actions).Select(lack => lack.Message).ToValueList(),
        };
    }

    internal NonconformityRaised? Raised(NonconformityId id) => About<NonconformityRaised>(id).FirstOrDefault();

    /// <summary>The closing that counts at this instant; null while it is open.</summary>
    internal NonconformityClosed? ClosingOf(NonconformityId id) => SinceReopened<NonconformityClosed>(id, Point).FirstOrDefault();

    /// <summary>What is known of a kind about a nonconformity, whenever it takes effect.</summary>
    internal IEnumerable<T> Known<T>(NonconformityId id)
        where T : ImprovementEvent => id.IsDefault ? [] : book.Known<T>(id.Value, Point.Known);

    /// <summary>The same since it was last reopened.</summary>
    internal IEnumerable<T> SinceReopened<T>(NonconformityId id)
        where T : ImprovementEvent => SinceReopened<T>(id, Point.At(Instant.MaxValue));

    /// <summary>What is missing for closing it: nothing once the corrective actions are over and a check after the last of them found that it works.</summary>
    internal IEnumerable<(string Message, string Remedy, ValueList<string> Subjects)> NotYet(NonconformityId id) => NotYet(id, CorrectiveActions(id));

    private IEnumerable<(string Message, string Remedy, ValueList<string> Subjects)> NotYet(NonconformityId id, ValueList<TrackedAction> actions)
    {
        foreach (var open in actions.Where(action => action.IsOpen))
        {
            yield return ($"the corrective action `{open.Id}` of the nonconformity `{id}` is open", "finish it, or give it up for a reason", [id.Value, open.Id.Value]);
        }

        var done = actions.Select(action => action.Closed?.EffectiveFrom ?? Instant.MinValue).Append(Instant.MinValue).Max();
        var check = SinceReopened<EffectivenessChecked>(id, Point).LastOrDefault();
        if (check is not { IsEffective: true } || check.EffectiveFrom < done)
        {
            yield return (
                check is null ? $"nobody checked whether what was done about the nonconformity `{id}` works"
                    : check.IsEffective ? $"whether what was done about the nonconformity `{id}` works was checked at {check.EffectiveFrom.InWords()}, before all was done"
                    : $"the check of the nonconformity `{id}` at {check.EffectiveFrom.InWords()} found that it does not work",
                "let somebody check the effect, and record it", [id.Value]);
        }
    }

    private IEnumerable<NonconformityRaised> RaisedUpToNow => book.Of<NonconformityRaised>(Point);

    private ValueList<TrackedAction> CorrectiveActions(NonconformityId id) => id.IsDefault ? [] : ActionsFrom(NonconformityRules.Origin(id));

    private IEnumerable<T> About<T>(NonconformityId id)
        where T : ImprovementEvent => id.IsDefault ? [] : book.Of<T>(id.Value, Point);

    private IEnumerable<T> SinceReopened<T>(NonconformityId id, AsOf point)
        where T : ImprovementEvent
    {
        var all = id.IsDefault ? [] : book.Of<ImprovementEvent>(id.Value, point).ToArray();
        return all.Skip(Array.FindLastIndex(all, each => each is NonconformityReopened) + 1).OfType<T>();
    }

    private NonconformityState StateOf(NonconformityId id, ValueList<TrackedAction> actions)
    {
        return ClosingOf(id) is not null ? NonconformityState.Closed
            : actions.Any(action => action.IsOpen) ? NonconformityState.InAction
            : SinceReopened<EffectivenessChecked>(id, Point).LastOrDefault() is { } check && !(actions.Max(action => action.Closed?.EffectiveFrom) > check.EffectiveFrom)
                ? check.IsEffective ? NonconformityState.Effective : NonconformityState.Ineffective
            : About<NonconformityReopened>(id).LastOrDefault() is { } reopened && !actions.Any(action => action.Opened.EffectiveFrom >= reopened.EffectiveFrom) ? NonconformityState.Reopened
            : actions.Count > 0 ? NonconformityState.AwaitingCheck
            : About<CauseRecorded>(id).Any() ? NonconformityState.Analysed
            : About<NonconformityCorrected>(id).Any() ? NonconformityState.Corrected
            : NonconformityState.Raised;
    }

    /// <summary>Read when it was closed, as known now.</summary>
    private IEnumerable<Finding> ClosedTooSoon() =>
        from raised in RaisedUpToNow
        from closed in About<NonconformityClosed>(raised.Id)
        from lack in At(closed.EffectiveFrom).NotYet(raised.Id)
        select Rule.M09.Found($"closed at {closed.EffectiveFrom.InWords()}: {lack.Message}", "reopen it, and let somebody check the effect when all is done", [.. lack.Subjects]);

    private IEnumerable<Finding> Overdue() => Nonconformities.Items.Where(each => each.IsOverdue).Select(each => Rule.M10.Found(
        $"the nonconformity `{each.Id}` of {each.Raised!.EffectiveFrom.InWords()} was to be closed by {each.DueUntil!.Value.InWords()}", $"deal with it, or decide anew by when; position `{each.Raised.Owner}` sees to it", each.Id.Value));

    private IEnumerable<Finding> OwnWorkChecked() =>
        from raised in RaisedUpToNow
        from check in About<EffectivenessChecked>(raised.Id)
        from action in CorrectiveActions(raised.Id)
        where action.Closed is { } closed && closed.EffectiveFrom <= check.EffectiveFrom
            && Delegations.At(closed.EffectiveFrom).Organization.Fills(check.By, action.Opened.Owner)
        select Rule.M11.Found(
            $"`{check.By}` checked whether the corrective action `{action.Id}` works, which `{check.By}` carried out as position `{action.Opened.Owner}`", "let somebody else check it",
            raised.Id.Value, action.Id.Value, check.By.Value);
}
