namespace Isms.Governance.Organization;

/// <summary>The entries that a walk has passed. The first few lie side by side, so that a short walk allocates nothing.</summary>
internal struct Passed
{
    private EntryReference first, second, third, fourth;
    private HashSet<EntryReference>? further;

    /// <summary>Takes one more; false when the walk has been there.</summary>
    internal bool Add(EntryReference reference)
    {
        if (reference == first || reference == second || reference == third || reference == fourth)
        {
            return false;
        }

        if (first == default)
        {
            first = reference;
        }
        else if (second == default)
        {
            second = reference;
        }
        else if (third == default)
        {
            third = reference;
        }
        else if (fourth == default)
        {
            fourth = reference;
        }
        else
        {
            return (further ??= []).Add(reference);
        }

        return true;
    }
}
