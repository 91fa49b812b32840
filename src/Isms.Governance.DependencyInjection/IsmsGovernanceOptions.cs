using Isms.Governance.Conformity;

namespace Isms.Governance.DependencyInjection;

/// <summary>How desks work. Read once, when the desks are made; a later change counts for nothing.</summary>
public sealed class IsmsGovernanceOptions
{
    internal const int MostAttempts = 1_000;

    internal const int MostScopes = 1_000_000;

    /// <summary>
    /// How many times a command is decided and offered to the journal, each time to find another writer faster, before a desk gives up with
    /// <see cref="JournalContentionException"/>: from 1 to 1,000; by default 5.
    /// </summary>
    /// <remarks>
    /// Only writers outside this process cost attempts: inside it, the commands of a scope queue up. An offer that rests on what an
    /// earlier call left in memory costs none either, however long ago that was.
    /// </remarks>
    public int AttemptsOnConflict { get; set; } = 5;

    /// <summary>
    /// How many registers are kept in memory, those least recently used given up first: from 1 to 1,000,000; by default 1,000.
    /// A scope beyond that is read from its journal again.
    /// </summary>
    public int CachedScopes { get; set; } = 1_000;

    /// <summary>
    /// To what the organisations of this host hold themselves: by default <see cref="Profile.Default"/>. Desks assess by it, with the detectors that the host
    /// adds; asked of the container, <see cref="Conformity.Profile"/> is the profile with all of them. One that names a rule or a detector that does not exist stops a host at its start.
    /// </summary>
    public Profile Profile { get; set; } = Profile.Default;

    /// <summary>What is wrong with the options, one line each; empty when all is well.</summary>
    internal IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        if (AttemptsOnConflict is < 1 or > MostAttempts)
        {
            problems.Add($"`{nameof(AttemptsOnConflict)}` is {AttemptsOnConflict}; it must lie between 1 and {MostAttempts}");
        }

        if (CachedScopes is < 1 or > MostScopes)
        {
            problems.Add($"`{nameof(CachedScopes)}` is {CachedScopes}; it must lie between 1 and {MostScopes}");
        }

        if (Profile is null)
        {
            problems.Add($"`{nameof(Profile)}` is null");
        }

        return problems;
    }
}
