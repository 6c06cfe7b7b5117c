using System.Text.Json;

namespace Site.Tests.Preview;

/// <summary>An open page's view of the preview's events.</summary>
internal sealed class EventReader : IDisposable
{
    // Far longer than it should take, so that a busy machine does not fail the test.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly StreamReader _lines;

    private EventReader(StreamReader lines) => _lines = lines;

    internal sealed record Seen(
        string Version, string Title, IReadOnlyList<string> Messages, IReadOnlyList<string> Files, string Token);

    public static async Task<EventReader> OpenAsync(HttpClient client, string page = "/") =>
        new(new StreamReader(await client.GetStreamAsync($"__preview/events?page={page}", TestContext.Current.CancellationToken)));

    public async Task<Seen> NextAsync()
    {
        const string data = "data: ";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Patience);
        string? line;
        do line = await _lines.ReadLineAsync(end.Token);
        while (line?.StartsWith(data, StringComparison.Ordinal) == false);
        Assert.NotNull(line);
        var root = JsonDocument.Parse(line[data.Length..]).RootElement;
        return new Seen(root.GetProperty("version").GetString()!, root.GetProperty("title").GetString()!,
            [.. root.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("message").GetString()!)],
            [.. root.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()!)],
            root.GetProperty("token").GetString()!);
    }

    public void Dispose() => _lines.Dispose();
}
