namespace Isms.Governance.Json;

/// <summary>The file as a whole: its header and one list per section. A chapter adds its section in a file of its own.</summary>
internal sealed partial class FileSheet : Sheet
{
    /// <summary>The format, by which a file is known as one.</summary>
    [JsonRequired]
    public string? Format { get; set; }

    internal override void NameIds(IdBook ids) => ids.Give(RequirementNames.Kind, new RequirementNames(this).All);

    internal IEnumerable<Sheet> Sections() => FileSheets.Of(typeof(FileSheet)).Properties.Select(property => property.Get!(this)).SelectMany(value => value switch
    {
        Sheet section => [section],
        IEnumerable<Sheet> items => items,
        _ => [],
    });
}
