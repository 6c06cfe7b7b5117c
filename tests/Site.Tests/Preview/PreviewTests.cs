using System.Net;
using System.Text;
using Site.Commands;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Preview;
using Site.Problems;
using Site.Tests.Output;

namespace Site.Tests.Preview;

/// <summary>Over real HTTP, with a flow of our own: the input is one file, and the word "fout" in it is a problem.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private PreviewSite _preview = null!;
    private HttpClient _client = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => StartAsync("eerste");

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _preview.DisposeAsync();
        _root.Dispose();
    }

    [Fact]
    public async Task Serves_pages_as_they_ship_with_one_script_tag_more()
    {
        var page = await _client.GetAsync("missies/", Stop);

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Matches("^<body>eerste<script src=\"/__preview/live.js\" data-version=\"[0-9a-f]{16}\" defer></script></body>$",
            await page.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [InlineData("data/kosten.csv", "text/csv; charset=utf-8")]
    [InlineData("data/locaties.geojson", "application/geo+json")]
    [InlineData("__preview/live.js", "text/javascript; charset=utf-8")]
    public async Task Serves_other_files_with_their_type(string path, string type)
    {
        var answer = await _client.GetAsync(path, Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Files_are_the_bytes_that_ship() =>
        Assert.Equal("jaar,bedrag\n", await _client.GetStringAsync("data/kosten.csv", Stop));

    [Theory]
    [InlineData("nergens/")]
    [InlineData("../site.yml")]
    [InlineData("missies/index.html/")]
    public async Task An_address_that_does_not_exist_gets_the_page_for_that(string path)
    {
        var answer = await _client.GetAsync(path, Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("<body>niet gevonden", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_slash_leads_to_the_page() =>
        Assert.Equal("/missies/", (await _client.GetAsync("missies", Stop)).RequestMessage!.RequestUri!.AbsolutePath);

    [Fact]
    public async Task Nothing_can_be_sent_to_it() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PostAsync("", null, Stop)).StatusCode);

    [Fact]
    public async Task A_change_is_told_to_open_pages_and_served()
    {
        using var events = await EventReader.OpenAsync(_client);
        var first = await events.NextAsync();

        Save("tweede");

        var second = await events.NextAsync();
        Assert.NotEqual(first.Version, second.Version);
        Assert.Contains("tweede", await _client.GetStringAsync("", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_leave_the_last_good_site_standing_until_they_are_mended()
    {
        using var events = await EventReader.OpenAsync(_client);
        var good = await events.NextAsync();

        Save("fout");
        var bad = await events.NextAsync();
        Assert.Equal(good.Version, bad.Version);
        Assert.Equal("1 probleem in 1 bestand", bad.Title);
        Assert.Equal(["Dit is fout."], bad.Messages);
        Assert.Contains("eerste", await _client.GetStringAsync("", Stop), StringComparison.Ordinal);

        Save("derde");
        var mended = await events.NextAsync();
        Assert.Empty(mended.Messages);
        Assert.Contains("derde", await _client.GetStringAsync("", Stop), StringComparison.Ordinal);
        Assert.Contains("Dit is fout.", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_crashes_is_told_and_outlived()
    {
        using var events = await EventReader.OpenAsync(_client);
        await events.NextAsync();

        Save("crash");
        Assert.Contains("De website kon niet worden gemaakt (boem)", (await events.NextAsync()).Messages);

        Save("vierde");
        Assert.Empty((await events.NextAsync()).Messages);
    }

    [Fact]
    public async Task When_the_first_build_has_problems_they_are_the_page_until_mended()
    {
        await _preview.DisposeAsync();
        await StartAsync("<fout>");

        var answer = await _client.GetAsync("missies/", Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("<strong>Dit is &lt;fout&gt;.</strong>", page, StringComparison.Ordinal);

        using var events = await EventReader.OpenAsync(_client);
        var bad = await events.NextAsync();
        Assert.Contains(bad.Version, page, StringComparison.Ordinal);
        Save("goed");
        Assert.NotEqual(bad.Version, (await events.NextAsync()).Version);
        Assert.Contains("goed", await _client.GetStringAsync("missies/", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundreds_of_saves_editors_leftovers_and_a_replaced_folder_end_in_the_last_text()
    {
        using var events = await EventReader.OpenAsync(_client);
        for (var save = 0; save < 300; save++)
        {
            Save($"versie {save}");
            _root.Write($"input/.text.md.{save}.swp", "x");
        }
        File.Move(_root.Write("input/text.md~", "hernoemd"), _root.Below("input", "text.md"), overwrite: true);
        Directory.Move(_root.Below("input"), _root.Below("weg"));
        Save("ten slotte");

        while (!(await _client.GetStringAsync("", Stop)).Contains("ten slotte", StringComparison.Ordinal)) await events.NextAsync();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_passed_over()
    {
        var none = await PreviewSite.StartAsync(_root.Below("input"), [_preview.Address.Port], BuildAsync, Terminal());
        Assert.Null(none);

        await using var other = await PreviewSite.StartAsync(_root.Below("input"), [_preview.Address.Port, 0], BuildAsync, Terminal());
        Assert.NotEqual(_preview.Address.Port, other!.Address.Port);
    }

    private async ValueTask StartAsync(string text)
    {
        Save(text);
        _preview = (await PreviewSite.StartAsync(_root.Below("input"), [0], BuildAsync, Terminal()))!;
        _client = new HttpClient { BaseAddress = _preview.Address };
        Assert.Contains(_preview.Address.AbsoluteUri, _out.ToString(), StringComparison.Ordinal);
    }

    private Terminal Terminal() => new(TextWriter.Synchronized(_out), TextWriter.Synchronized(_error), TimeProvider.System);

    private void Save(string text) => _root.Write("input/text.md", text);

    private static async Task<BuildResult> BuildAsync(BuildRequest request, CancellationToken cancellation)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(request.InputFolder, "text.md"), cancellation);
        if (text == "crash") throw new InvalidOperationException("boem");
        if (text.Contains("fout", StringComparison.Ordinal))
            return new BuildResult([], [new Problem(new InputPlace("text.md", 1), $"Dit is {text}.", "Schrijf iets anders.")]);
        return new BuildResult(
        [
            Made("", $"<body>{text}</body>"), Made("404.html", "<body>niet gevonden</body>"),
            Made("data/kosten.csv", "jaar,bedrag\n"), Made("data/locaties.geojson", "{}"), Made("missies/", $"<body>{text}</body>"),
        ], []);

        static OutputFile Made(string path, string text) => new(new SitePath(path), Encoding.UTF8.GetBytes(text));
    }
}
