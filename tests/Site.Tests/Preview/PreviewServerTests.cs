using System.Net;

namespace Site.Tests.Preview;

public sealed class PreviewServerTests : IAsyncLifetime
{
    private PreviewRun _run = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _run = await PreviewRun.StartAsync("eerste");

    public ValueTask DisposeAsync() => _run.DisposeAsync();

    [Fact]
    public async Task Serves_pages_as_they_ship_with_one_script_tag_more()
    {
        var page = await _run.Client.GetAsync("missies/", Stop);

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Matches("^<body>eerste<script type=\"module\" src=\"/__preview/live.js\" data-version=\"[0-9a-f]{16}\\.[0-9a-f]{16}\"></script></body>$",
            await page.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [InlineData("data/kosten.csv", "text/csv; charset=utf-8")]
    [InlineData("data/locaties.geojson", "application/geo+json")]
    [InlineData("__preview/live.js", "text/javascript; charset=utf-8")]
    [InlineData("__preview/panel.js", "text/javascript; charset=utf-8")]
    public async Task Serves_other_files_with_their_type(string path, string type)
    {
        var answer = await _run.Client.GetAsync(path, Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Files_are_the_bytes_that_ship() =>
        Assert.Equal("jaar,bedrag\n", await _run.Client.GetStringAsync("data/kosten.csv", Stop));

    [Theory]
    [InlineData("nergens/")]
    [InlineData("../site.yml")]
    [InlineData("missies/index.html/")]
    public async Task An_address_that_does_not_exist_gets_the_page_for_that(string path)
    {
        var answer = await _run.Client.GetAsync(path, Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("<body>niet gevonden", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_slash_leads_to_the_page() =>
        Assert.Equal("/missies/", (await _run.Client.GetAsync("missies", Stop)).RequestMessage!.RequestUri!.AbsolutePath);

    [Fact]
    public async Task Nothing_can_be_sent_to_it() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _run.Client.PostAsync("", null, Stop)).StatusCode);

    [Theory]
    [InlineData("kwaad.example")]
    [InlineData("kwaad.example:4000")]
    [InlineData("localhost.kwaad.example")]
    [InlineData("[::1]")]
    public async Task Answers_to_no_other_name_than_this_computers_own(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Host = host;

        var answer = await _run.Client.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Answers_to_its_number_as_well() => Assert.Contains(
        "eerste", await _run.Client.GetStringAsync(new UriBuilder(_run.Address) { Host = "127.0.0.1" }.Uri, Stop), StringComparison.Ordinal);

    [Fact]
    public async Task A_port_that_is_taken_is_passed_over()
    {
        Assert.Null(await _run.OnPortsAsync(_run.Address.Port));

        await using var other = await _run.OnPortsAsync(_run.Address.Port, 0);
        Assert.NotEqual(_run.Address.Port, other!.Address.Port);
        Assert.Contains(other.Address.AbsoluteUri, _run.Out, StringComparison.Ordinal);
    }
}
