using System.Globalization;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public class CostWordsTests
{
    private static readonly CostGroup Scope = new("oostflank", "Oostflank", "");

    [Theory]
    [InlineData("45.89", 0, "31,37 + 13,58 + 0,00 + 0,94 = 45,89: klopt met het gedrukte totaal.", "31.37", "13.58", "0.00", "0.94")]
    [InlineData("45.90", 1_000_000, "31,37 + 14,52 = 45,89: klopt, op afronding na, met het gedrukte totaal (45,90).", "31.37", "14.52")]
    [InlineData("46.00", 0, "31,37 + 14,52 = 45,89: klopt niet met het gedrukte totaal (46,00).", "31.37", "14.52")]
    [InlineData("42.20", 0, "42,20: de stukken noemen geen bedragen per onderdeel.")]
    public void Shows_the_sum_and_what_came_of_it(string total, long tolerance, string words, params string[] parts) =>
        Assert.Equal(words, CostWords.Sum(new TotalCheck(
            new CostTotal(2023, Scope, Millions(total), Qualifier.Exact, tolerance, [], null, new InputPlace("x")),
            [.. parts.Select(Line)])));

    private static CostLine Line(string millions) =>
        new(2023, Scope, new CostSubject("Deel", null, null), Millions(millions), null, [], null, new InputPlace("x"));

    private static Amount Millions(string millions) =>
        Amount.FromMillions(decimal.Parse(millions, CultureInfo.InvariantCulture), 2);
}
