using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Site.Model.Pages;
using Site.Problems;
using Site.Text;

namespace Site.Preview;

/// <summary>Tells an open page, as Server-Sent Events, its version, the files it is made of and what is wrong with the input.</summary>
internal sealed class EventStream(LiveSite site, string inputFolder, string token)
{
    private const int MostFiles = 3;

    internal sealed record Named(string File, int Line, string Where);

    internal sealed record Shown(Named Place, string Message, string Quote, IReadOnlyList<string> Details);

    internal sealed record Event(
        string Version, string Token, PreviewWords Words, string Title, IReadOnlyList<Shown> Problems,
        IReadOnlyList<Named> Files, string More);

    public async Task SendAsync(HttpContext context, CancellationToken stop)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(stop);
        var page = SiteAnswer.PathOf(context.Request.Query["page"]);
        var last = "";
        await foreach (var state in site.FollowAsync(page, stop))
        {
            var text = JsonSerializer.Serialize(EventOf(state, page), EventForm.Default.Event);
            if (text == last) continue;
            last = text;
            await context.Response.WriteAsync($"retry: 500\ndata: {text}\n\n", stop);
            await context.Response.Body.FlushAsync(stop);
        }
    }

    private Event EventOf(PreviewState state, SitePath page)
    {
        var files = state.PageAt(page)?.MadeOf ?? [];
        return new Event(
            state.VersionOf(page), token, PreviewWords.All, ProblemReport.Summary(state.Problems),
            [.. ProblemReport.First(state.Problems).Select(ShownOf)],
            [.. files.Take(MostFiles).Select(file => new Named(file, 0, ProblemText.Place(file, inputFolder)))],
            files.Count > MostFiles ? PreviewText.More(files.Count - MostFiles) : "");
    }

    private Shown ShownOf(Problem problem) => new(
        new Named(problem.Where.File, problem.Where.Line, ProblemText.Place(problem, inputFolder)),
        problem.Message, string.Join('\n', QuoteText.Lines(problem)), ProblemText.Details(problem));
}

/// <summary>How an event is written, made by the compiler: a program compiled beforehand can make nothing itself.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EventStream.Event))]
internal sealed partial class EventForm : JsonSerializerContext;
