using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Pages;
using Site.Tests.Sites;

namespace Site.Tests.Pages;

/// <summary>One page of every kind, made of the small good site, as it was last looked at and found right.</summary>
public partial class PageSnapshotTests
{
    private static readonly Lazy<Task<BuildResult>> Built = new(() =>
        Build.RunAsync(new BuildRequest(Path.Combine(FixtureSite.Folder, "Good"), null), TestContext.Current.CancellationToken));

    public static TheoryData<string, string> Kinds { get; } = new()
    {
        { "home", "" },
        { "missions", Paths.Missions.Value },
        { "mission-list", Paths.MissionList(MissionListKind.Country, "noorwegen").Value },
        { "mission", Paths.Mission("battlegroup-litouwen").Value },
        { "mission-with-little-known", Paths.Mission("wacht-op-zee").Value },
        { "map", Paths.Map.Value },
        { "costs", Paths.Costs.Value },
        { "mandates", Paths.Mandates.Value },
        { "differences", Paths.Differences.Value },
        { "developments", Paths.Developments.Value },
        { "timeline", Paths.Timeline.Value },
        { "sources", Paths.Sources.Value },
        { "source", Paths.Source("rapportage-2026").Value },
        { "glossary", Paths.Glossary.Value },
        { "search", Paths.Search.Value },
        { "changes", Paths.Changes.Value },
        { "open-data", Paths.OpenData.Value },
        { "editions", Paths.Editions.Value },
        { "not-found", Paths.NotFound.Value },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Is_the_page_that_was_looked_at(string name, string path) => Snapshot.Matches(name, await HtmlOf(path));

    [Fact]
    public async Task A_text_page_is_the_page_that_was_looked_at()
    {
        var site = await Built.Value;
        var fixedPages = Kinds.Select(kind => kind.Data.Item2).ToHashSet();
        var text = site.Files.First(file => !fixedPages.Contains(file.Path.Value) && TopLevelPage().IsMatch(file.Path.Value));
        Snapshot.Matches("text", await HtmlOf(text.Path.Value));
    }

    // The fingerprints and hashes of assets change with every style: they would hide what changed on the page.
    private static async Task<string> HtmlOf(string path)
    {
        var site = await Built.Value;
        Assert.Empty(site.Problems);
        var html = Encoding.UTF8.GetString(Assert.Single(site.Files, file => file.Path.Value == path).Bytes);
        return Hash().Replace(Fingerprint().Replace(html, "$1.x."), "$1x");
    }

    [GeneratedRegex(@"(assets/[a-z]+)\.[0-9a-f]{8}\.")]
    private static partial Regex Fingerprint();

    [GeneratedRegex("((?:integrity=\"|&#x27;)sha384-).+?(?=\"|&#x27;)")]
    private static partial Regex Hash();

    [GeneratedRegex("^[a-z-]+/$")]
    private static partial Regex TopLevelPage();
}
