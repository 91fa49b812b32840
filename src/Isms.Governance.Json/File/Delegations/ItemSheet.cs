using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Names a delegation or an order of succession: its instrument, the item in it, and the delegate where the item has several.</summary>
internal sealed class ItemSheet : Sheet
{
    internal const string Kind = "item";

    /// <summary>The instrument.</summary>
    [JsonRequired]
    public string? Instrument { get; set; }

    /// <summary>The item in it, as text.</summary>
    [JsonRequired]
    public string? Item { get; set; }

    /// <summary>The delegate, where the item has several.</summary>
    public PartySheet? To { get; set; }

    internal static string IdOf(string instrument, string item) => $"{instrument}/{item}";

    internal InstrumentItem ToItem() => To is { } to ? InstrumentItem.Of(Instrument!, Item!).To(to.ToParty()) : InstrumentItem.Of(Instrument!, Item!);

    internal override void NameIds(IdBook ids)
    {
        if (Instrument is { } instrument && Item is { } item)
        {
            ids.Use(Node, Path, IdOf(instrument, item), Kind);
        }
    }
}
