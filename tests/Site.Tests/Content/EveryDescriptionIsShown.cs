using Site.Input;
using Site.Listing;
using Site.Model.Maps;
using Site.Problems;

namespace Site.Tests.Content;

public class EveryDescriptionIsShown
{
    [Fact]
    public void No_description_is_longer_than_search_engines_show()
    {
        var website = InputReader.Read(InputFolder.Read(Repository.Input), new ProblemList())!;
        var pages = PageList.Of(website, new DrawnMaps(Sample.Maps.Atlas, new Dictionary<string, MapDrawing>()));

        Assert.Empty(pages.Where(page => page.Description.Length > Excerpt.Most).Select(page => $"{page.Path}: {page.Description}"));
    }
}
