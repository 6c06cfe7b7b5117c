using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Tests.Sites;

namespace Site.Tests.Hostile;

/// <summary>Whatever an editor types stays text: no page or file of the site gets an element, an attribute or a line from it.</summary>
public sealed class NothingHostileSurvivesTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> _good = new(() => BuiltFixture.FilesAsync(FixtureSite.Good));
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> _hostile = new(() => BuiltFixture.FilesAsync(HostileSite.Site));
    private static readonly string[] _addresses = ["href", "src", "action", "formaction", "poster", "data", "xlink:href", "cite", "background", "srcset"];

    [Fact]
    public async Task It_reaches_every_kind_of_file_that_editors_have_a_word_in()
    {
        var reached = (await _hostile.Value).Where(file => Encoding.UTF8.GetString(file.Value).Contains("alert(1)", StringComparison.Ordinal))
            .Select(file => Path.GetExtension(file.Key)).Distinct().Order(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string> { ".csv", ".geojson", ".html", ".json", ".xml" }, reached.ToHashSet());
    }

    [Fact]
    public async Task Pages_have_the_scripts_and_the_kinds_of_elements_and_attributes_of_the_good_site()
    {
        var good = Pages(await _good.Value);
        var kinds = good.Values.SelectMany(page => page.All).Select(element => element.LocalName).Append("code").Append("pre").ToHashSet();

        foreach (var (path, page) in Pages(await _hostile.Value))
        {
            Assert.All(page.All, element => Assert.Contains(element.LocalName, kinds));
            Assert.All(page.All.SelectMany(element => element.Attributes), attribute => IsHarmless(path, attribute));
            if (good.TryGetValue(path, out var same)) Assert.Equal(Scripts(same), Scripts(page));
            // Those are the words of the theme's own style and script elements; a text that ended one would show.
            Assert.DoesNotContain(page.QuerySelectorAll("script:not([type='application/ld+json']), style"), element => element.TextContent.Contains("alert(1)", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Texts_stand_on_the_pages_as_they_were_typed()
    {
        var page = Pages(await _hostile.Value)["missies/battlegroup-litouwen/index.html"];

        Assert.Contains(HostileSite.Payload, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(HostileSite.Payload, page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_machines_read_holds_it_as_text_alone()
    {
        foreach (var (path, bytes) in await _hostile.Value)
        {
            var text = Encoding.UTF8.GetString(bytes);
            if (path.EndsWith("json", StringComparison.Ordinal)) JsonDocument.Parse(bytes).Dispose();
            if (path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal))
                Assert.DoesNotContain(XDocument.Parse(text).Descendants(), element => element.Name.LocalName is "script" or "img");
            if (path is "robots.txt" or "_redirects") Assert.DoesNotContain("alert", text, StringComparison.Ordinal);
        }

        foreach (var page in Pages(await _hostile.Value).Values)
            foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']")) JsonDocument.Parse(data.TextContent).Dispose();
    }

    private static void IsHarmless(string path, IAttr attribute)
    {
        Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{path}: {attribute.Name}");
        // The alignment of a column in Markdown.
        if (attribute.Name == "style") Assert.Matches("^text-align: (left|center|right);$", attribute.Value);
        Assert.False(attribute.Name is "srcdoc" or "formaction", $"{path}: {attribute.Name}");
        if (!_addresses.Contains(attribute.Name)) return;
        var scheme = attribute.Value.Trim().Split('/', '#', '?')[0];
        Assert.True(!scheme.Contains(':', StringComparison.Ordinal) || scheme is "https:" || scheme.StartsWith("mailto:", StringComparison.Ordinal), $"{path}: {attribute.Value}");
    }

    private static IEnumerable<string> Scripts(IHtmlDocument page) =>
        page.Scripts.Select(script => $"{script.Source} {script.Type} {script.Integrity} {(script.Type == "application/ld+json" ? "" : script.Text)}");

    private static Dictionary<string, IHtmlDocument> Pages(IReadOnlyDictionary<string, byte[]> files) => files
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Key, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value)));
}
