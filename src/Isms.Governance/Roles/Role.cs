namespace Isms.Governance.Roles;

/// <summary>A role: what whoever holds it does, which powers that takes, and what they have to be competent in.</summary>
/// <remarks>A role gives no authority: what it needs is delegated. A data record, built freely; equal when everything in it is.</remarks>
public sealed record Role
{
    /// <summary>The id of the role.</summary>
    public required RoleId Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The activities that its holder is responsible for carrying out, each with everything that is part of it.</summary>
    public ValueList<ActivityId> Responsibilities { get; init => field = value ?? []; } = [];

    /// <summary>The activities for which its holder needs authority. They say what is needed and give none.</summary>
    public ValueList<ActivityId> Authorities { get; init => field = value ?? []; } = [];

    /// <summary>What its holder has to be competent in.</summary>
    public ValueList<CompetenceId> Competences { get; init => field = value ?? []; } = [];

    internal IEnumerable<EntryReference> Names => Responsibilities.Concat(Authorities).Select(activity => (EntryReference)activity);

    internal void EnsureSound()
    {
        Values.Id.Named(Id);
        Guard.Against.NullOrWhiteSpace(Title);
        foreach (var activity in Responsibilities.Concat(Authorities))
        {
            Values.Id.Named(activity, nameof(Responsibilities));
        }

        foreach (var competence in Competences)
        {
            Values.Id.Named(competence, nameof(Competences));
        }
    }
}
