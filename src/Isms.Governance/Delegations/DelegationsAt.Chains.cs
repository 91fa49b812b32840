namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>How an activity is handed on, over everything in force or still to start.</summary>
    internal ResponsibilityChain ChainOf(ActivityId activity)
    {
        if ((Accountability.Unanswerable() ?? (Organization.Exists(activity) ? null : $"activity `{activity}` is not on record at {Instant.InWords()}")) is { } cause)
        {
            return new() { Activity = activity, Title = activity.ToString(), Cause = cause };
        }

        var delegations = this;
        var grants = Covering(activity).Where(grant => delegations.Covers(grant, activity) && !delegations.IsOver(grant)).ToArray();
        var holders = Accountability.OriginalHolders(activity).ToArray();
        var roots = holders.Concat(grants.Where(grant => grant.Parent is null).Select(grant => grant.Terms.From)).Distinct();
        return new()
        {
            Activity = activity,
            Title = Organization.TitleOf(activity),
            Accountable = Accountability.AccountableFor(activity),
            Roots = roots.Select(root => delegations.Node(root, null, grants.Where(grant => grant.Parent is null && grant.Terms.From == root), grants)).ToValueList(),
        };
    }

    /// <summary>The chain of one delegation, itself first.</summary>
    internal ValueList<ChainLink> ChainOf(Grant grant)
    {
        var delegations = this;
        return grant.Chain().Select(each => ChainLink.Of(each, delegations)).ToValueList();
    }

    private ChainNode Node(Party party, Grant? grant, IEnumerable<Grant> below, Grant[] all)
    {
        var delegations = this;
        var persons = grant is null ? PersonsOf(party) : HoldersOf(grant).SelectMany(holding => delegations.PersonsOf(holding.Holder)).Distinct();
        return new(party, Organization.TitleOf(party.Entry), persons.ToValueList(), grant is null ? null : ChainLink.Of(grant, this),
            below.OrderBy(child => child.Terms.Item.ToString(), StringComparer.Ordinal).ThenBy(child => child.Terms.To.Id, StringComparer.Ordinal)
                .Select(child => delegations.Node(child.Terms.To, child, all.Where(each => each.Parent?.Key == child.Key), all)).ToValueList());
    }
}
