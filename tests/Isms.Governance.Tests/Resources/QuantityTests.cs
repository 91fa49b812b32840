using Isms.Governance.Resources;

namespace Isms.Governance.Tests.Resources;

public class QuantityTests
{
    [Fact]
    public void Kinds_and_currencies_never_compare()
    {
        Assert.True(Quantity.Money(5m, "EUR").IsWithin(Quantity.Money(5m, "EUR")));
        Assert.False(Quantity.Money(6m, "EUR").IsWithin(Quantity.Money(5m, "EUR")));
        Assert.False(Quantity.Money(1m, "USD").IsComparableTo(Quantity.Money(5m, "EUR")));
        Assert.False(Quantity.Hours(1m).IsWithin(Quantity.People(5m)));
    }

    [Fact]
    public void An_amount_is_told_with_its_unit() => Assert.Equal(
        ["25,000 EUR", "1.5 FTE", "40 h", "1 training day", "2 tools"],
        new[] { Quantity.Money(25_000m, "EUR"), Quantity.People(1.5m), Quantity.Hours(40m), Quantity.TrainingDays(1m), Quantity.Tools(2m) }.Select(each => each.ToString()));

    [Fact]
    public void A_sum_too_great_is_the_most_there_is() =>
        Assert.Equal(decimal.MaxValue, Quantity.Hours(decimal.MaxValue).Plus([Quantity.Hours(1m), Quantity.Tools(1m)]).Amount);

    [Fact]
    public void Less_than_nothing_and_money_without_currency_are_broken_contracts()
    {
        Assert.ThrowsAny<ArgumentException>(() => Quantity.Hours(-1m));
        Assert.ThrowsAny<ArgumentException>(() => Quantity.Of(ResourceKind.Money, 1m));
        Assert.ThrowsAny<ArgumentException>(() => Quantity.Money(1m, "euro"));
    }
}
