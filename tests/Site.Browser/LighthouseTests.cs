using System.Text.Json;

namespace Site.Browser;

/// <summary>Lighthouse on a phone, with the CDN answered: four times 100 on every kind of page. Takes minutes, so it runs on demand.</summary>
public sealed class LighthouseTests(RunningSite site)
{
    // Lighthouse does not judge a page that answers with 404.
    public static TheoryData<string> Pages { get; } = new(PagesOfSite.Names.Select(row => row.Data).Where(name => name != "not found"));

    [Theory(Explicit = true)]
    [MemberData(nameof(Pages))]
    public async Task Scores_100_four_times(string page)
    {
        using var report = await MeasureAsync(site.AtRoot.At(PagesOfSite.Path(page)));

        var scores = report.RootElement.GetProperty("categories").EnumerateObject()
            .ToDictionary(category => category.Name, category => (int)Math.Round(category.Value.GetProperty("score").GetDouble() * 100));
        var shift = report.RootElement.GetProperty("audits").GetProperty("cumulative-layout-shift").GetProperty("numericValue").GetDouble();
        TestContext.Current.TestOutputHelper!.WriteLine($"{page}: {string.Join(", ", scores.Select(score => $"{score.Key} {score.Value}"))}, layout shift {shift:0.###}");

        Faults.None(Failed(report));
        Assert.All(scores.Values, score => Assert.Equal(100, score));
        Assert.Equal(0, shift);
    }

    private static async Task<JsonDocument> MeasureAsync(string address)
    {
        await using var cdn = await Cdn.StartAsync(CdnMode.Answered);
        var program = Path.Combine(await NodePackages.LighthouseAsync(), "lighthouse", "cli", "index.js");
        Environment.SetEnvironmentVariable("CHROME_PATH", await Chromium.LocateAsync());
        var flags = string.Join(' ', RunningBrowser.Flags(cdn).Select(Quoted));
        return JsonDocument.Parse(await Command.NeedAsync(
            Repository.BrowserTests, "node",
            [program, address, "--quiet", "--output=json", "--form-factor=mobile", "--locale=nl", $"--chrome-flags={flags}"],
            TestContext.Current.CancellationToken));
    }

    /// <summary>A flag as Lighthouse reads it from one line: only its value may stand between quotes.</summary>
    private static string Quoted(string flag) =>
        flag.Split('=', 2) is [var name, var value] ? $"{name}=\"{value}\"" : flag;

    /// <summary>What cost points outside speed, which depends on the machine.</summary>
    private static IEnumerable<string> Failed(JsonDocument report) =>
        from category in report.RootElement.GetProperty("categories").EnumerateObject()
        where category.Name != "performance"
        from audit in category.Value.GetProperty("auditRefs").EnumerateArray()
        where audit.GetProperty("weight").GetDouble() > 0
        let result = report.RootElement.GetProperty("audits").GetProperty(audit.GetProperty("id").GetString()!)
        where result.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1
        select $"{category.Name}, {result.GetProperty("id")}: {result.GetProperty("title")}";
}
