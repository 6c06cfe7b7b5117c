using System.Text;
using Site.Input;
using Site.Tests.Sites;

namespace Site.Tests.Commands;

public sealed class NewSourceTests
{
    private const string _path = "data/sources.csv";

    private static readonly string[] _known =
        ["--id", "brief-2027", "--title", "Brief; over “één” ding, en \"meer\"", "--kind", "Kamerbrief", "--description", "Een brief."];

    [Fact]
    public async Task Adds_a_row_that_passes_all_checks_and_leaves_the_rest_as_it_was()
    {
        using var run = new NewRun();

        Assert.Equal(0, await run.RunAsync(["source", .. _known, "--date", "2027-02-28"]));

        var text = Encoding.UTF8.GetString(After(run, FixtureSite.Good.Files[_path]));
        Assert.Equal("brief-2027,\"Brief; over “één” ding, en \"\"meer\"\"\",Kamerbrief,2027-02-28,,,,,,,Een brief.,\n", text);
        Assert.Empty(run.Added);
        Assert.Contains("Geen problemen gevonden", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "\r\n", ';', true)]
    [InlineData("utf-8", "\n", '\t', false)]
    [InlineData("utf-16", "\r\n", ';', true)]
    [InlineData("utf-16BE", "\n", ',', true)]
    [InlineData("windows-1252", "\r\n", ';', false)]
    public async Task Keeps_encoding_line_ends_separator_and_order_of_columns(string name, string end, char separator, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name == "windows-1252" ? "utf-8" : name);
        if (name == "windows-1252") encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        string[] columns = ["title", "id", "kind", "description", "date", "period", "reportedFrom", "reportedUntil", "references", "sender", "recipient", "address"];
        // Without a line end after the last row.
        var rows = string.Join(end, string.Join(separator, columns), string.Join(separator, (string[])["Één", "oud", "Brief", "Iets.", .. Enumerable.Repeat("", 8)]));
        byte[] before = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(rows)];
        using var run = new NewRun();
        run.Put(_path, before);

        await run.RunAsync(["source", .. _known]);

        var added = encoding.GetString(After(run, before));
        Assert.StartsWith(end + "\"Brief;", added.Replace("Brief; over “één” ding, en", "Brief;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith(string.Join(separator, (string[])["", "brief-2027", "Kamerbrief", "Een brief.", .. Enumerable.Repeat("", 8)]) + end, added, StringComparison.Ordinal);
        Assert.Contains("“één”", InputFile.Decode(_path, File.ReadAllBytes(run.Below(_path))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--id ontbreekt: Id.")]
    [InlineData("staat er twee keer", "--id", "rapportage-2026")]
    [InlineData("Bedoelde u brief-2027?", "--id", "Brief 2027")]
    [InlineData("--title ontbreekt: Titel.", "--id", "brief-2027")]
    [InlineData("Toegestaan: de maand (2027-02), of een dag die bestaat.", "--id", "brief-2027", "--title", "x", "--kind", "x", "--date", "30 februari 2027")]
    [InlineData("“Titel” mag niet leeg blijven.", "--id", "brief-2027", "--title", " ")]
    [InlineData("Hier staat een e-mailadres: “naam@voorbeeld.nl”.", "--id", "brief-2027", "--title", "x", "--kind", "x", "--description", "Van naam@voorbeeld.nl")]
    [InlineData("Hier staat een telefoonnummer", "--id", "brief-2027", "--title", "Bel 06 12345678")]
    [InlineData("geen webadres", "--id", "brief-2027", "--title", "x", "--kind", "x", "--description", "x", "--address", "voorbeeld")]
    [InlineData("Bedoelde u 2027-05-19?", "--id", "brief-2027", "--title", "x", "--kind", "x", "--description", "x", "--publish", "19-05-2027")]
    [InlineData("Bedoelde u --reported-from?", "--reportedfrom", "2027")]
    public async Task Refuses_in_one_sentence_and_writes_nothing(string sentence, params string[] arguments)
    {
        using var run = new NewRun();

        Assert.Equal(2, await run.RunAsync(["source", .. arguments]));

        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
        Assert.Empty(After(run, FixtureSite.Good.Files[_path]));
    }

    [Fact]
    public async Task Refuses_a_letter_that_the_file_cannot_hold()
    {
        using var run = new NewRun();
        run.Put(_path, [.. Encoding.ASCII.GetBytes("id,title,kind,date,period,reportedFrom,reportedUntil,references,sender,recipient,description,address\noud,"), 0xEB, .. ",x,,,,,,,,x,\n"u8]);

        Assert.Equal(2, await run.RunAsync("source", "--id", "lodz", "--title", "Łódź"));

        Assert.Contains("Het teken “Ł” kan niet in data/sources.csv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_nothing_to_a_file_that_cannot_be_read()
    {
        using var run = new NewRun();
        run.Put(_path, "id,titel\n"u8.ToArray());

        Assert.Equal(1, await run.RunAsync(["source", .. _known]));

        Assert.Contains("De kolom “titel” hoort niet in dit bestand.", run.Error, StringComparison.Ordinal);
        Assert.Equal("id,titel\n", await File.ReadAllTextAsync(run.Below(_path), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Asks_for_every_column_and_takes_an_empty_answer_where_that_may_be()
    {
        using var run = new NewRun { Typed = "brief-2027\n\nEen brief\nKamerbrief\n2027-13\n2027\n\n\n\n\n\n\nWaar de brief over gaat.\n\n\n" };

        Assert.Equal(0, await run.RunAsync("source"));

        Assert.Equal("brief-2027,Een brief,Kamerbrief,2027,,,,,,,Waar de brief over gaat.,\n", Encoding.UTF8.GetString(After(run, FixtureSite.Good.Files[_path])));
        Assert.Contains("“2027-13” is geen datum", run.Out, StringComparison.Ordinal);
        Assert.Contains("“Titel” mag niet leeg blijven.", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n", ';', "")]
    [InlineData("\n", ',', "sep=,\n")]
    [InlineData("\n", '\t', "")]
    public async Task Adds_a_column_for_the_moment_when_the_file_has_none(string end, char separator, string above)
    {
        string Rows(string column, string cell) => above + string.Join(end,
            "id,title,kind,description,date,period,reportedFrom,reportedUntil,references,sender,recipient,address".Replace(',', separator) + column,
            $"oud{separator}\"Eén, of\nmeer; \"\"brieven\"\"\"{separator}Brief{separator}Iets." + new string(separator, 8) + cell,
            "");
        using var run = new NewRun();
        run.Put(_path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Rows("", ""))]);

        await run.RunAsync(["source", "--id", "brief-2027", "--title", "Brief", "--kind", "Brief", "--description", "Iets.", "--publish", "2027-05-19T13:00"]);

        byte[] expected = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(
            Rows(separator + "publish", separator.ToString()) + string.Join(separator, ["brief-2027", "Brief", "Brief", "Iets.", .. Enumerable.Repeat("", 8), "2027-05-19T13:00"]) + end)];
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(await File.ReadAllBytesAsync(run.Below(_path), TestContext.Current.CancellationToken)));
    }

    /// <summary>What stands behind the bytes that were there.</summary>
    private static byte[] After(NewRun run, byte[] before)
    {
        var now = File.ReadAllBytes(run.Below(_path));
        Assert.Equal(before, now[..before.Length]);
        return now[before.Length..];
    }
}
