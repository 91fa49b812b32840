namespace Isms.Governance.Organization;

/// <summary>Names a delegation by its instrument (a letter, a schedule) and the item in it.</summary>
/// <remarks>Real registers use one item for several delegates: then the delegate completes the name.</remarks>
public sealed record InstrumentItem
{
    private InstrumentItem(string instrument, string item, Party? @delegate) => (Instrument, Item, Delegate) = (instrument, item, @delegate);

    /// <summary>The instrument.</summary>
    public string Instrument { get; }

    /// <summary>The item in the instrument, as text.</summary>
    public string Item { get; }

    /// <summary>The delegate, where the item alone does not name one delegation.</summary>
    public Party? Delegate { get; }

    /// <summary>Names an item of an instrument.</summary>
    /// <exception cref="ArgumentException">A text is null, blank or padded.</exception>
    public static InstrumentItem Of(string instrument, string item) => new(Id.Checked(instrument), Id.Checked(item), null);

    /// <inheritdoc cref="Of(string, string)"/>
    public static InstrumentItem Of(string instrument, int item) => Of(instrument, item.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same item, for one of its delegates.</summary>
    public InstrumentItem To(Party @delegate) => new(Instrument, Item, Guard.Against.Null(@delegate));

    /// <summary>The instrument and the item, with the delegate where it is named: <c>DA-12/1 to position ciso</c>. Without backticks, so that messages can set it between them.</summary>
    public override string ToString() => Delegate is null ? $"{Instrument}/{Item}" : $"{Instrument}/{Item} to {Delegate.ToString().Replace("`", string.Empty, StringComparison.Ordinal)}";

    internal InstrumentItem Alone => Delegate is null ? this : new(Instrument, Item, null);
}
