using System.Text;
using Site.Checks;
using Site.Model.Pages;
using Site.Output;
using Site.Problems;

namespace Site.Tests.Checks;

/// <summary>A small finished site of which a test says only what is in the pages.</summary>
internal sealed class BuiltSite
{
    private readonly List<OutputFile> _files = [];
    private readonly List<Page> _pages = [];

    public BuiltSite With(string path, string body, string? title = null, string? input = null)
    {
        var html = $"<!doctype html><html lang=nl><title>{title ?? "Titel van " + path}</title><body>{body}</body></html>";
        _files.Add(new OutputFile(new SitePath(path), Encoding.UTF8.GetBytes(html)));
        _pages.Add(new TextView(new SitePath(path), title ?? path, "", input, NumberedSources.None, Prose.Empty));
        return this;
    }

    public BuiltSite WithFile(string path)
    {
        _files.Add(new OutputFile(new SitePath(path), []));
        return this;
    }

    public IReadOnlyList<Problem> Problems(string baseAddress = "https://missies.example/sub/") =>
        OutputChecks.Of(_files, _pages, new Uri(baseAddress), new KeptWork());
}
