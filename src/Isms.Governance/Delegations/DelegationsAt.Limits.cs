namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>The context in which a question is asked: the one it names, else the default one, else none.</summary>
    internal ContextId? ContextOf(ContextId? asked) => asked ?? Organization.All<Context>(EntryKind.Context).FirstOrDefault(context => context.IsDefault)?.Id;

    /// <summary>What amount a grant reaches in a context: the lowest of its chain and of the original holder.</summary>
    internal Reach ReachOf(Grant grant, ActivityId activity, ContextId? context) => grant.Chain().Aggregate(
        RootReach(activity, context), (reach, each) => reach.Meet(Reach.Of(each.Mandate.Limits, context)));

    /// <summary>What amount the original holder reaches in a context.</summary>
    internal Reach RootReach(ActivityId activity, ContextId? context) => Reach.Of(Accountability.RootLimits(activity), context);
}
