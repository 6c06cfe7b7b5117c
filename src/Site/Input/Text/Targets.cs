using Markdig.Syntax.Inlines;
using Site.Input.Values;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Pages;
using Site.Text;

namespace Site.Input.Text;

/// <summary>What a text may point to: sources, pages by their file, images; anything else is a problem.</summary>
public sealed class Targets(SitePath page, Reading reading)
{
    /// <summary>The citations in a marker.</summary>
    public IReadOnlyList<Citation> Citations(string content, InputPlace where) =>
        [.. content.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => CitationText.Read(new Scalar(one.TrimStart('@'), where), reading))
            .OfType<Citation>()];

    /// <summary>The address of a link to one of our own files; null for a link to elsewhere, or with a problem.</summary>
    public ProseAddress? Resolve(LinkInline link, InputPlace where)
    {
        var url = link.Url ?? "";
        if (link.IsImage && MarkdownText.PlainText(link).Length == 0) reading.Problems.Add(WrongText.NoAltText(where, url));
        if (url.StartsWith("https://", StringComparison.Ordinal) && !link.IsImage) return null;
        if (url.StartsWith("mailto:", StringComparison.Ordinal)) return null;
        if (url.StartsWith('#')) return new ProseAddress(page, url[1..]);
        var (file, anchor) = url.Split('#') is [var f, var a] ? (f, a) : (url, null);
        if (Find(file) is { } path) return new ProseAddress(path, anchor);
        reading.Problems.Add(WrongText.DeadLink(where, url, Files()));
        return null;
    }

    private SitePath? Find(string file)
    {
        var folder = reading.File.Split('/')[0];
        var full = file.StartsWith("../", StringComparison.Ordinal) ? file[3..] : folder + "/" + file;
        var registers = reading.Registers;
        return full.Split('/') switch
        {
            ["missions", var name] when registers.MissionSlugs.Any(slug => slug + ".md" == name) => Paths.Mission(name[..^3]),
            ["pages", "kosten.md"] => Paths.Costs,
            ["pages", var name] when registers.PageSlugs.Any(slug => slug + ".md" == name) => TextPageFile.PathOf(name[..^3]),
            ["images", var name] when registers.Pictures.Contains(full) => Paths.Picture(name),
            ["data", var name] => DataPage(name),
            _ => null,
        };
    }

    /// <summary>A link to a data file leads to the page that shows it.</summary>
    private static SitePath? DataPage(string file) => file switch
    {
        "sources.csv" => Paths.Sources,
        "glossary.csv" => Paths.Glossary,
        "costs.csv" or "cost-totals.csv" => Paths.Costs,
        "changes.csv" => Paths.Changes,
        _ => null,
    };

    private IEnumerable<string> Files() =>
        reading.Registers.MissionSlugs.Select(slug => slug + ".md")
            .Concat(reading.Registers.PageSlugs.Select(slug => "../pages/" + slug + ".md"))
            .Concat(reading.Registers.Pictures.Select(path => "../" + path));
}
