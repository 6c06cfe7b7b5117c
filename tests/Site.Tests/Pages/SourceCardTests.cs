using System.Text;
using AngleSharp.Html.Parser;
using Site.Model.Pages;
using Site.Tests.Sites;

namespace Site.Tests.Pages;

public class SourceCardTests
{
    private const string _path = "data/sources.csv";

    [Fact]
    public async Task A_paper_that_names_no_sender_or_recipient_says_so()
    {
        var rows = Encoding.UTF8.GetString(FixtureSite.Good.Files[_path]);
        var site = FixtureSite.Good.With(_path, rows.Replace("nr. 501\",Minister van Defensie,Tweede Kamer", "nr. 501\",,", StringComparison.Ordinal));

        var page = (await BuiltFixture.FilesAsync(site))[Paths.Source("kamerbrief-2026-06").File];

        var rowsOfCard = new HtmlParser().ParseDocument(new MemoryStream(page)).QuerySelectorAll(".definitions > div")
            .ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent.Trim());
        Assert.Equal(("niet vermeld", "niet vermeld"), (rowsOfCard["Van"], rowsOfCard["Aan"]));
    }
}
