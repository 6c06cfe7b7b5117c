using System.IO.Compression;
using System.Collections.Concurrent;
using Microsoft.Playwright;

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
        var bodies = new ConcurrentQueue<IResponse>();
        visit.Page.Response += (_, response) => bodies.Enqueue(response);
        await visit.Page.GotoAsync(
            site.AtRoot.At(PagesOfSite.Path(page)), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        var sizes = new Dictionary<string, int>();
        foreach (var body in bodies) sizes[new Uri(body.Url).AbsolutePath] = Compressed(await body.BodyAsync());

        var list = string.Join(", ", sizes.Select(size => $"{size.Key} {size.Value}"));
        TestContext.Current.TestOutputHelper!.WriteLine($"{page}: {sizes.Values.Sum()} bytes ({list})");
        Assert.True(sizes.Values.Sum() < Most, $"{sizes.Values.Sum()} bytes: {list}");
    }

    private static int Compressed(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var brotli = new BrotliStream(result, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(bytes);
        return (int)result.Length;
    }
}
