namespace Isms.Governance.Delegations;

/// <summary>What was worked out about the delegations at one instant: for whoever asks of all of them, and asks again. Not for several threads.</summary>
/// <param name="count">How many of them there are.</param>
/// <param name="lasting">What holds at every instant.</param>
internal sealed class Recall(int count, LastingRecall lasting)
{
    /// <summary>What holds at every other instant as well.</summary>
    internal LastingRecall Lasting { get; } = lasting;

    /// <summary>Those that are in force; null until they are asked for.</summary>
    internal Grant[]? Active { get; set; }

    /// <summary>How each stands for itself.</summary>
    internal Standing?[] Alone { get; } = new Standing?[count];

    /// <summary>How each stands, everything above it counted.</summary>
    internal Standing?[] InChain { get; } = new Standing?[count];

    /// <summary>Who can act for each party.</summary>
    internal Dictionary<Party, PersonId[]> Persons { get; } = [];

    /// <summary>Who can act for the delegator of each.</summary>
    internal PersonId[]?[] Delegators { get; } = new PersonId[count][];

    /// <summary>When each is over, everything above it counted.</summary>
    internal Instant?[] Over { get; } = new Instant?[count];

    /// <summary>The kinds of act about each activity that may leave top management.</summary>
    internal Dictionary<ActivityId, ActKinds> MayLeave { get; } = [];
}

/// <summary>What was worked out about the delegations and is the same at whatever instant it is asked, as known at one place of the journal.</summary>
internal sealed class LastingRecall
{
    /// <summary>What was ever said of each entry that a delegation names.</summary>
    internal Dictionary<EntryReference, Timeline<Entry?>?> Entered { get; } = [];

    /// <summary>Who held each activity originally, at each instant that matters.</summary>
    internal Dictionary<(ActivityId Activity, Instant At), ValueList<Party>> OriginalHolders { get; } = [];

    /// <summary>Whether what was done was covered when it was done.</summary>
    internal Dictionary<Exercise, Coverage> Done { get; } = new(ReferenceEqualityComparer.Instance);
}
