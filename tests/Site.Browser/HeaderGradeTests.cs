using System.Text;
using System.Text.Json;

namespace Site.Browser;

/// <summary>What others think of the headers of every page, the one for editing included: MDN's observatory and Google's evaluator of policies.</summary>
[Collection(nameof(SharedHosts))]
public sealed class HeaderGradeTests(Hosts hosts)
{
    [Fact]
    public async Task Every_page_has_the_highest_grade_and_no_policy_a_finding()
    {
        var rules = HeaderRules.Of(hosts.Files["_headers"], joins: true);
        var pages = hosts.Files.Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Append("wat/er/niet/is").ToList();
        var graded = await GradeAsync(pages.Select(page => new
        {
            host = "missieoverzicht.example",
            headers = rules.For("/" + page),
            html = Encoding.UTF8.GetString(hosts.Files.GetValueOrDefault(page, hosts.Files["404.html"])),
        }));

        Assert.Contains("beheer/index.html", pages);
        Faults.None(pages.Zip(graded.EnumerateArray()).Where(page => page.Second.GetProperty("grade").GetString() != "A+").Select(page => $"{page.First}: {page.Second}"));
        Faults.None(pages.Zip(graded.EnumerateArray()).Where(page => page.Second.GetProperty("findings").GetArrayLength() > 0).Select(page => $"{page.First}: {page.Second.GetProperty("findings")}"));
    }

    [Fact]
    public async Task A_site_without_headers_would_fail()
    {
        var graded = await GradeAsync([new { host = "missieoverzicht.example", headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "script-src *" }, html = "" }]);

        Assert.NotEqual("A+", graded[0].GetProperty("grade").GetString());
        Assert.NotEqual(0, graded[0].GetProperty("findings").GetArrayLength());
    }

    private static async Task<JsonElement> GradeAsync(IEnumerable<object> pages)
    {
        await NodePackages.ObservatoryAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(pages), TestContext.Current.CancellationToken);
        var answer = await Command.NeedAsync(
            Path.Combine(Repository.BrowserTests, "Observatory"), "node", ["grade.mjs", file], TestContext.Current.CancellationToken);
        File.Delete(file);
        return JsonDocument.Parse(answer).RootElement;
    }
}
