using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>Editing in the browser: the page under its own policy, and what its CMS writes, read by our own reader.</summary>
public sealed class AdminTests(Browsers browsers)
{
    private const string Mission = "mnbg-litouwen";
    private const string MissionFile = "input/missions/mnbg-litouwen.md";
    private const string Moment = "publish: 2020-05-19T13:00";

    [Theory]
    [InlineData("/")]
    [InlineData("/een/pad/")]
    public async Task It_lists_the_missions_under_a_policy_of_its_own_that_stops_nothing(string mount)
    {
        using var input = new EditedInput();
        await using var site = await HostedSite.StartAsync(mount, input.Folder);
        var browser = await browsers.WithCdnAsync(CdnMode.Answered);
        await using var cms = await CmsVisit.OpenAsync(browser, site, input.Texts);
        var missions = input.Texts.Keys.Count(path => path.StartsWith("input/missions/", StringComparison.Ordinal));

        await Assertions.Expect(cms.Page.GetByRole(AriaRole.Treeitem, new() { Name = "Missies" })).ToContainTextAsync($"{missions}");
        Faults.None(await cms.Visit.ViolationsAsync());
        Faults.None(cms.Visit.Errors);
        // What it does not understand of its configuration, it says there.
        Faults.None(cms.Visit.Console.Where(line => line.StartsWith("warning", StringComparison.Ordinal)
            && !line.Contains("Permissions-Policy", StringComparison.Ordinal)));
        Assert.Equal([site.Address.Host, Cdn.Host], cms.Visit.Requests.Select(request => request.Host).Where(host => host.Length > 0).Distinct());
    }

    [Fact]
    public async Task It_stands_apart_from_the_site()
    {
        using var input = new EditedInput();
        await using var site = await HostedSite.StartAsync("/een/pad/", input.Folder);
        using var client = Certificate.Client();
        using var page = await client.GetAsync(site.At(Paths.Admin), TestContext.Current.CancellationToken);
        using var home = await client.GetAsync(site.At(SitePath.Home), TestContext.Current.CancellationToken);
        var document = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(("nl", "Beheer – Missieoverzicht"), (document.DocumentElement.GetAttribute("lang"), document.Title));
        Assert.Equal("noindex, nofollow", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain(site.Sitemap(), address => address.Contains("beheer", StringComparison.Ordinal));
        Assert.All(site.Documents().Where(file => !file.File.StartsWith("beheer/", StringComparison.Ordinal)), file =>
            Assert.Null(file.Document.QuerySelector("[href*=beheer]")));
        Assert.DoesNotContain("sveltia", Assert.Single(home.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Empty(document.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task A_forged_program_is_refused_and_the_page_says_so()
    {
        using var input = new EditedInput();
        await using var site = await HostedSite.StartAsync("/", input.Folder);
        await using var visit = await Visit.StartAsync(await browsers.WithCdnAsync(CdnMode.Tampered), new Visitor());
        await visit.Page.GotoAsync(site.At(Paths.Admin));

        await visit.Page.GetByText("kan niet worden geladen").WaitForAsync();

        Assert.Contains(visit.Console, line => line.Contains("integrity", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_saves_is_read_unchanged_and_an_edit_is_on_the_page()
    {
        using var input = new EditedInput();
        // A key that the CMS does not know, with a moment long past.
        input.Write(MissionFile, input.Texts[MissionFile].Replace("\nend:\n", $"\nend:\n  {Moment}\n", StringComparison.Ordinal));
        await using var site = await HostedSite.StartAsync("/", input.Folder);
        await using var cms = await CmsVisit.OpenAsync(await browsers.WithCdnAsync(CdnMode.Answered), site, input.Texts);

        // It saves nothing that has not changed: the name goes to and fro.
        await EditNameAsync(cms, name => name + "X");
        input.Write(MissionFile, await EditNameAsync(cms, name => name[..^1]));
        Assert.Contains(Moment, input.Texts[MissionFile], StringComparison.Ordinal);
        var again = await BuiltSite.FilesAsync(site.Address, input.Folder);
        Assert.Equal(site.Files.Keys.Order(), again.Keys.Order());
        Assert.All(again, file => Assert.True(file.Value.AsSpan().SequenceEqual(site.Files[file.Key]), file.Key));

        input.Write(MissionFile, await EditFactAndTextAsync(cms));
        var edited = await BuiltSite.FilesAsync(site.Address, input.Folder);
        var page = Encoding.UTF8.GetString(edited[Paths.Mission(Mission).File]);
        Assert.Contains("351", page, StringComparison.Ordinal);
        Assert.Contains("Een nieuwe zin.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("351", Encoding.UTF8.GetString(site.Files[Paths.Mission(Mission).File]), StringComparison.Ordinal);
        Faults.None(await cms.Visit.ViolationsAsync());
    }

    private static async Task<string> EditNameAsync(CmsVisit cms, Func<string, string> change)
    {
        await cms.EditAsync("missies", Mission, "title");
        await cms.Box("title").FillAsync(change(await cms.Box("title").InputValueAsync()));
        return await cms.SaveAsync(MissionFile);
    }

    private static async Task<string> EditFactAndTextAsync(CmsVisit cms)
    {
        await cms.EditAsync("missies", Mission, "title");
        await cms.ReachAsync("strength");
        await cms.Field("strength").GetByRole(AriaRole.Button, new() { Name = "Uitvouwen" }).First.ClickAsync();
        await cms.Box("strength.0.value").FillAsync("driehonderd");
        await cms.PressSaveAsync();
        await cms.Field("strength.0.value").GetByText("Schrijf een heel getal").First.WaitForAsync();
        await cms.Box("strength.0.value").FillAsync("351");
        await cms.ReachAsync("body");
        await cms.Box("body").FillAsync(await cms.Box("body").InputValueAsync() + "\n\nEen nieuwe zin. [@oostflank-2026, § 2]");
        return await cms.SaveAsync(MissionFile);
    }
}
