using Site.Model.Facts;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public class WordingTests
{
    [Theory]
    [InlineData("2028-12-31", null, "31\u00A0december 2028")]
    [InlineData("2028-12-31", "tot 31 december 2028", "tot 31 december 2028")]
    [InlineData("2023-06", "31 juni 2023", "31 juni 2023")]
    [InlineData("2026-06-30", "in ieder geval tot en met juni 2026", "30\u00A0juni 2026 (in het stuk staat: “in ieder geval tot en met juni 2026”)")]
    public void Shows_the_printed_wording_where_it_says_more(string date, string? printed, string words) =>
        Assert.Equal(words, Wording.Of(new Statement<EdtfDate>(EdtfDate.Parse(date)!.Value, printed, null, [], null)));

    [Theory]
    [InlineData(TermKind.Until, "2026-12", "december 2026")]
    [InlineData(TermKind.Indefinite, null, "onbepaald")]
    [InlineData(TermKind.Continuous, null, "doorlopend")]
    [InlineData(TermKind.Dash, null, "– (streepje in het stuk)")]
    public void Says_how_long_a_mandate_lasts_in_the_papers_words(TermKind kind, string? date, string words) =>
        Assert.Equal(words, Wording.Of(new Term(kind, date is null ? null : EdtfDate.Parse(date))));
}
