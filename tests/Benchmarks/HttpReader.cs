namespace Benchmarks;

/// <summary>Follows the events of a page and asks for the page at each, until it holds the mark.</summary>
internal sealed class HttpReader(Uri address) : IReader, IAsyncDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = address };
    private StreamReader? _events;

    public async Task OpenAsync(string page)
    {
        _events?.Dispose();
        _events = new StreamReader(await _client.GetStreamAsync("__preview/events?page=/" + page));
        await NextAsync();
    }

    public async Task<double> TimeAsync(Edit edit, InputCopy input, int number)
    {
        var saved = edit.Save(input, number);
        var mark = Edit.Mark(number);
        do await NextAsync();
        while (!(await _client.GetStringAsync(edit.Page)).Contains(mark, StringComparison.Ordinal));
        return (TimeProvider.System.GetUtcNow() - saved).TotalMilliseconds;
    }

    public ValueTask DisposeAsync()
    {
        _events?.Dispose();
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task NextAsync()
    {
        string? line;
        do line = await _events!.ReadLineAsync();
        while (line?.StartsWith("data: ", StringComparison.Ordinal) == false);
        if (line is null) throw new InvalidOperationException("The preview has stopped.");
    }
}
