using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The levels, from low to high.</summary>
    [JsonPropertyOrder(80)]
    public List<LevelSheet> Levels { get; set; } = [];

    /// <summary>The classes of positions.</summary>
    [JsonPropertyOrder(90)]
    public List<ClassSheet> Classes { get; set; } = [];

    /// <summary>The circumstances that change limits.</summary>
    [JsonPropertyOrder(100)]
    public List<ContextSheet> Contexts { get; set; } = [];

    /// <summary>The units.</summary>
    [JsonPropertyOrder(110)]
    public List<UnitSheet> Units { get; set; } = [];

    /// <summary>The people.</summary>
    [JsonPropertyOrder(120)]
    public List<PersonSheet> People { get; set; } = [];

    /// <summary>The parties outside.</summary>
    [JsonPropertyOrder(130)]
    public List<ExternalPartySheet> ExternalParties { get; set; } = [];

    /// <summary>The positions.</summary>
    [JsonPropertyOrder(140)]
    public List<PositionSheet> Positions { get; set; } = [];

    /// <summary>The committees and boards.</summary>
    [JsonPropertyOrder(150)]
    public List<BodySheet> Bodies { get; set; } = [];
}

/// <summary>A level of the organisation; also a bare id. The later in the list, the more senior.</summary>
internal sealed class LevelSheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public LevelId? Id { get; set; }

    /// <summary>How senior it is; by default its place in the list, counted from 1.</summary>
    public int? Rank { get; set; }

    internal override string? Shorthand => "id";

    private protected override EntryReference? Entry => Id;

    private protected override void Register(FilePlan plan) =>
        plan.Add(this, Json.Rank.Entries, From, By.Recorder, _ => new DefineLevel { Id = Id!.Value, Title = Title, Rank = Rank ?? plan.File.Levels.IndexOf(this) + 1 });
}

/// <summary>A class of positions; also a bare id.</summary>
internal sealed class ClassSheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public ClassId? Id { get; set; }

    /// <summary>How many people it has, as documentation.</summary>
    public int? Headcount { get; set; }

    internal override string? Shorthand => "id";

    private protected override EntryReference? Entry => Id;

    private protected override void Register(FilePlan plan) => plan.Add(this, Rank.Entries, From, By.Recorder, _ => new DefineClass { Id = Id!.Value, Title = Title });
}

/// <summary>A circumstance that changes the limit of the same activity; also a bare id.</summary>
internal sealed class ContextSheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public ContextId? Id { get; set; }

    /// <summary>Whether a question that names none is asked in this one.</summary>
    public bool? Default { get; set; }

    internal override string? Shorthand => "id";

    private protected override EntryReference? Entry => Id;

    private protected override void Register(FilePlan plan) =>
        plan.Add(this, Rank.Entries, From, By.Recorder, _ => new DefineContext { Id = Id!.Value, Title = Title, IsDefault = Default == true });
}

/// <summary>A unit of the organisation; also a bare id.</summary>
internal sealed class UnitSheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public UnitId? Id { get; set; }

    /// <summary>The unit it is part of.</summary>
    public UnitId? PartOf { get; set; }

    /// <summary>The position that heads it.</summary>
    public PositionId? Head { get; set; }

    internal override string? Shorthand => "id";

    private protected override EntryReference? Entry => Id;

    // A position belongs to a unit and may head it: units come first, without their wider unit and their head, which are added then.
    private protected override void Register(FilePlan plan)
    {
        plan.Add(this, Rank.Entries, From, By.Recorder, _ => new RegisterUnit { Id = Id!.Value, Title = Title });
        if (PartOf is not null || Head is not null)
        {
            plan.Add(this, Rank.Heads, From, By.Recorder, _ => new ChangeEntry { To = new Unit { Id = Id!.Value, Title = Title, PartOf = PartOf, Head = Head } });
        }
    }
}

