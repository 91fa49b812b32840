using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>An item of an instrument: <c>{"instrument": "DA-12", "item": "1", "delegate": {"position": "ciso"}}</c>.</summary>
internal sealed class InstrumentItemConverter : SurrogateConverter<InstrumentItem, InstrumentItemConverter.InstrumentItemShape>
{
    protected override InstrumentItem From(InstrumentItemShape surrogate)
    {
        try
        {
            var item = InstrumentItem.Of(surrogate.Instrument, surrogate.Item);
            return surrogate.Delegate is { } party ? item.To(party) : item;
        }
        catch (ArgumentException)
        {
            throw new UnsoundValueException(
                JournalFault.UnsoundId,
                $"{Words.Quoted(surrogate.Instrument)} with {Words.Quoted(surrogate.Item)} does not name an item",
                "write both without white space at the ends and without control characters");
        }
    }

    protected override InstrumentItemShape To(InstrumentItem value) => new() { Instrument = value.Instrument, Item = value.Item, Delegate = value.Delegate };

    internal sealed record InstrumentItemShape
    {
        public required string Instrument { get; init; }

        public required string Item { get; init; }

        public Party? Delegate { get; init; }
    }
}
