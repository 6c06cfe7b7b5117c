using Site.Model.Facts;
using Site.Model.Registers;
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
    [InlineData("2028-12-31", "tot 31 december 2028", "2017 – tot 31 december 2028")]
    [InlineData("2026-12", "Tot eind december 2026", "2017 – tot eind december 2026")]
    [InlineData("2026-06", "in ieder geval tot en met juni 2026", "2017 – in ieder geval tot en met juni 2026")]
    [InlineData("2026-11", "juli – november 2026", "2017 – november 2026")]
    [InlineData("2023-06", "tot begin mei", "2017 – juni 2023")]
    [InlineData("2026-11", null, "2017 – november 2026")]
    [InlineData("2016-03", null, "2017 – maart 2016 (zo staat het in het stuk)")]
    public void Keeps_on_a_card_the_words_that_say_something_of_an_end(string end, string? printed, string words)
    {
        static Fact<EdtfDate> Stated(string date, string? text) => new(new Statement<EdtfDate>(EdtfDate.Parse(date)!.Value, text, null, [], null), [], []);

        Assert.Equal(words, Wording.Period(Sample.Mission("mnbg") with { Start = Stated("2017", "sinds 2017"), End = Stated(end, printed) }));
    }

    [Theory]
    [InlineData("KPSVN", true)]
    [InlineData("eFP", true)]
    [InlineData("artikel 100", false)]
    [InlineData("Area C", false)]
    [InlineData("Benelux", false)]
    public void Only_an_abbreviation_can_be_left_unwritten(string term, bool isAbbreviation) =>
        Assert.Equal(isAbbreviation, new GlossaryEntry(term, null, "Uitleg.", [], null).IsAbbreviation);

    [Theory]
    [InlineData(TermKind.Until, "2026-12", "december 2026")]
    [InlineData(TermKind.Indefinite, null, "onbepaald")]
    [InlineData(TermKind.Continuous, null, "doorlopend")]
    [InlineData(TermKind.Dash, null, "– (streepje in het stuk)")]
    public void Says_how_long_a_mandate_lasts_in_the_papers_words(TermKind kind, string? date, string words) =>
        Assert.Equal(words, Wording.Of(new Term(kind, date is null ? null : EdtfDate.Parse(date))));
}
