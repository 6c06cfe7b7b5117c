using System.Globalization;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public class NumbersTests
{
    [Theory]
    [InlineData(300, 300, Qualifier.Circa, "militairen", "circa\u00A0300\u00A0militairen")]
    [InlineData(4, 16, Qualifier.Exact, "militairen", "4 tot 16\u00A0militairen")]
    [InlineData(250, 250, Qualifier.Average, "", "gemiddeld\u00A0250")]
    [InlineData(175, 175, Qualifier.AtMost, "militairen", "maximaal\u00A0175\u00A0militairen")]
    [InlineData(1250, 1250, Qualifier.AtLeast, "personen", "minimaal\u00A01.250\u00A0personen")]
    public void Says_a_quantity_with_the_papers_own_reserve(int low, int high, Qualifier qualifier, string unit, string words) =>
        Assert.Equal(words, Numbers.Of(new Quantity(low, high, qualifier, unit)));

    [Theory]
    [InlineData("31.37", 2, "€\u00A031,37\u00A0mln")]
    [InlineData("51.7", 1, "€\u00A051,7\u00A0mln")]
    [InlineData("0", 2, "€\u00A00,00\u00A0mln")]
    [InlineData("1234.5", 1, "€\u00A01.234,5\u00A0mln")]
    public void Prints_an_amount_with_the_decimals_of_its_source(string millions, int decimals, string words) =>
        Assert.Equal(words, Numbers.Euros(Millions(millions, decimals)));

    [Fact]
    public void Lets_a_line_break_between_the_reserve_and_a_total() =>
        Assert.Equal("circa €\u00A042,2\u00A0mln", Numbers.Euros(Total("42.2", Qualifier.Circa)));

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("960", "960")]
    [InlineData("-3.1", "-3.1")]
    public void Prints_coordinates_as_drawings_want_them(string number, string text) =>
        Assert.Equal(text, Numbers.Svg(decimal.Parse(number, CultureInfo.InvariantCulture)));

    private static Amount Millions(string millions, int decimals) =>
        Amount.FromMillions(decimal.Parse(millions, CultureInfo.InvariantCulture), decimals);

    private static CostTotal Total(string millions, Qualifier qualifier) =>
        new(2025, new CostGroup("overig", "Overig", ""), Millions(millions, 1), qualifier, 0, [], null, new InputPlace("x"));
}
