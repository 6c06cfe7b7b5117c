using System.Text;
using Site.Model.Money;
using Site.OpenData.Tables;
using Site.Output;
using Site.Tests.Output;

namespace Site.Tests.OpenData;

public class CostLineTableTests
{
    [Fact]
    public void Tells_an_amount_a_stated_zero_and_not_split_apart()
    {
        var rows = Rows(Sample.Line(2023, "litouwen", 31.37m), Sample.Line(2023, "zero", 0m), Sample.Line(2025, "polen", null));

        Assert.Equal(["bedrag", "bedrag", "niet uitgesplitst"], rows.Select(row => row["soort"]));
        Assert.Equal(["31.37", "0.00", ""], rows.Select(row => row["bedrag (miljoen euro)"]));
    }

    [Fact]
    public void Names_the_papers_as_editors_write_them()
    {
        var paper = Sample.Source("oostflank-2026");
        var line = Sample.Line(2023, "a", 1m) with
        {
            Citations = [.. Sample.Cite(paper, "voetnoot 4"), .. Sample.Cite(Sample.Source("dmm-2026-06"))],
        };

        Assert.Equal("oostflank-2026, voetnoot 4; dmm-2026-06", Rows(line)[0]["bronnen"]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 70")]
    [InlineData("-2 en \"meer\"")]
    [InlineData("@SOM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("=HYPERLINK(\"https://elders.example\",\"x\")")]
    public void Makes_text_harmless_that_a_spreadsheet_takes_for_a_formula(string note) =>
        Assert.Equal("'" + note, Rows(Sample.Line(2023, "a", 1m) with { Note = note })[0]["opmerking"]);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 70")]
    [InlineData("@SOM(A1)")]
    [InlineData("-2")]
    [InlineData("gewone tekst")]
    [InlineData("'s-Gravenhage")]
    public void One_apostrophe_before_such_a_sign_is_all_that_was_added(string note)
    {
        var written = Rows(Sample.Line(2023, "a", 1m) with { Note = note })[0]["opmerking"];
        var exact = written is ['\'', '=' or '+' or '-' or '@' or '\t', ..] ? written[1..] : written;
        Assert.Equal(note, exact);
    }

    [Fact]
    public void Leaves_a_negative_amount_a_number() =>
        Assert.Equal("-1.50", Rows(Sample.Line(2023, "a", -1.5m))[0]["bedrag (miljoen euro)"]);

    [Fact]
    public void Keeps_commas_quotes_and_line_breaks()
    {
        var note = "Drie regels,\nmet \"tekens\"\r\nen één é";

        Assert.Equal(note, Rows(Sample.Line(2023, "a", 1m) with { Note = note })[0]["opmerking"]);
    }

    [Fact]
    public void Ends_its_lines_as_RFC_4180_says_and_has_no_byte_order_mark()
    {
        var text = Encoding.UTF8.GetString(File(Sample.Line(2023, "a", 1m)).Bytes);

        Assert.StartsWith("jaar,reikwijdte,", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\r\n").Length - 1);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    private static OutputFile File(params CostLine[] lines) => CostTables.Lines(new Costs([], lines, [])).File();

    private static IReadOnlyList<Dictionary<string, string>> Rows(params CostLine[] lines) => CsvRows.Of(File(lines));
}
