using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Site.Model.Pages;

namespace Site.Preview;

/// <summary>Answers one request as a static host would, from the files in memory.</summary>
internal static class SiteAnswer
{
    private const string Utf8 = "; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Types = new(
        new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings)
        {
            [".geojson"] = "application/geo+json",
            [".js"] = "text/javascript" + Utf8,
            [".xml"] = "application/xml",
        });

    public static Task SendAsync(HttpContext context, PreviewState state, string inputFolder)
    {
        var path = (context.Request.Path.Value ?? "/").TrimStart('/');
        if (state.Files is null)
            return SendAsync(context, StatusCodes.Status503ServiceUnavailable, "index.html", PreviewPage.OfProblems(state, inputFolder));
        if (state.Files.TryGetValue(new SitePath(path).File, out var bytes))
            return SendAsync(context, StatusCodes.Status200OK, new SitePath(path).File, Shipped(new SitePath(path).File, bytes, state));
        if (state.Files.ContainsKey(new SitePath(path + "/").File))
        {
            context.Response.Redirect(context.Request.PathBase + context.Request.Path + "/" + context.Request.QueryString);
            return Task.CompletedTask;
        }
        var page = state.Files.GetValueOrDefault(Paths.NotFound.File, []);
        return SendAsync(context, StatusCodes.Status404NotFound, Paths.NotFound.File, Shipped(Paths.NotFound.File, page, state));
    }

    public static async Task SendAsync(HttpContext context, int status, string file, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = TypeOf(file);
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static byte[] Shipped(string file, byte[] bytes, PreviewState state) =>
        file.EndsWith(".html", StringComparison.Ordinal) ? PreviewPage.WithScript(bytes, state.Version) : bytes;

    private static string TypeOf(string file)
    {
        if (!Types.TryGetContentType(file, out var type)) return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("charset", StringComparison.Ordinal) ? type + Utf8 : type;
    }
}
