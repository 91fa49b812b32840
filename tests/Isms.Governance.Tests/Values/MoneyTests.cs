using Isms.Governance.Values;

namespace Isms.Governance.Tests.Values;

public class MoneyTests
{
    [Fact]
    public void An_amount_up_to_and_including_the_limit_is_within_it()
    {
        var limit = Money.Of(25_000m, "EUR");
        Assert.True(Money.Of(24_999.99m, "EUR").IsWithin(limit));
        Assert.True(Money.Of(25_000.00m, "EUR").IsWithin(limit));
        Assert.False(Money.Of(25_000.01m, "EUR").IsWithin(limit));
        Assert.ThrowsAny<ArgumentException>(() => limit.IsWithin(null!));
    }

    [Fact]
    public void Amounts_of_different_currencies_never_compare() =>
        Assert.False(Money.Of(1m, "USD").IsWithin(Money.Of(25_000m, "EUR")));

    [Theory]
    [InlineData("eur"), InlineData("EU"), InlineData("EURO"), InlineData("€"), InlineData("E R"), InlineData(""), InlineData(" "), InlineData(null), InlineData("ÉUR")]
    public void A_currency_is_a_code_of_three_capital_letters(string? currency) => Assert.ThrowsAny<ArgumentException>(() => Money.Of(1m, currency!));

    [Fact]
    public void An_amount_is_zero_or_more()
    {
        Assert.Equal(0m, Money.Of(0m, "EUR").Amount);
        Assert.ThrowsAny<ArgumentException>(() => Money.Of(-0.01m, "EUR"));
    }

    [Fact]
    public void Equal_amounts_of_one_currency_are_equal_however_they_are_written()
    {
        Assert.Equal(Money.Of(20.0m, "EUR"), Money.Of(20m, "EUR"));
        Assert.Equal(Money.Of(20.0m, "EUR").GetHashCode(), Money.Of(20m, "EUR").GetHashCode());
        Assert.NotEqual(Money.Of(20m, "EUR"), Money.Of(20m, "USD"));
    }

    [Theory]
    [InlineData("0", "0 EUR"), InlineData("5", "5 EUR"), InlineData("25000", "25,000 EUR"), InlineData("1234567.5", "1,234,567.5 EUR"), InlineData("0.25", "0.25 EUR")]
    public void Money_prints_with_thousands_separated_and_the_currency_behind(string amount, string printed) =>
        Assert.Equal(printed, Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "EUR").ToString());
}