/// <summary>A person.</summary>
internal sealed class PersonSheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public PersonId? Id { get; set; }

    /// <summary>What people call them; by default the id.</summary>
    [JsonPropertyOrder(Second)]
    public string? Name { get; set; }

    /// <summary>The external party they belong to.</summary>
    public ExternalPartyId? Of { get; set; }

    /// <summary>The last day on which they belong to the organisation.</summary>
    public LocalDate? LeftAfter { get; set; }

    internal override string? Shorthand => "id";

    private protected override EntryReference? Entry => Id;

    private protected override void Register(FilePlan plan)
    {
        plan.Add(this, Of is null ? Rank.Entries : Rank.Bodies, From, By.Recorder, _ => new RegisterPerson { Id = Id!.Value, Name = Name ?? Title, Of = Of });
        plan.AddEnding(this, LeftAfter, By.Recorder, _ => new LeaveOrganization { Person = Id!.Value }, Rank.Vacancies, "leftAfter");
    }
}

/// <summary>A party outside, with the position that oversees it.</summary>
internal sealed class ExternalPartySheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public ExternalPartyId? Id { get; set; }

    /// <summary>What people call it; by default the id.</summary>
    [JsonPropertyOrder(Second)]
    public string? Name { get; set; }

    /// <summary>The position inside that oversees it.</summary>
    [JsonRequired]
    public PositionId? Overseer { get; set; }

    private protected override EntryReference? Entry => Id;

    private protected override void Register(FilePlan plan) =>
        plan.Add(this, Rank.Seats, From, By.Recorder, _ => new RegisterExternalParty { Id = Id!.Value, Title = Name ?? Title, Overseer = Overseer!.Value });
}

/// <summary>A position; also a bare id.</summary>
internal sealed class PositionSheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public PositionId? Id { get; set; }

    /// <summary>Other names by which tables call it.</summary>
    public List<string>? Aliases { get; set; }

    /// <summary>The unit it belongs to.</summary>
    public UnitId? Unit { get; set; }

    /// <summary>Its level.</summary>
    public LevelId? Level { get; set; }

    /// <summary>Its classes.</summary>
    public List<ClassId>? Classes { get; set; }

    /// <summary>The position it reports to.</summary>
    public PositionId? ReportsTo { get; set; }

    internal override string? Shorthand => "id";

    private protected override EntryReference? Entry => Id;

    // In any order in the file: the lines are drawn once all positions are there.
    private protected override void Register(FilePlan plan)
    {
        var whole = new Position { Id = Id!.Value, Title = Title, Unit = Unit, Level = Level, Classes = (Classes ?? []).ToValueList(), ReportsTo = ReportsTo };
        plan.Add(this, Rank.Parents, From, By.Recorder, _ => new RegisterPosition { Id = whole.Id, Title = Title, Unit = Unit, Level = Level, Classes = whole.Classes });
        if (ReportsTo is not null)
        {
            plan.Add(this, Rank.Heads, From, By.Recorder, _ => new ChangeEntry { To = whole });
        }
    }
}

/// <summary>A committee or board.</summary>
internal sealed class BodySheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public BodyId? Id { get; set; }

    /// <summary>The position that chairs it: one of its members.</summary>
    [JsonRequired]
    public PositionId? Chair { get; set; }

    /// <summary>The member positions, the chair among them.</summary>
    [JsonRequired]
    public List<PositionId>? Members { get; set; }

    /// <summary>How many persons a decision needs, the chair among them; by default the chair alone.</summary>
    public int? Quorum { get; set; }

    private protected override EntryReference? Entry => Id;

    private protected override void Register(FilePlan plan) => plan.Add(this, Rank.Bodies, From, By.Recorder, _ => new RegisterBody
    {
        Id = Id!.Value, Title = Title, Chair = Chair!.Value, Members = Members!.ToValueList(), Quorum = Quorum ?? 1,
    });
}
