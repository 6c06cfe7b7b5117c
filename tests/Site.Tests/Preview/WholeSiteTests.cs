using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Sites;

namespace Site.Tests.Preview;

/// <summary>The preview of a whole site, made by the whole flow.</summary>
public sealed partial class WholeSiteTests : IAsyncLifetime
{
    private const string Mission = "missies/battlegroup-litouwen/";
    private const string MissionFile = "missions/battlegroup-litouwen.md";

    // Far longer than it should take, so that a busy machine does not fail the test.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private PreviewRun _run = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _run = await PreviewRun.OfFolderAsync(Path.Combine(FixtureSite.Folder, "Good"));

    public ValueTask DisposeAsync() => _run.DisposeAsync();

    [Fact]
    public async Task Is_byte_for_byte_what_ships_after_any_change()
    {
        using var events = await EventReader.OpenAsync(_run.Client, "/" + Mission);
        await events.NextAsync();
        await ShipsWhatItShowsAsync();

        Change(MissionFile, text => text + "\nEen zin erbij.\n");
        await UntilShownAsync(Mission, "Een zin erbij.");
        await ShipsWhatItShowsAsync();

        Change(MissionFile, text => text.Replace("title: ", "title: Nieuwe ", StringComparison.Ordinal));
        await UntilShownAsync(Mission, "<h1>Nieuwe ");
        await ShipsWhatItShowsAsync();

        Change("site.yml", text => text.Replace("title: ", "title: Ander ", StringComparison.Ordinal));
        await UntilShownAsync(Mission, "Ander ");
        await ShipsWhatItShowsAsync();
    }

    [Fact]
    public async Task Tells_of_each_page_which_files_it_is_made_of()
    {
        var site = await ShippedAsync();
        foreach (var page in site.Files.Where(file => file.Path.File.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var events = await EventReader.OpenAsync(_run.Client, "/" + page.Path.Value);
            var files = (await events.NextAsync()).Files;

            Assert.Equal(page.MadeOf.Take(3), files);
            Assert.NotEmpty(files);
            Assert.All(files, file => Assert.True(File.Exists(_run.Root.Below("input", file)), file));
        }

        Assert.Equal(MissionFile, site.Files.Single(file => file.Path.Value == Mission).MadeOf[0]);
        Assert.Contains("data/costs.csv", site.Files.Single(file => file.Path == Paths.Costs).MadeOf);
    }

    [Fact]
    public async Task A_page_that_did_not_change_keeps_its_version()
    {
        using var here = await EventReader.OpenAsync(_run.Client, "/" + Paths.Text("over").Value);
        using var there = await EventReader.OpenAsync(_run.Client, "/" + Mission);
        var before = await there.NextAsync();
        var unchanged = await here.NextAsync();

        Change(MissionFile, text => text + "\nEen zin erbij.\n");
        Assert.NotEqual(before.Version, (await there.NextAsync()).Version);
        Change(MissionFile, text => text + "\nfout: [@nergens]\n");

        // The next that is told of the other page are the problems, not the change.
        var told = await here.NextAsync();
        Assert.NotEmpty(told.Messages);
        Assert.Equal(unchanged.Version, told.Version);
    }

    [Fact]
    public async Task Pages_that_are_wanted_first_are_the_very_files_of_the_result()
    {
        IReadOnlyList<OutputFile> ahead = [];
        var first = new SitePath(Mission);
        var request = new BuildRequest(_run.Root.Below("input"), _run.Address);

        var result = await Build.RunAsync(
            request with { Ahead = new Ahead([first, new SitePath("nergens/")], files => ahead = files) }, Stop);

        Assert.Same(result.Files.Single(file => file.Path == first), Assert.Single(ahead));
    }

    [Fact]
    public async Task A_change_of_all_files_at_once_ends_in_the_last_of_them()
    {
        foreach (var branch in (string[])["eerste", "tweede"])
            foreach (var file in Directory.EnumerateFiles(_run.Root.Below("input"), "*.md", SearchOption.AllDirectories).ToList())
            {
                var text = await File.ReadAllTextAsync(file, Stop);
                File.Delete(file);
                await File.WriteAllTextAsync(file, text + $"\nUit de {branch} tak.\n", Stop);
            }

        await UntilShownAsync(Mission, "Uit de tweede tak.");
        await UntilShownAsync("over/", "Uit de tweede tak.");
        await ShipsWhatItShowsAsync();
    }

    private void Change(string file, Func<string, string> change)
    {
        var path = _run.Root.Below("input", file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }

    private Task<BuildResult> ShippedAsync() => Build.RunAsync(new BuildRequest(_run.Root.Below("input"), _run.Address), Stop);

    private async Task ShipsWhatItShowsAsync()
    {
        var shipped = await ShippedAsync();
        Assert.Empty(shipped.Problems);
        // A page may come before the rest of its site.
        foreach (var file in shipped.Files)
            await UntilAsync(async () => await ShownAsync(file.Path.Value) == Encoding.Latin1.GetString(file.Bytes), file.Path.Value);
    }

    private async Task<string> ShownAsync(string path)
    {
        var text = Encoding.Latin1.GetString(await _run.Client.GetByteArrayAsync(path, Stop));
        return PreviewTag().Replace(text, "");
    }

    private Task UntilShownAsync(string path, string text) =>
        UntilAsync(async () => (await ShownAsync(path)).Contains(text, StringComparison.Ordinal), text);

    private static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!await holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, "Never came: " + what);
            await Task.Delay(10, Stop);
        }
    }

    [GeneratedRegex("<script type=\"module\" src=\"/__preview/[^>]*></script>")]
    private static partial Regex PreviewTag();
}
