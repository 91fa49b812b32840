using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The requirements that become obligations.</summary>
    [JsonPropertyOrder(40)]
    public CatalogueSheet? Catalogue { get; set; }

    /// <summary>Which editions bind besides, from a day on.</summary>
    [JsonPropertyOrder(42)]
    public List<AdoptionSheet> Adoptions { get; set; } = [];

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
        foreach (var house in (Own ?? []).GroupBy(each => each.EditionPart, StringComparer.Ordinal))
        {
            OwnRequirementSheet.PlanEdition(plan, this, EditionId.From(house.Key), house.Key, house, plan.Opening);
            plan.Add(this, Rank.Catalogue, plan.Opening, By.Top, _ => new AdoptCatalogue { Edition = EditionId.From(house.Key) });
        }
    }
}

/// <summary>That an edition binds besides what was adopted before, from a day on: a later one of the standard, an amendment, another catalogue of the house.</summary>
internal sealed class AdoptionSheet : ActSheet
{
    /// <summary>The id of the edition: of a built-in one, or of the house.</summary>
    [JsonRequired]
    public EditionId? Edition { get; set; }

    /// <summary>What people call an edition of the house; by default its id.</summary>
    public string? Title { get; set; }

    /// <summary>The first day on which it binds.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The day from which an edition of the house is on record; by default the first on which it binds.</summary>
    public LocalDate? KnownFrom { get; set; }

    /// <summary>What an edition of the house asks. The ids start with its id and a slash.</summary>
    public List<OwnRequirementSheet>? Own { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var edition = Edition!.Value;
        if (Own is not null)
        {
            OwnRequirementSheet.PlanEdition(plan, this, edition, Title ?? edition.Value, Own, KnownFrom ?? From);
        }
        else if (Title is not null || KnownFrom is not null)
        {
            throw new ArgumentException("`title` and `knownFrom` belong to an edition of the house: say under `own` what it asks, or leave them out");
        }

        plan.Add(this, Rank.Catalogue, From, By.Top, _ => new AdoptCatalogue { Edition = edition });
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

    /// <summary>The kinds of evidence that can show it; by default any.</summary>
    public List<EvidenceKind>? Evidence { get; set; }

    /// <summary>After how many days what shows it is too old; by default never.</summary>
    public int? Days { get; set; }

    /// <summary>After how many days it is worth a reminder.</summary>
    public int? RemindAfter { get; set; }

    /// <summary>What a shortfall weighs; by default it is an observation.</summary>
    public FindingGrade? IfMissing { get; set; }

    /// <summary>What it weighs at worst.</summary>
    public FindingGrade? AtWorst { get; set; }

    /// <summary>When it weighs the most.</summary>
    public string? WorstWhen { get; set; }

    /// <summary>The key under which other editions ask the same, such as <c>HS/5.1/resources</c>.</summary>
    public string? Key { get; set; }

    /// <summary>Whether a document is demanded as such.</summary>
    public bool? Documented { get; set; }

    /// <summary>Whether it is a note that permits or explains, of which nothing falls short.</summary>
    public bool? Note { get; set; }

    /// <summary>The requirement of another edition that it changes, by its whole id.</summary>
    public ObligationId? Amends { get; set; }

    /// <summary>Whether a scope may leave it out, and say why under <c>exclusions</c>; by default only what is numbered as a control of Annex A.</summary>
    public bool? MayBeLeftOut { get; set; }

    /// <summary>The edition that the id starts with.</summary>
    /// <exception cref="ArgumentException">It starts with none.</exception>
    internal string EditionPart => Id!.Value.Value.Split('/', 2) is [{ Length: > 0 } edition, { Length: > 0 }]
        ? edition
        : throw new ArgumentException($"the requirement `{Id}` does not say its edition: write its id like `house/{Id}`");

    /// <summary>Plans that an edition of the house exists. It binds nobody yet, and is a fact: who decides is who adopts it.</summary>
    /// <exception cref="ArgumentException">The requirements are no edition of that id.</exception>
    internal static void PlanEdition(FilePlan plan, ActSheet act, EditionId id, string title, IEnumerable<OwnRequirementSheet> own, LocalDate? from)
    {
        var edition = Edition.Of(id, title, own.Select(each => each.ToRequirement()).ToValueList());
        plan.AddFurther(act, Rank.Catalogue, from, By.Recorder, _ => new RegisterCatalogue { Edition = edition }, key: "own");
    }

    internal static OwnRequirementSheet Of(Requirement requirement) => new()
    {
        Id = requirement.Id, Title = requirement.Title, Text = requirement.Text, Actor = (ActorWord)requirement.Actor, Evidence = requirement.Evidence.Count == 0 ? null : [.. requirement.Evidence],
        Days = requirement.Cadence?.Days, RemindAfter = requirement.Cadence?.RemindAfter, IfMissing = requirement.IfMissing is FindingGrade.Observation ? null : requirement.IfMissing,
        AtWorst = requirement.AtWorst, WorstWhen = requirement.WorstWhen, Key = requirement.Key, Documented = requirement.IsDocumented ? true : null, Note = requirement.IsNote ? true : null,
        Amends = requirement.Amends, MayBeLeftOut = requirement.MayBeLeftOut,
    };

    private Requirement ToRequirement() => new()
    {
        Id = Id!.Value, Title = Title!, Text = Text, Actor = (ActorRule)Actor!.Value, Evidence = (Evidence ?? []).ToValueList(), Cadence = Cadence, IfMissing = Note == true ? IfMissing : IfMissing ?? FindingGrade.Observation,
        AtWorst = AtWorst, WorstWhen = WorstWhen, Key = Key, IsDocumented = Documented == true, IsNote = Note == true, Amends = Amends, MayBeLeftOut = MayBeLeftOut,
    };

    private Cadence? Cadence => (Days, RemindAfter) switch
    {
        ({ } days, var remind) => new() { Days = days, RemindAfter = remind },
        (null, null) => null,
        _ => throw new ArgumentException("a reminder comes before what shows something is too old: say after how many `days` it is"),
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
