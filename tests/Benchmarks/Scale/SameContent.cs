using System.Globalization;
using System.Text.RegularExpressions;
using Site;

namespace Benchmarks.Scale;

/// <summary>Reads a finished site and says what of the made-up site is missing in it: times of unequal work cannot be compared.</summary>
internal sealed partial class SameContent(MadeSite site, string output, string feed, bool hasCommas)
{
    /// <exception cref="InvalidOperationException">Something is missing.</exception>
    public void Check()
    {
        var missing = site.Missions.EachAtOnce(mission => Missing(mission).ToList()).SelectMany(texts => texts).Concat(MissingTotals()).Concat(MissingAddresses()).Take(5).ToList();
        if (missing.Count > 0) throw new InvalidOperationException($"{output} lacks: {string.Join("; ", missing)}");
    }

    private IEnumerable<string> Missing(MadeMission mission)
    {
        var page = File.ReadAllText(Path.Combine(output, "missies", mission.Slug, "index.html"))
            .Replace("&#xA0;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ');
        var wanted = new[] { mission.Title }
            .Concat(mission.Paragraphs.Select(paragraph => paragraph.Text.TrimEnd('.')))
            .Concat(mission.Paragraphs.Select(paragraph => paragraph.Cite.Source.Title))
            .Concat(mission.Paragraphs.Select(paragraph => $"§ {paragraph.Cite.Section}"))
            .Concat(mission.Tables.SelectMany(table => table.Rows).SelectMany(row => row))
            .Concat(mission.Costs.Select(cost => Amount(cost.Cents)))
            // Our program shows the id of a status and of an organisation by their Dutch names.
            .Concat(mission.Facts.Where(fact => fact.Key is not "status" and not "lead").Select(fact => fact.Value));
        return wanted.Where(text => !page.Contains(text, StringComparison.Ordinal))
            .Concat(Links(page).Where(link => !Resolves(link, mission.Slug)))
            .Select(text => $"{mission.Slug}: {text}");
    }

    private IEnumerable<string> MissingTotals()
    {
        var page = File.ReadAllText(Path.Combine(output, "kosten", "index.html"));
        var totals = site.Missions.SelectMany(mission => mission.Costs).GroupBy(cost => cost.Year).Select(year => year.Sum(cost => cost.Cents));
        foreach (var total in totals.Select(Amount).Where(total => !page.Contains(total, StringComparison.Ordinal))) yield return $"total {total}";
        var rows = site.Missions.Count(mission => page.Contains(mission.Title, StringComparison.Ordinal));
        if (rows != site.Missions.Count) yield return $"missions on the costs page: {rows}";
    }

    private IEnumerable<string> MissingAddresses()
    {
        var addresses = Regex.Count(File.ReadAllText(Path.Combine(output, "sitemap.xml")), "<loc>[^<]*/missies/missie-");
        if (addresses != site.Missions.Count) yield return $"missions in the sitemap: {addresses}";
        var items = Regex.Count(File.ReadAllText(Path.Combine(output, feed)), "<(item|entry)>");
        if (items != site.Changes.Count) yield return $"items in the feed: {items}";
        var listed = Regex.Count(File.ReadAllText(Path.Combine(output, "missies", "index.html")), "href=\"[^\"]*missie-[0-9]+/\"");
        if (listed < site.Missions.Count) yield return $"missions in the list: {listed}";
    }

    // Ours are Dutch, with points between thousands.
    private string Amount(long cents) => hasCommas
        ? (cents / 100m).ToString("#,0.00", new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." })
        : (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Links(string page) =>
        Href().Matches(page).Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains(':', StringComparison.Ordinal) && !link.StartsWith('#')).Distinct();

    private bool Resolves(string link, string slug)
    {
        var path = link.Split('#', '?')[0];
        var full = path.StartsWith('/') ? Path.Combine(output, path.TrimStart('/')) : Path.Combine(output, "missies", slug, path);
        return File.Exists(full) || File.Exists(Path.Combine(full, "index.html"));
    }

    [GeneratedRegex("href=\"?([^\" >]+)")]
    private static partial Regex Href();
}
