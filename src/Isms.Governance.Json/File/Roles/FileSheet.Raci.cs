using Isms.Governance.Organization;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Who does what, as matrices.</summary>
    public List<RaciSheet> Raci { get; set; } = [];
}

/// <summary>A matrix that was adopted: in a table beside the file, or cell by cell. An empty cell takes away what stood there.</summary>
internal sealed class RaciSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public string? Id { get; set; }

    /// <summary>The table: activities down, positions and classes across. Legends are left out.</summary>
    public string? File { get; set; }

    /// <summary>The day from which on it holds.</summary>
    [JsonRequired]
    public LocalDate? AsOf { get; set; }

    /// <summary>Who adopted it; by default the head of top management.</summary>
    public WhoSheet? AdoptedBy { get; set; }

    /// <summary>What the headings mean; by default a position or a class by its id, title or another name.</summary>
    public Dictionary<string, RaciColumnSheet>? Columns { get; set; }

    /// <summary>Which activities the rows are about; by default an activity by its id or title.</summary>
    public Dictionary<string, ActivityId>? Rows { get; set; }

    /// <summary>The letters: by row, then by column.</summary>
    public Dictionary<string, Dictionary<string, RaciLetters>>? Cells { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("matrix", id, PlaceOf("id"));
        }
    }

    internal override void Plan(FilePlan plan)
    {
        if (File is null == Cells is null)
        {
            throw new ArgumentException($"the matrix `{Id}` stands either in a `file` or in `cells`");
        }

        if (new RaciReading(this, plan).Matrix() is { } matrix)
        {
            plan.Add(this, Rank.Roles, AsOf, By.Of(AdoptedBy, By.Head), _ => new AdoptRaciMatrix { Matrix = matrix });
        }
    }
}

/// <summary>What a heading of a matrix means: a position, also as a bare id; a class; or <c>topManagement</c>, its head.</summary>
internal sealed class RaciColumnSheet : Sheet
{
    internal const string TopManagement = "topManagement";

    /// <summary>The id of a position, or <c>topManagement</c>.</summary>
    public string? Which { get; set; }

    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>The class.</summary>
    public ClassId? Class { get; set; }

    internal override string? Shorthand => "which";

    internal override void NameIds(IdBook ids)
    {
        if (Which is { } id and not TopManagement)
        {
            ids.Use(Node, Path, id, "position");
        }
    }

    internal Party ToParty(FilePlan plan) => Which is { } id ? (id == TopManagement ? Head(plan) : PositionId.From(id))
        : new PartySheet { Position = Position, Class = Class }.ToParty();

    internal static Party Head(FilePlan plan) => plan.File.TopManagement.Find(each => each.As is TopRole.Head)?.Position
        ?? throw new ArgumentException("a column of top management is that of its head: say under `topManagement` which position is the `head`");
}
