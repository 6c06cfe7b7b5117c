using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Site.Checks.Leaks;
using Site.Output;
using Site.Tests.Sites;

namespace Site.Tests.Embargo;

/// <summary>
/// The small good site with one of everything under embargo laid over it. All that is secret has the word "geheim" in it,
/// an abbreviation that begins with GHM, or a number that occurs nowhere else.
/// </summary>
public sealed class AbsenceTests
{
    private static readonly DateTimeOffset Moment = new(2027, 5, 19, 13, 0, 0, TimeSpan.FromHours(2));

    private static readonly FixtureSite Site = FixtureSite.GoodWith("Embargo");

    private static readonly Lazy<Task<BuildResult>> Good = new(() => FixtureSite.Good.BuildAsync(Moment));
    private static readonly Lazy<Task<BuildResult>> Before = new(() => Site.BuildAsync(Moment.AddMinutes(-1)));
    private static readonly Lazy<Task<BuildResult>> After = new(() => Site.BuildAsync(Moment));

    private static readonly Lazy<Task<IReadOnlyList<string>>> Told = new(async () => [.. (await After.Value).Files.SelectMany(Texts)]);

    private static readonly string[] Numbers = ["73,91", "73.91", "8.642,07", "8642.07", "7.391", "7391", "9 juli 2031", "9\u00A0juli\u00A02031", "2031-07-09", "2031-08-10"];

    public static TheoryData<string> Secrets { get; } =
    [
        "Geheimstuk van mei 2027", "geheimbron", "Geheimsoort", "Geheimkenmerk", "Geheimafzender", "Geheimontvanger", "Geheimomschrijving",
        "geheimadres", "Geheimregio", "Geheiminleiding", "Geheimorganisatie", "Geheime unie", "GHMUNIE", "Geheimland", "geheimland/", "Geheimzee", "Geheimdefinitie",
        "Geheimopmerking", "Geheimtotaal", "Geheimlocatie", "Geheimrij", "Geheimwijziging", "Geheimonderwerp", "Geheimlezing",
        "Geheime andere lezing", "Geheimtoelichting", "9.753", "geheimcijfers", "geheimbereik", "Geheimnoot bij een cijfer", "geheimbetekenis",
        "Geheimuitleg", "Geheime andere betekenis", "Geheimbeschrijving van de site", "Geheimmenu", "Geheimvoet", "GHMAFK", "Geheimalias",
        "geheimplek", "geheim tot 9 juli 2031", "Geheimnoot bij het einde", "Geheimnoot bij een tegenspraak", "Geheime tegenspraak", "geheimtroepen", "geheimrol", "Geheimbevel",
        "Geheimgrond", "Geheimplaats", "Geheimgebeurtenis", "Geheimnummer 7", "Geheimbrief", "Geheimkop", "geheimkop", "geheimpassage",
        "Geheimbijschrift", "geheimbeeld.png", "Geheimpixel", "geheimgezelschap", "Geheimtitel", "geheim-missie", "GHMM", "Geheimsamenvatting",
        "Geheime tekst van de missie", "geheimpagina", "Geheimpaginatitel", "Geheimbeschrijving van de pagina", "Geheimtekst",
        "Geheimafgeleide", "geheim-afgeleid", "deze geheime tekst", "73,91", "8.642,07", "7.391",
    ];

