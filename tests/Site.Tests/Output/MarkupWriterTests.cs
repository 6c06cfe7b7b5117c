using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Site.Listing;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Sites;
using Site.Theme;

namespace Site.Tests.Output;

public class MarkupWriterTests
{
    private static readonly Website Good = FixtureSite.Good.Read().Website!;

    private static readonly IReadOnlyList<Page> Pages = PageList.Of(Good, Sample.Maps);

    public static TheoryData<string> Addresses { get; } = [.. Pages.Select(page => page.Path.Value)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Writes_what_the_renderer_of_the_framework_writes(string address)
    {
        var page = Pages.Single(page => page.Path.Value == address);
        var parameters = new Dictionary<string, object?>
        {
            ["View"] = page,
            ["Frame"] = new Frame(Good.Settings, new KeptWork().AssetsFor(marksEmbargo: false).Paths, new Here(page.Path, null)),
        };

        Assert.Equal(await RenderedAsync(PageComponents.For(page), parameters), new MarkupWriter().Of(PageComponents.For(page), parameters));
    }

    [Fact]
    public void Keeps_nothing_of_the_page_before()
    {
        var writer = new MarkupWriter();
        string Of(Page page) => writer.Of(PageComponents.For(page), new()
        {
            ["View"] = page,
            ["Frame"] = new Frame(Good.Settings, new KeptWork().AssetsFor(marksEmbargo: false).Paths, new Here(page.Path, null)),
        });

        var first = Of(Pages[0]);
        Of(Pages[1]);

        Assert.Equal(first, Of(Pages[0]));
    }

    private static async Task<string> RenderedAsync(Type component, Dictionary<string, object?> parameters)
    {
        await using var services = new ServiceCollection().AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
