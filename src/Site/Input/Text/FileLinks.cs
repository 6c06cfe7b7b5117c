using Site.Model.Pages;

namespace Site.Input.Text;

/// <summary>The files that a text can link to, written as seen from its own folder, and the pages they become.</summary>
public sealed class FileLinks(Reading reading)
{
    private readonly string _folder = reading.File.Split('/')[0];

    /// <summary>Links to texts and data, for messages.</summary>
    public IEnumerable<string> Texts =>
        reading.Registers.MissionSlugs.Select(slug => Seen("missions", slug + ".md"))
            .Concat(reading.Registers.PageSlugs.Select(slug => Seen("pages", slug + ".md")));

    /// <summary>Links to images, for messages.</summary>
    public IEnumerable<string> Pictures => reading.Registers.Pictures.Select(path => "../" + path);

    /// <summary>When a text becomes public; null when it is already, or is none.</summary>
    public DateTimeOffset? Moment(string link) => reading.View.ShowsAll ? null : reading.Registers.Moment(Full(link));

    /// <summary>Where a file ends up; null when there is no such file.</summary>
    public SitePath? Find(string link) => Full(link).Split('/') switch
    {
        ["missions", var name] when IsText(name, reading.Registers.HasMission) => Paths.Mission(name[..^3]),
        ["pages", "kosten.md"] => Paths.Costs,
        ["pages", var name] when IsText(name, reading.Registers.PageSlugs.Contains) => TextPageFile.PathOf(name[..^3]),
        ["data", var name] => DataPage(name),
        _ => Picture(link),
    };

    /// <summary>Where an image ends up.</summary>
    public SitePath? Picture(string link) =>
        reading.Registers.Pictures.Contains(Full(link)) ? Paths.Picture(Full(link).Split('/')[^1]) : null;

    /// <summary>A link to a data file leads to the page that shows it.</summary>
    private static SitePath? DataPage(string file) => ("data/" + file) switch
    {
        DataFiles.Sources => Paths.Sources,
        DataFiles.Glossary => Paths.Glossary,
        DataFiles.Costs or DataFiles.CostTotals => Paths.Costs,
        DataFiles.Changes => Paths.Changes,
        DataFiles.Differences => Paths.Differences,
        "data/" => Paths.OpenData,
        _ => null,
    };

    private static bool IsText(string name, Func<string, bool> isThere) =>
        name.EndsWith(".md", StringComparison.Ordinal) && isThere(name[..^3]);

    private string Full(string link)
    {
        var plain = link.StartsWith("./", StringComparison.Ordinal) ? link[2..] : link;
        return plain.StartsWith("../", StringComparison.Ordinal) ? plain[3..] : _folder + "/" + plain;
    }

    private string Seen(string folder, string name) => folder == _folder ? name : $"../{folder}/{name}";
}
