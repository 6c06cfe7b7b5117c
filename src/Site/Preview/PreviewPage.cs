using System.Net;
using System.Text;
using Site.Problems;
using Site.Text;

namespace Site.Preview;

/// <summary>The pages as the browser gets them: those of the site with one script more, or a page with the problems.</summary>
internal static class PreviewPage
{
    public const string ScriptPath = "/__preview/live.js";
    public const string ScriptFolder = "/__preview/";
    public const string EventsPath = "/__preview/events";
    public const string OpenPath = "/__preview/open";

    private static readonly byte[] End = "</body>"u8.ToArray();

    /// <summary>The page with the script tag before the end of its body; all other bytes as they ship.</summary>
    public static byte[] WithScript(byte[] page, string version)
    {
        var tag = Encoding.UTF8.GetBytes($"""<script type="module" src="{ScriptPath}" data-version="{version}"></script>""");
        var at = page.AsSpan().LastIndexOf(End);
        return at < 0 ? [.. page, .. tag] : [.. page.AsSpan(0, at), .. tag, .. page.AsSpan(at)];
    }

    /// <summary>Served for every address as long as there is no site to show.</summary>
    public static byte[] OfProblems(PreviewState state, string inputFolder)
    {
        var items = ProblemReport.First(state.Problems).Select(problem => $"""
            <li><p><code>{Safe(ProblemText.Place(problem, inputFolder))}</code></p>
            <p><strong>{Safe(problem.Message)}</strong></p>
            <pre>{Safe(string.Join('\n', QuoteText.Lines(problem)))}</pre>
            <p>{string.Join("<br>", ProblemText.Details(problem).Select(Safe))}</p></li>
            """);
        var title = Safe(ProblemReport.Summary(state.Problems));
        return Encoding.UTF8.GetBytes($$"""
            <!doctype html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{title}}</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
            body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
            li { margin-block: 1.5rem } li p, pre { margin: 0.2rem 0 } pre { overflow-x: auto }
            </style>
            </head>
            <body>
            <main>
            <h1>{{title}}</h1>
            <p>{{PreviewText.Waiting}}</p>
            <ol>
            {{string.Join('\n', items)}}
            </ol>
            </main>
            <script type="module" src="{{ScriptPath}}" data-version="{{state.VersionOf(Model.Pages.SitePath.Home)}}" data-panel="no"></script>
            </body>
            </html>
            """);
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
