using Isms.Governance.Resources;

namespace Isms.Governance.Json;

/// <summary>How much of a resource: <c>{"kind": "people", "amount": 1.5}</c>; money with its currency.</summary>
internal sealed class QuantityConverter : SurrogateConverter<Quantity, QuantityConverter.QuantityShape>
{
    protected override Quantity From(QuantityShape surrogate)
    {
        try
        {
            return (surrogate.Kind, surrogate.Currency) switch
            {
                (ResourceKind.Money, { } currency) => Quantity.Money(surrogate.Amount, currency),
                (not ResourceKind.Money, null) => Quantity.Of(surrogate.Kind, surrogate.Amount),
                _ => throw new ArgumentException("money has a currency, and nothing else has"),
            };
        }
        catch (ArgumentException)
        {
            throw new UnsoundValueException(
                JournalFault.UnsoundAmount,
                string.Create(CultureInfo.InvariantCulture, $"{surrogate.Amount} in {(surrogate.Currency is null ? "no currency" : Words.Quoted(surrogate.Currency))} is no amount of this kind"),
                "write an amount of zero or more, and for money, and only for money, the currency as three capitals like `EUR`");
        }
    }

    protected override QuantityShape To(Quantity value) => new() { Kind = value.Kind, Amount = value.Amount, Currency = value.Currency };

    internal sealed record QuantityShape
    {
        public required ResourceKind Kind { get; init; }

        public required decimal Amount { get; init; }

        public string? Currency { get; init; }
    }
}
