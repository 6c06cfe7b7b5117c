using System.Text;
using Site.Model;
using Site.Tests.Content;
using Site.Tests.OpenData.Reading;
using Site.Tests.Sites;

namespace Site.Tests.OpenData;

/// <summary>What is published says all that the site knows: whoever reads it back has the model again.</summary>
public sealed class ReadBackTests
{
    /// <summary>What no data file says, and why not.</summary>
    private static readonly Dictionary<string, string> _notPublished = new()
    {
        ["Mission.Prose"] = "running text is on the page, with its layout",
        ["Mission.File"] = "where an editor wrote it",
        ["Statement.Origin"] = "where an editor wrote it",
        ["Location.Origin"] = "where an editor wrote it",
        ["CostLine.Origin"] = "where an editor wrote it",
        ["CostTotal.Origin"] = "where an editor wrote it",
        ["AnnexEntry.Origin"] = "where an editor wrote it",
        ["Change.Origin"] = "where an editor wrote it",
        ["Website.TextPages"] = "running text is on the pages",
        ["Website.Pictures"] = "they belong to the running text",
        ["Website.MapSections"] = "they only divide the map in sheets",
        ["Website.Redirects"] = "they stand in _redirects and at the old addresses",
        ["Settings.Description"] = "about the site, not about missions",
        ["Settings.Disclaimer"] = "about the site; in the guide of the archive",
        ["Settings.Contact"] = "in the catalogue",
        ["Settings.ContactLink"] = "made of the contact",
        ["Settings.HasMail"] = "made of the contact",
        ["Settings.Menu"] = "how the site is laid out",
        ["Settings.FooterMenu"] = "how the site is laid out",
        ["Website.Editions"] = "they stand beside the data, with lists of their own",
        ["Settings.Edition"] = "says where these pages stand",
        ["Settings.NewestAddress"] = "made of the base address",
        ["Settings.Cms"] = "how the site is edited",
        ["Costs.Checks"] = "made of the lines and the totals, which are compared",
    };

    private static readonly Lazy<Task<(Website Website, IReadOnlyDictionary<string, byte[]> Files)>> _good = new(() => BuiltAsync(Path.Combine(FixtureSite.Folder, "Good")));

    private static readonly Lazy<Task<(Website Website, IReadOnlyDictionary<string, byte[]> Files)>> _real = new(() => BuiltAsync(Repository.Input));

    /// <summary>A value in a file and what it is damaged to.</summary>
    public static TheoryData<string, string, string> Damage { get; } = new()
    {
        { "data/missies.json", "\"value\": \"2028-12-31\"", "\"value\": \"2028-12-30\"" },
        { "data/missies.json", "\"value\": \"2028-12-31\"", "\"value\": \"2028-12\"" },
        { "data/missies.json", "\"low\": 4,", "\"low\": 5," },
        { "data/missies.json", "\"circa\"", "\"exact\"" },
        { "data/missies.json", "\"longitude\": 24.4", "\"longitude\": 24.5" },
        { "data/missies.json", "\"place\": \"Verlenging\"", "\"place\": \"Verkorting\"" },
        { "data/missies.json", "\"asOf\": \"2026-06-30\"", "\"asOf\": \"2026-06\"" },
        { "data/missies.json", "\"conflicting\"", "\"weggelaten\"" },
        { "data/missies.json", "\"earlier\"", "\"weggelaten\"" },
        { "data/kosten.csv", ",bedrag,31.37,", ",bedrag,31.4,"},
        { "data/kosten.csv", ",bedrag,31.37,", ",bedrag,31.370,"},
        { "data/kosten.csv", ",niet uitgesplitst,,", ",bedrag,0.00," },
        { "data/kostentotalen.csv", "exact", "circa" },
        { "data/bronnen.csv", "rapportage-2026,", "rapportage-2026,Een " },
        { "data/begrippen.csv", "niet vermeld", "iets" },
        { "data/wijzigingen.csv", "2026-06-30", "2026-06-29" },
        { "data/verschillen.csv", "geen van beide", "lezing" },
        { "data/landen.csv", "Litouwen", "Letland" },
    };

    [Fact]
    public async Task Gives_back_the_small_site() => AssertSame(await _good.Value);

    [Fact]
    public async Task Gives_back_the_real_site() => AssertSame(await _real.Value);

    [Theory]
    [MemberData(nameof(Damage))]
    public async Task A_damaged_value_is_seen(string file, string from, string to)
    {
        var (website, files) = await _good.Value;
        var text = Encoding.UTF8.GetString(files[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        var damaged = new Dictionary<string, byte[]>(files) { [file] = Encoding.UTF8.GetBytes(text[..at] + to + text[(at + from.Length)..]) };

        Assert.NotEqual(Told(website), Told(PublishedSite.Read(damaged)));
    }

    [Fact]
    public async Task Each_mission_says_the_same_in_its_own_file_as_among_all()
    {
        var (website, files) = await _real.Value;
        using var all = System.Text.Json.JsonDocument.Parse(files["data/missies.json"]);

        Assert.Equal(
            website.Missions.Select(mission => Plain(System.Text.Json.JsonDocument.Parse(files[$"missies/{mission.Slug}.json"]).RootElement)),
            all.RootElement.GetProperty("missions").EnumerateArray().Select(Plain));
    }

    private static string Plain(System.Text.Json.JsonElement json) => System.Text.Json.JsonSerializer.Serialize(json);

    private static void AssertSame((Website Website, IReadOnlyDictionary<string, byte[]> Files) built)
    {
        var (expected, actual) = (Told(built.Website).Split('\n'), Told(PublishedSite.Read(built.Files)).Split('\n'));
        for (var i = 0; i < Math.Min(expected.Length, actual.Length); i++)
            Assert.True(expected[i] == actual[i], string.Join('\n', expected[Math.Max(0, i - 25)..i]) + $"\nexpected {expected[i]}\nfound    {actual[i]}");
        Assert.Equal(expected.Length, actual.Length);
    }

    private static string Told(Website website) => Dump.Of(website, _notPublished.Keys.ToHashSet());

    private static async Task<(Website, IReadOnlyDictionary<string, byte[]>)> BuiltAsync(string folder)
    {
        // What is under embargo is not published, so the data is compared with the public site.
        var built = await Build.RunAsync(new BuildRequest(folder, null), CancellationToken.None);
        Assert.Empty(built.Problems);
        return (built.Website!, built.Files.ToDictionary(file => file.Path.File, file => file.Bytes));
    }
}
