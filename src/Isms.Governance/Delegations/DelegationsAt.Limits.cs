namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>The context in which a question is asked: the one it names, else the default one, else none.</summary>
    internal ContextId? ContextOf(ContextId? asked)
    {
        if (asked is not null)
        {
            return asked;
        }

        ContextId? first = null;
        foreach (var each in Organization.Book.OfKind(EntryKind.Context))
        {
            if (Organization.Find<Context>(each) is { IsDefault: true } context && (first is null || string.CompareOrdinal(context.Id.Value, first.Value.Value) < 0))
            {
                first = context.Id;
            }
        }

        return first;
    }

    /// <summary>What amount a grant reaches in a context: the lowest of its chain and of the original holder.</summary>
    internal Reach ReachOf(Grant grant, ActivityId activity, ContextId? context)
    {
        var reach = RootReach(activity, context);
        for (var each = grant; each is not null; each = each.Parent)
        {
            reach = reach.Meet(Reach.Of(each.Mandate.Limits, context));
        }

        return reach;
    }

    /// <summary>What amount the original holder reaches in a context.</summary>
    internal Reach RootReach(ActivityId activity, ContextId? context) => Reach.Of(Accountability.RootLimits(activity), context);
}
