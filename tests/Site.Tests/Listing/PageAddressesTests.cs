using Site.Listing;
using Site.Model.Pages;
using Site.Tests.Sites;

namespace Site.Tests.Listing;

public sealed class PageAddressesTests
{
    [Fact]
    public void Are_those_of_the_pages_that_are_made()
    {
        var website = FixtureSite.Good.Read().Website!;
        var pages = PageList.Of(website, Sample.Maps).Where(page => page is not (NotFoundView or RedirectView));

        Assert.Equal(
            pages.Select(page => page.Path.Value).Order(StringComparer.Ordinal),
            PageAddresses.Of(website).Select(path => path.Value).Order(StringComparer.Ordinal));
    }
}
