using System.Net;

namespace Site.Tests.Preview;

public sealed class RebuildingTests : IAsyncLifetime
{
    private PreviewRun _run = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _run = await PreviewRun.StartAsync("eerste");

    public ValueTask DisposeAsync() => _run.DisposeAsync();

    [Fact]
    public async Task A_change_is_told_to_open_pages_and_served()
    {
        using var events = await EventReader.OpenAsync(_run.Client);
        var first = await events.NextAsync();

        _run.Save("tweede");

        var second = await events.NextAsync();
        Assert.NotEqual(first.Version, second.Version);
        Assert.Contains("tweede", await _run.PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_leave_the_last_good_site_standing_until_they_are_mended()
    {
        using var events = await EventReader.OpenAsync(_run.Client);
        var good = await events.NextAsync();

        _run.Save("fout");
        var bad = await events.NextAsync();
        Assert.Equal(good.Version, bad.Version);
        Assert.Equal("1 probleem in 1 bestand", bad.Title);
        Assert.Equal(["Dit is fout."], bad.Messages);
        Assert.Contains("eerste", await _run.PageAsync(), StringComparison.Ordinal);

        _run.Save("derde");
        var mended = await events.NextAsync();
        Assert.Empty(mended.Messages);
        Assert.Contains("derde", await _run.PageAsync(), StringComparison.Ordinal);
        Assert.Contains("Dit is fout.", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_sees_in_a_problem_is_named_in_the_browser_too()
    {
        await using var run = await PreviewRun.StartAsync("fout\u202E");
        using var events = await EventReader.OpenAsync(run.Client);

        Assert.Equal(["Dit is fout<U+202E>."], (await events.NextAsync()).Messages);
        var page = await run.Client.GetAsync("", Stop);
        Assert.Contains("Dit is fout&lt;U+202E&gt;.", await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_crashes_is_told_and_outlived()
    {
        using var events = await EventReader.OpenAsync(_run.Client);
        await events.NextAsync();

        _run.Save("crash");
        Assert.Contains("De website kon niet worden gemaakt (boem)", (await events.NextAsync()).Messages);

        _run.Save("vierde");
        Assert.Empty((await events.NextAsync()).Messages);
    }

    [Fact]
    public async Task When_the_first_build_has_problems_they_are_the_page_until_mended()
    {
        await using var run = await PreviewRun.StartAsync("<fout>");

        var answer = await run.Client.GetAsync("missies/", Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("<strong>Dit is &lt;fout&gt;.</strong>", page, StringComparison.Ordinal);

        using var events = await EventReader.OpenAsync(run.Client);
        var bad = await events.NextAsync();
        Assert.Contains(bad.Version, page, StringComparison.Ordinal);
        run.Save("goed");
        Assert.NotEqual(bad.Version, (await events.NextAsync()).Version);
        Assert.Contains("goed", await run.PageAsync("missies/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundreds_of_saves_editors_leftovers_and_a_replaced_folder_end_in_the_last_text()
    {
        using var events = await EventReader.OpenAsync(_run.Client);
        for (var save = 0; save < 300; save++)
        {
            _run.Save($"versie {save}");
            _run.Root.Write($"input/.text.md.{save}.swp", "x");
        }
        File.Move(_run.Root.Write("input/text.md~", "hernoemd"), _run.Root.Below("input", "text.md"), overwrite: true);
        Directory.Move(_run.Root.Below("input"), _run.Root.Below("weg"));
        _run.Save("ten slotte");

        while (!(await _run.PageAsync()).Contains("ten slotte", StringComparison.Ordinal)) await events.NextAsync();
    }
}
