namespace Isms.Governance.Records;

/// <summary>Something that somebody did that may show that a requirement is met, of whatever kind of record.</summary>
/// <param name="Id">The id of the record.</param>
/// <param name="At">When it was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="Act">What kind of act it was.</param>
/// <param name="What">What was done, in a line.</param>
internal sealed record Deed(string Id, Instant At, PersonId By, EvidenceKind Act, string What)
{
    /// <summary>The obligations for which it is filed by name.</summary>
    internal ValueList<ObligationId> Serves { get; init; } = [];

    /// <summary>The keys of the requirements that a record of its kind shows by what it is, without being filed for them.</summary>
    internal ValueList<string> Shows { get; init; } = [];

    /// <summary>Whose act it is where somebody else delivered it.</summary>
    internal PersonId? Source { get; init; }

    /// <summary>The position in which it was done, as is said.</summary>
    internal PositionId? Seat { get; init; }

    /// <summary>The position of which it is the act: nobody else's counts.</summary>
    internal PositionId? Owner { get; init; }

    /// <summary>Why it shows nothing whatever it is filed for, and what would mend that; null where it may.</summary>
    internal Unfitness? Unfit { get; init; }

    /// <summary>Throws where the obligations are not one to three, or fewer where none need be named.</summary>
    internal static void EnsureServes(ValueList<ObligationId> serves, int atLeast = 1)
    {
        Guard.Against.OutOfRange(Guard.Against.Null(serves).Count, nameof(serves), atLeast, 3);
        foreach (var obligation in serves)
        {
            Values.Id.Named(obligation, nameof(serves));
        }
    }
}

/// <summary>What keeps a record from showing anything.</summary>
internal sealed record Unfitness(string Message, string Remedy)
{
    /// <summary>That a count says of nobody what it is to say of those whom it concerns; null for any other count, and where nobody counted.</summary>
    internal static Unfitness? OfNobody(int? count, string what) => count is 0 ? new(what, "let it come to those whom it concerns, and count again") : null;
}
