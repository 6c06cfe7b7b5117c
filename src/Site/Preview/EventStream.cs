using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Site.Problems;
using Site.Text;

namespace Site.Preview;

/// <summary>Tells an open page, as Server-Sent Events, which version is current and what is wrong with the input.</summary>
internal static class EventStream
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private sealed record Shown(string Where, string Message, IReadOnlyList<string> Details);

    private sealed record Event(string Version, string Title, string Note, string Close, IReadOnlyList<Shown> Problems);

    public static async Task SendAsync(HttpContext context, LiveSite site, string inputFolder, CancellationToken stop)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(stop);
        await foreach (var state in site.FollowAsync(stop))
        {
            var text = JsonSerializer.Serialize(EventOf(state, inputFolder), Names);
            await context.Response.WriteAsync($"retry: 500\ndata: {text}\n\n", stop);
            await context.Response.Body.FlushAsync(stop);
        }
    }

    private static Event EventOf(PreviewState state, string inputFolder) => new(
        state.Version, ProblemReport.Summary(state.Problems), PreviewText.LastGood, PreviewText.Close,
        [.. state.Problems.Select(problem =>
            new Shown(ProblemText.Place(problem, inputFolder), problem.Message, ProblemText.Details(problem)))]);
}
