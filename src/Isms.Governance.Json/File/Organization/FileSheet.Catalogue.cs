using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The requirements that become obligations.</summary>
    [JsonPropertyOrder(40)]
    public CatalogueSheet? Catalogue { get; set; }

    /// <summary>What the organisation means to reach, for policies and objectives to name.</summary>
    [JsonPropertyOrder(50)]
    public List<StrategySheet> Strategy { get; set; } = [];
}

/// <summary>The requirement catalogue: a built-in edition, and requirements of the house.</summary>
internal sealed class CatalogueSheet : ActSheet
{
    /// <summary>The id of a built-in edition; by default that of 2022.</summary>
    public EditionId? Edition { get; set; }

    /// <summary>Requirements of the house. What stands before the first slash of their ids is the edition that they make.</summary>
    public List<OwnRequirementSheet>? Own { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var from = plan.File.Scope?.EstablishedOn;
        foreach (var house in (Own ?? []).GroupBy(each => each.EditionPart, StringComparer.Ordinal))
        {
            var edition = Isms.Governance.Requirements.Edition.Of(EditionId.From(house.Key), house.Key, house.Select(each => each.ToRequirement()).ToValueList());
            // That it exists is a fact; who decided is who adopted it.
            plan.AddFurther(this, Rank.Catalogue, from, By.Recorder, _ => new RegisterCatalogue { Edition = edition });
            plan.Add(this, Rank.Catalogue, from, By.Top, _ => new AdoptCatalogue { Edition = edition.Id });
        }
    }
}

/// <summary>A requirement of the house.</summary>
internal sealed class OwnRequirementSheet : Sheet
{
    /// <summary>The id: an edition, a slash and the rest.</summary>
    [JsonRequired]
    public ObligationId? Id { get; set; }

    /// <summary>What it asks, in a few words.</summary>
    [JsonRequired]
    public string? Title { get; set; }

    /// <summary>What it asks, in a sentence.</summary>
    public string? Text { get; set; }

    /// <summary>Who must act.</summary>
    [JsonRequired]
    public ActorWord? Actor { get; set; }

    /// <summary>What a shortfall weighs; by default it is an observation.</summary>
    public FindingGrade? IfMissing { get; set; }

    /// <summary>Whether a scope may leave it out, and say why under <c>exclusions</c>; by default only what is numbered as a control of Annex A.</summary>
    public bool? MayBeLeftOut { get; set; }

    internal string EditionPart => Id!.Value.Value.Split('/', 2) is [{ Length: > 0 } edition, { Length: > 0 }]
        ? edition
        : throw new ArgumentException($"the requirement `{Id}` does not say its edition: write its id like `house/{Id}`");

    internal Requirement ToRequirement() => new()
    {
        Id = Id!.Value, Title = Title!, Text = Text, Actor = (ActorRule)Actor!.Value, IfMissing = IfMissing ?? FindingGrade.Observation, MayBeLeftOut = MayBeLeftOut,
    };
}

/// <summary>Who must act, in the words of a file.</summary>
internal enum ActorWord
{
    TmInPerson = ActorRule.Personal,
    TmDecides = ActorRule.Decides,
    TmEnsures = ActorRule.Ensures,
    TmAssigns = ActorRule.Assigned,
    Owner = ActorRule.Owner,
    RiskOwner = ActorRule.RiskOwner,
    Independent = ActorRule.Independent,
}

/// <summary>Something that the organisation means to reach.</summary>
internal sealed class StrategySheet : Sheet
{
    internal const string Kind = "strategic aim";

    /// <summary>The id.</summary>
    [JsonRequired]
    public string? Id { get; set; }

    /// <summary>What it says.</summary>
    public string? Title { get; set; }

    /// <summary>The first day.</summary>
    public LocalDate? From { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define(Kind, id, PlaceOf("id"));
        }
    }
}
