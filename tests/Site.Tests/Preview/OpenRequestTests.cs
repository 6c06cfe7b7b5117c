using System.Net;
using Microsoft.AspNetCore.Http;
using Site.Preview;

namespace Site.Tests.Preview;

public sealed class OpenRequestTests : IAsyncLifetime
{
    private PreviewRun _run = null!;
    private string _token = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Origin => _run.Address.GetLeftPart(UriPartial.Authority);

    public async ValueTask InitializeAsync()
    {
        _run = await PreviewRun.StartAsync("eerste");
        using var events = await EventReader.OpenAsync(_run.Client);
        _token = (await events.NextAsync()).Token;
    }

    public ValueTask DisposeAsync() => _run.DisposeAsync();

    [Fact]
    public async Task A_page_of_the_preview_opens_a_file_at_its_line()
    {
        Assert.Equal(HttpStatusCode.NoContent, await AskAsync("file=text.md&line=12", Origin, _token, "same-origin"));

        Assert.Equal((_run.Root.Below("input", "text.md"), 12), Assert.Single(_run.Opened));
    }

    [Theory]
    [InlineData("https://kwaad.example", true, null)]
    [InlineData("null", true, null)]
    [InlineData(null, true, null)]
    [InlineData("http://localhost:1", true, "same-site")]
    [InlineData("own", true, "cross-site")]
    [InlineData("own", false, "same-origin")]
    public async Task Nobody_else_opens_anything(string? origin, bool knowsToken, string? site)
    {
        Assert.Equal(
            HttpStatusCode.Forbidden,
            await AskAsync("file=text.md", origin == "own" ? Origin : origin, knowsToken ? _token : new string('0', _token.Length), site));

        Assert.Empty(_run.Opened);
    }

    [Fact]
    public void The_folder_may_be_named_with_a_slash_behind_it()
    {
        var file = _run.Root.Below("input", "text.md");
        var opened = new List<string>();
        var request = new OpenRequest(_run.Root.Below("input") + "/", (path, _) =>
        {
            opened.Add(path);
            return true;
        });
        var asked = new DefaultHttpContext().Request;
        (asked.Method, asked.Host, asked.QueryString) = ("POST", new HostString("localhost:1"), new QueryString("?file=text.md"));
        (asked.Headers.Origin, asked.Headers[OpenRequest.TokenHeader]) = ("http://localhost:1", request.Token);

        Assert.Equal(StatusCodes.Status204NoContent, request.Answer(asked));
        Assert.Equal([file], opened);
    }

    [Theory]
    [InlineData("../geheim.txt")]
    [InlineData("nergens.md")]
    [InlineData("")]
    [InlineData("map")]
    [InlineData("naar-buiten.md")]
    [InlineData("map-naar-buiten/geheim.txt")]
    public async Task Only_files_below_the_input_folder_are_opened(string file)
    {
        var secret = _run.Root.Write("buiten/geheim.txt", "geheim");
        _run.Root.Write("geheim.txt", "geheim");
        Directory.CreateDirectory(_run.Root.Below("input", "map"));
        File.CreateSymbolicLink(_run.Root.Below("input", "naar-buiten.md"), secret);
        Directory.CreateSymbolicLink(_run.Root.Below("input", "map-naar-buiten"), _run.Root.Below("buiten"));

        Assert.Equal(HttpStatusCode.NotFound, await AskAsync("file=" + Uri.EscapeDataString(file), Origin, _token, null));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync("file=" + Uri.EscapeDataString(secret), Origin, _token, null));

        Assert.Empty(_run.Opened);
    }

    [Fact]
    public async Task A_token_is_of_one_run_only()
    {
        await using var other = await PreviewRun.StartAsync("eerste");
        using var events = await EventReader.OpenAsync(other.Client);

        Assert.NotEqual(_token, (await events.NextAsync()).Token);
    }

    private async Task<HttpStatusCode> AskAsync(string query, string? origin, string token, string? site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "__preview/open?" + query);
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("X-Preview-Token", token);
        return (await _run.Client.SendAsync(request, Stop)).StatusCode;
    }
}
