using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Benchmarks.Scale;

/// <summary>The made-up site as Hugo and Eleventy read it: the same pages, amounts, footnotes and tables, with layouts of their own.</summary>
internal static class OtherInput
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The layouts are all that does not grow; "data" is what the program calls its folder of data.
    public static void Write(MadeSite site, string layouts, string folder, string data)
    {
        Copy(layouts, folder);
        var missions = Directory.CreateDirectory(Path.Combine(folder, "content", "missies")).FullName;
        var sources = Directory.CreateDirectory(Path.Combine(folder, "content", "bronnen")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, data));
        void Data(string name, object value) =>
            File.WriteAllText(Path.Combine(folder, data, name + ".json"), JsonSerializer.Serialize(value, _json));
        Data("changes", site.Changes.Select(change => new { slug = change.Slug, text = change.Text }));
        Data("costs", site.Missions.ToDictionary(m => m.Slug, m => m.Costs.Select(c => new { year = c.Year, cents = c.Cents, million = Million(c.Cents) })));
        Data("years", site.Missions.SelectMany(m => m.Costs, (m, cost) => (m, cost)).GroupBy(row => row.cost.Year).OrderBy(year => year.Key)
            .Select(year => new
            {
                year = year.Key,
                rows = year.Select(row => new { slug = row.m.Slug, title = row.m.Title, cents = row.cost.Cents, million = Million(row.cost.Cents) }),
            }));
        foreach (var source in site.Sources)
            File.WriteAllText(Path.Combine(sources, source.Id + ".md"), $"---\ntitle: {source.Title}\nlayout: {SourceLayout(data)}\n---\n\n{source.About}\n");
        foreach (var mission in site.Missions)
            File.WriteAllText(Path.Combine(missions, mission.Slug + ".md"), Page(mission, data));
    }

    private static string Million(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    // Hugo finds a layout by its folder; Eleventy wants its file.
    private static string SourceLayout(string data) => data == "_data" ? "source.njk" : "single";

    private static string Page(MadeMission mission, string data)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"---\ntitle: {mission.Title}\nslug: {mission.Slug}\nregion: {mission.Region}\n");
        if (data == "_data") page.Append("layout: mission.njk\n");
        page.Append("facts:\n");
        foreach (var fact in mission.Facts)
            page.Append(CultureInfo.InvariantCulture, $"  - {{ key: {fact.Key}, value: {fact.Value}, source: {fact.Source.Id} }}\n");
        page.Append(CultureInfo.InvariantCulture, $"  - {{ key: place, value: {mission.Place.Name}, source: {mission.Facts[0].Source.Id} }}\n---\n");
        foreach (var (i, paragraph) in mission.Paragraphs.Index())
        {
            if (i % 2 == 0) page.Append(CultureInfo.InvariantCulture, $"\n## Deel {(i / 2) + 1}\n");
            page.Append(CultureInfo.InvariantCulture, $"\n{paragraph.Text.TrimEnd('.')} [^{i + 1}].\n");
            if (i is 3 or 7) page.Append('\n').Append(MarkdownTable.Of(mission.Tables[i / 4]));
        }

        if (mission.Related is { } before) page.Append(CultureInfo.InvariantCulture, $"\nZie ook [de vorige missie](/missies/{before}/).\n");
        page.Append('\n');
        foreach (var (i, paragraph) in mission.Paragraphs.Index())
            page.Append(CultureInfo.InvariantCulture, $"[^{i + 1}]: [{paragraph.Cite.Source.Title}](/bronnen/{paragraph.Cite.Source.Id}/), § {paragraph.Cite.Section}\n");
        return page.ToString();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (file.Contains("node_modules", StringComparison.Ordinal)) continue;
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
