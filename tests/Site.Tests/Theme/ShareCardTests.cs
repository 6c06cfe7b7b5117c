using System.Text;
using AngleSharp.Html.Parser;
using Site.Listing;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Tests.Sites;
using Site.Theme.Layout;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public class ShareCardTests
{
    [Fact]
    public async Task Says_what_the_page_says()
    {
        var site = await Build.RunAsync(new BuildRequest(Path.Combine(FixtureSite.Folder, "Good"), null), TestContext.Current.CancellationToken);
        var website = FixtureSite.Good.Read().Website!;
        foreach (var view in PageList.Of(website, Sample.Maps).OfType<MissionView>())
        {
            var card = ShareCard.Of(view, website.Settings)!;
            var html = Encoding.UTF8.GetString(site.Files.Single(file => file.Path == view.Path).Bytes);
            var page = new HtmlParser().ParseDocument(html).QuerySelector("main")!.TextContent;

            Assert.All(
                card.Facts.Select(fact => fact.Label).Append(card.Title).Append(card.Status!).Append(card.Moment)
                    .Concat(card.Facts.SelectMany(fact => fact.Wordings[0].Replace(ShareWords.Differ, "", StringComparison.Ordinal).Split("; "))),
                words => Assert.Contains(words, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Shortens_a_list_from_its_end_and_says_how_much_is_left_out()
    {
        var source = Sample.Source("brief");
        Location Place(string name) => new(name, null, null, null, Precision.Place, LocationKind.Stationing, null, Sample.Cite(source), null);
        var mission = Sample.Mission("unifil") with { Locations = [Place("Naqoura"), Place("Beiroet"), Place("Tyre"), Place("Tyre")] };

        Assert.Equal(
            ["Naqoura; Beiroet; Tyre", "Naqoura; Beiroet en 1\u00A0andere plaats", "Naqoura en 2\u00A0andere plaatsen"],
            ShareWords.Places(mission));
    }

    [Fact]
    public void Says_that_sources_differ()
    {
        var source = Sample.Source("brief");
        var end = Sample.Known(Sample.Date("2028"), source) with { Conflicting = [Sample.Stated(Sample.Date("2027"), source)] };

        Assert.Equal(["2028 (bronnen verschillen)"], ShareWords.OneValue(end, "2028"));
    }

    [Fact]
    public void Only_home_and_missions_have_one_and_each_page_has_an_address_for_its_image()
    {
        var pages = PageList.Of(Sample.Website with { Missions = [Sample.Mission("unifil")] }, Sample.Maps);

        Assert.Equal(["", "missies/unifil/"], pages.Where(page => ShareCard.Of(page, Sample.Settings) is not null).Select(page => page.Path.Value));
        Assert.Equal(2, pages.Select(ShareImage.Of).Distinct().Count());
    }
}