    [Fact]
    public async Task Before_the_moment_no_byte_of_any_file_tells()
    {
        var result = await Before.Value;

        Assert.Empty(result.Problems);
        Assert.All(result.Files, file => Assert.All(Texts(file), text =>
        {
            Assert.DoesNotContain("geheim", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("GHM", text, StringComparison.Ordinal);
            // In a hash of 64 signs stands every short number now and then.
            var plain = Regex.Replace(text, "[0-9a-f]{64}", "");
            Assert.All(Numbers, number => Assert.DoesNotContain(number, plain, StringComparison.Ordinal));
        }));
    }

    [Fact]
    public async Task The_archive_with_all_data_is_looked_into()
    {
        var archive = (await After.Value).Files.Single(file => file.Path.Value == "data/missieoverzicht.zip");

        Assert.Contains(Archived(archive), text => text.Contains("Geheimsamenvatting", StringComparison.Ordinal));
        Assert.Contains(Archived(archive), text => text == "missies/geheim-missie.json");
    }

    [Fact]
    public async Task Before_the_moment_the_site_is_what_it_is_without_what_is_under_embargo() =>
        SameFiles(await Good.Value, await Before.Value);

    [Fact]
    public async Task Where_everything_is_shown_everything_is_marked()
    {
        var result = await Site.BuildAsync(Moment.AddMinutes(-1), showsEmbargo: true);
        string Page(string path) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(result.Files.Single(file => file.Path.Value == path).Bytes));

        Assert.Empty(result.Problems);
        Assert.All<string>(
            ["missies/geheim-missie/", "geheimpagina/", "bronnen/geheimbron/"],
            path => Assert.Contains("<p class=\"embargo-banner\">Onder embargo tot woensdag 19\u00A0mei 2027, 13.00 uur</p>", Page(path), StringComparison.Ordinal));
        Assert.DoesNotContain("embargo-banner", Page("missies/battlegroup-litouwen/"), StringComparison.Ordinal);
        Assert.Contains("class=\"embargo-passage\"", Page("missies/battlegroup-litouwen/"), StringComparison.Ordinal);
        Assert.All<string>(
            ["", "missies/", "missies/battlegroup-litouwen/", "kosten/", "begrippen/", "wijzigingen/", "verschillen/", "bronnen/", "kaart/", "mandaten/", "tijdlijn/", "zoeken/"],
            path => Assert.Contains("class=\"embargo-mark\"", Page(path), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("missies/", ".mission-card")]
    [InlineData("zoeken/", "li:has(a[href*='geheimbron'])")]
    [InlineData("zoeken/", "li:has(a[href*='geheim-missie'])")]
    [InlineData("tijdlijn/", "tr:has(a[href*='geheim-missie'])")]
    [InlineData("missies/battlegroup-litouwen/", ".mission-time")]
    public async Task Where_everything_is_shown_lists_and_bars_are_marked_too(string path, string part)
    {
        var result = await Site.BuildAsync(Moment.AddMinutes(-1), showsEmbargo: true);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Encoding.UTF8.GetString(result.Files.Single(file => file.Path.Value == path).Bytes));

        Assert.Contains(page.QuerySelectorAll(part), found => found.QuerySelector(".embargo-mark") is not null);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public async Task At_the_moment_everything_is_there(string secret)
    {
        var result = await After.Value;

        Assert.Empty(result.Problems);
        Assert.Contains(await Told.Value, text => text.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_published_does_not_tell_that_it_was_under_embargo()
    {
        SameFiles(await After.Value, await Site.BuildAsync(Moment.AddYears(2)));
        Assert.All(await Told.Value, text => Assert.DoesNotContain("embargo-", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Compressed_copies_tell_nothing_before_the_moment_and_all_of_it_after()
    {
        var (before, after) = (Copies(await Before.Value), Copies(await After.Value));

        Assert.NotEmpty(before);
        Assert.All(before, text => Assert.DoesNotContain("geheim", text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(after, text => text.Contains("geheim", StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Copies(BuildResult result) =>
    [
        .. CompressedCopies.Beside(result.Files).Where(file => Path.GetExtension(file.Path.File) is ".br" or ".gz")
            .SelectMany(file => SearchableText.Of(file.Path.File, file.Bytes)),
    ];

    private static void SameFiles(BuildResult expected, BuildResult actual)
    {
        Assert.Empty(actual.Problems);
        Assert.Equal(expected.Files.Select(file => file.Path.File), actual.Files.Select(file => file.Path.File));
        Assert.All(expected.Files.Zip(actual.Files), pair => Assert.True(
            pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes), $"{pair.First.Path.File} differs"));
    }

    /// <summary>Its path, its bytes as two kinds of text, and whatever in it can be unpacked.</summary>
    private static IEnumerable<string> Texts(OutputFile file) =>
        [file.Path.File, Encoding.UTF8.GetString(file.Bytes), Encoding.Latin1.GetString(file.Bytes), .. IsDrawn(file) ? [] : Unpacked(file.Bytes), .. Archived(file)];

    /// <summary>The pixels of what the program draws are numbers of colours, three of which spell anything now and then.</summary>
    private static bool IsDrawn(OutputFile file) => file.Path.File.EndsWith("deelafbeelding.png", StringComparison.Ordinal);

    /// <summary>The files in an archive, which zlib does not read.</summary>
    private static IEnumerable<string> Archived(OutputFile file)
    {
        if (!file.Path.File.EndsWith(".zip", StringComparison.Ordinal)) yield break;
        using var zip = new ZipArchive(new MemoryStream(file.Bytes));
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using (var packed = entry.Open()) packed.CopyTo(bytes);
            yield return entry.FullName;
            yield return Encoding.UTF8.GetString(bytes.ToArray());
        }
    }

    /// <summary>Every stretch of the file that zlib can read: the pixels and the texts of an image.</summary>
    private static IEnumerable<string> Unpacked(byte[] bytes)
    {
        for (var at = 0; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] != 0x78 || ((bytes[at] << 8) | bytes[at + 1]) % 31 != 0) continue;
            using var unpacked = new MemoryStream();
            try
            {
                using var packed = new ZLibStream(new MemoryStream(bytes[at..]), CompressionMode.Decompress);
                packed.CopyTo(unpacked);
            }
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                // Two bytes that only look like a beginning.
            }

            yield return Encoding.Latin1.GetString(unpacked.ToArray());
        }
    }
}
