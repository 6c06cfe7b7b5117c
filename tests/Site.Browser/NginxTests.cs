using System.Net;
using Site.Hosting;
using Site.Model.Pages;

namespace Site.Browser;

/// <summary>What a real nginx sends with the nginx.conf of the build: the same as a host that reads _headers, and the right types.</summary>
[Collection(nameof(SharedHosts))]
public sealed class NginxTests(Hosts hosts) : IDisposable
{
    private readonly HttpClient _client = Certificate.Client();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Every_file_has_the_headers_and_the_type_that_are_said_once()
    {
        var rules = HeaderRules.Of(hosts.Files[Paths.Headers.File], joins: false);
        var faults = new List<string>();
        foreach (var file in hosts.Files.Keys.Where(file => HostFiles.All.All(own => own.File != file) && file != Paths.Redirects.File && !file.StartsWith(Hosts.Old.Value, StringComparison.Ordinal)))
        {
            using var answer = await GetAsync(file);
            foreach (var (name, value) in rules.For("/" + file))
                if (Sent(answer, name) != value) faults.Add($"{file}: {name}: {Sent(answer, name)}");
            if (Sent(answer, "Content-Type").Replace(" ", "", StringComparison.Ordinal) != ContentTypes.Of(file).Replace(" ", "", StringComparison.Ordinal)) faults.Add($"{file}: {Sent(answer, "Content-Type")}");
            if (Sent(answer, "Cache-Control").Contains("immutable", StringComparison.Ordinal) != file.StartsWith("assets/", StringComparison.Ordinal)) faults.Add($"{file}: {Sent(answer, "Cache-Control")}");
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData("assets/weg.0000.css")]
    [InlineData("assets/")]
    [InlineData("nginx.conf")]
    [InlineData("_headers")]
    [InlineData("web.config")]
    public async Task What_is_not_there_or_not_for_visitors_is_not_kept_for_ever(string path)
    {
        using var answer = await GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("no-cache", Sent(answer, "Cache-Control"));
        Assert.Contains("Content-Security-Policy", answer.Headers.Select(header => header.Key));
        Assert.Equal(hosts.Files[Paths.NotFound.File], await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_has_moved_is_answered_with_the_new_address()
    {
        using var answer = await GetAsync(Hosts.Old.Value);

        Assert.Equal((HttpStatusCode.MovedPermanently, "/" + Hosts.New), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task What_was_compressed_before_is_sent_as_it_is(string coding)
    {
        Assert.SkipUnless(coding == "gzip" || Nginx.KnowsBrotli, "This nginx has no module for brotli.");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(hosts.At(HostKind.Nginx), Paths.Missions.Value));
        request.Headers.AcceptEncoding.ParseAdd(coding);

        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((coding, "text/html; charset=utf-8"), (Sent(answer, "Content-Encoding"), Sent(answer, "Content-Type")));
        Assert.Equal(
            hosts.Files[Paths.Missions.File + (coding == "br" ? ".br" : ".gz")],
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private Task<HttpResponseMessage> GetAsync(string path) =>
        _client.GetAsync(new Uri(hosts.At(HostKind.Nginx), path), TestContext.Current.CancellationToken);

    private static string Sent(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
}
