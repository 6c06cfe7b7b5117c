using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Comparing;

/// <summary>What a finished page says, passage by passage, apart from how it looks.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="MovesTo">The page to which it sends on; null for a page of its own.</param>
/// <param name="Prose">The running text that an editor wrote.</param>
/// <param name="All">All text, but the list of sources.</param>
/// <param name="Sources">The list of sources.</param>
/// <param name="Fingerprint">Equal for pages of the same bytes.</param>
public sealed record PageText(
    SitePath Path, string Title, SitePath? MovesTo,
    IReadOnlyList<string> Prose, IReadOnlyList<string> All, IReadOnlyList<string> Sources, string Fingerprint)
{
    /// <summary>
    /// Ids that a link from elsewhere may lead to. Numbered ones are none, because they shift; an overview changes with its missions.
    /// </summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>A page of which only the name is known.</summary>
    public static PageText Named(SitePath path, string title) => new(path, title, null, [], [], [], "");

    public static PageText Read(SitePath path, byte[] html)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        var main = document.QuerySelector("main") ?? document.Body;
        return new PageText(
            path,
            (document.QuerySelector("h1")?.TextContent ?? document.Title ?? "").Trim(),
            MoveOf(document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"), path),
            [.. document.QuerySelectorAll(".prose").SelectMany(Passages.In)],
            main is null ? [] : Passages.In(main),
            [.. document.QuerySelectorAll(".source-list li").SelectMany(Passages.In)],
            Convert.ToHexString(SHA256.HashData(html)))
        {
            Anchors = main is null || Overviews.Has(path) ? [] : AnchorsIn(main),
        };
    }

    private static List<string> AnchorsIn(IElement main) =>
        [.. main.QuerySelectorAll("[id]").Where(place => place.Closest("svg") is null).Select(place => place.Id!).Where(id => !IsNumbered(id))];

    private static bool IsNumbered(string id) =>
        int.TryParse(id[(id.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && (id == Paths.PlaceAnchor(number) || id == SourceWords.Anchor(number));

    private static SitePath? MoveOf(string? refresh, SitePath from)
    {
        var at = refresh?.IndexOf("url=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var root = new Uri("https://site.invalid/");
        return Uri.TryCreate(new Uri(root, from.Value), refresh![(at + 4)..], out var target)
            ? new SitePath(target.AbsolutePath[1..]) : null;
    }
}
