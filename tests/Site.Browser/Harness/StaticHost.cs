using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Site.Model.Pages;

namespace Site.Browser.Harness;

/// <summary>Answers as a static host does: index.html of a folder, the 404 page for what is not there, the set headers.</summary>
public sealed class StaticHost(IReadOnlyDictionary<string, byte[]> files, HeaderRules headers, string mount)
{
    private static readonly FileExtensionContentTypeProvider _types = new();

    private readonly ConcurrentDictionary<string, byte[]> _compressed = new();

    public async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith(mount, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var below = path[mount.Length..];
        context.Response.ContentType = TypeOf(new SitePath(below).File);
        foreach (var (name, value) in headers.For(path)) context.Response.Headers[name] = value;
        if (files.ContainsKey(below + "/index.html")) context.Response.Redirect(path + "/", permanent: true);
        else await SendAsync(context.Response, new SitePath(below).File);
    }

    private async Task SendAsync(HttpResponse response, string file)
    {
        if (!files.ContainsKey(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = Paths.NotFound.File;
            response.ContentType = TypeOf(file);
        }
        var bytes = files[file];
        if (response.HttpContext.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            response.Headers.ContentEncoding = "br";
            bytes = _compressed.GetOrAdd(file, _ => Brotli.Of(files[file]));
        }

        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }

    private static string TypeOf(string file)
    {
        var type = _types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=UTF-8" : type;
    }
}
