using Microsoft.AspNetCore.Http;
using Site.Hosting;
using Site.Model.Pages;
using Site.Output;

namespace Site.Preview;

/// <summary>Answers one request as a static host would, from the files in memory.</summary>
internal static class SiteAnswer
{
    public static Task SendAsync(HttpContext context, PreviewState state, string inputFolder)
    {
        var path = PathOf(context.Request.Path.Value);
        if (state.Files is null)
            return SendAsync(context, StatusCodes.Status503ServiceUnavailable, "index.html", PreviewPage.OfProblems(state, inputFolder));
        if (state.Find(path) is { } file) return SendAsync(context, StatusCodes.Status200OK, path.File, Shipped(file, state, path));
        if (state.Find(new SitePath(path.Value + "/")) is not null)
        {
            context.Response.Redirect(context.Request.PathBase + context.Request.Path + "/" + context.Request.QueryString);
            return Task.CompletedTask;
        }
        var page = state.Find(Paths.NotFound) ?? new OutputFile(Paths.NotFound, []);
        return SendAsync(context, StatusCodes.Status404NotFound, Paths.NotFound.File, Shipped(page, state, path));
    }

    public static async Task SendAsync(HttpContext context, int status, string file, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Of(file);
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>The address below the root; nothing is the home page.</summary>
    public static SitePath PathOf(string? address) => new((address ?? "").TrimStart('/'));

    private static byte[] Shipped(OutputFile file, PreviewState state, SitePath path) =>
        file.Path.File.EndsWith(".html", StringComparison.Ordinal)
            ? PreviewPage.WithScript(file.Bytes, state.VersionOf(path)) : file.Bytes;
}
