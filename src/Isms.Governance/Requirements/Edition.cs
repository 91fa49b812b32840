namespace Isms.Governance.Requirements;

/// <summary>An edition of a requirement catalogue. Adopting one makes its requirements obligations of the scope.</summary>
public sealed partial class Edition
{
    private readonly ImmutableDictionary<ObligationId, Requirement> byId;

    private Edition(EditionId id, ValueList<Requirement> requirements)
    {
        (Id, Requirements) = (id, requirements);
        byId = requirements.ToImmutableDictionary(requirement => requirement.Id);
    }

    /// <summary>The id of the edition.</summary>
    public EditionId Id { get; }

    /// <summary>The requirements, in the order of the standard.</summary>
    public ValueList<Requirement> Requirements { get; }

    /// <summary>The edition with this id among those that the library knows; null when there is none.</summary>
    public static Edition? Find(EditionId id) => id == Iso27001Of2022.Id ? Iso27001Of2022 : null;

    /// <summary>Whether an edition that the library knows has a requirement under which top management does or decides something itself.</summary>
    internal static bool Reserves(ObligationId id) => Iso27001Of2022[id]?.Actor is ActorRule.Personal or ActorRule.Decides;

    /// <summary>The obligation that a clause lays down in this edition.</summary>
    public ObligationId Obligation(Clause clause) => ObligationId.From($"{Id.Value}/{Guard.Against.Null(clause).Number}");

    /// <summary>The requirement behind an obligation; null when this edition has none of that id.</summary>
    public Requirement? this[ObligationId id] => byId.GetValueOrDefault(id);

    /// <summary>The id of the edition.</summary>
    public override string ToString() => Id.ToString();
}
