using System.Collections.Concurrent;
using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>How much a first visit transfers from the site itself, compressed as hosts compress it.</summary>
public sealed class WeightTests(RunningSite site, Browsers browsers)
{
    private const int Most = 60_000;

    [Theory]
    [MemberData(nameof(PagesOfSite.Names), MemberType = typeof(PagesOfSite))]
    public async Task A_first_visit_is_light(string page)
    {
        await using var visit = await Visit.StartAsync(await browsers.WithCdnAsync(CdnMode.Refused), new Visitor());
        var answers = new ConcurrentQueue<IResponse>();
        visit.Page.Response += (_, answer) => answers.Enqueue(answer);
        await visit.Page.GotoAsync(
            site.AtRoot.At(PagesOfSite.Path(page)), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        // What a script loads belongs to the map that takes over, once the page is there.
        string[] data = [Paths.LocationsScript.Value, .. site.AtRoot.Files.Keys.Where(file => file.StartsWith("assets/wereld.", StringComparison.Ordinal))];
        var asked = answers.ToLookup(answer => data.Contains(new Uri(answer.Url).AbsolutePath.TrimStart('/')));
        var first = await SizesAsync(asked[false]);
        var later = await SizesAsync(asked[true]);

        TestContext.Current.TestOutputHelper!.WriteLine($"{page}: {Told(first)}; later {Told(later)}");
        Assert.True(first.Values.Sum() < Most, Told(first));
    }

    private static async Task<IReadOnlyDictionary<string, int>> SizesAsync(IEnumerable<IResponse> answers)
    {
        var sizes = new Dictionary<string, int>();
        foreach (var answer in answers) sizes[new Uri(answer.Url).AbsolutePath] = Brotli.Of(await answer.BodyAsync()).Length;
        return sizes;
    }

    private static string Told(IReadOnlyDictionary<string, int> sizes) =>
        $"{sizes.Values.Sum()} bytes ({string.Join(", ", sizes.Select(size => $"{size.Key} {size.Value}"))})";
}
