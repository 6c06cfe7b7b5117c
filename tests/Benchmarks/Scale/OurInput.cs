using System.Globalization;
using System.Text;

namespace Benchmarks.Scale;

/// <summary>The made-up site as this program reads it.</summary>
internal static class OurInput
{
    // What does not grow with the number of missions comes from the site of this repository.
    private static readonly string[] _shared = ["regions.csv", "organisations.csv", "countries.csv", "areas.csv", "map-sections.csv", "redirects.csv"];

    public static void Write(MadeSite site, string repository, string folder)
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        var missions = Directory.CreateDirectory(Path.Combine(folder, "missions")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        foreach (var name in _shared) File.Copy(Path.Combine(repository, "input", "data", name), Path.Combine(data, name), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "site.yml"), Settings);
        File.WriteAllText(Path.Combine(folder, "pages", "over.md"), "---\ntitle: Over\ndescription: Over deze site.\n---\n\nEen site om te meten.\n");
        void Data(string name, string head, IEnumerable<string> rows) =>
            File.WriteAllText(Path.Combine(data, name), string.Concat(new[] { head }.Concat(rows).Select(line => line + "\n")));
        Data("glossary.csv", "term,meaning,explanation,source,note", []);
        Data("figures.csv", "value,label,scope,source,note", []);
        Data("annex.csv", "source,location,name,missions", []);
        Data("differences.csv", "subject,reading,source,other,otherSource,leads,kind,note", []);
        Data("cost-groups.csv", "id,title,definition", ["alles,Alle missies,De uitgaven van alle missies."]);
        Data("sources.csv", "id,title,kind,date,period,reportedFrom,reportedUntil,references,sender,recipient,description,address",
            site.Sources.Select(source => $"{source.Id},{source.Title},Kamerbrief,2026-05-20,,,,,,,{source.About},"));
        Data("changes.csv", "date,mission,kind,text", site.Changes.Select(change => $"2026-06-30,{change.Slug},revision,{change.Text}"));
        Data("costs.csv", "year,scope,subject,million,article,kind,source,note",
            site.Missions.SelectMany(mission => mission.Costs.Select(cost =>
                $"{cost.Year},alles,{mission.Slug},{Million(cost.Cents)},,amount,{cost.Source.Id},")));
        Data("cost-totals.csv", "year,scope,million,qualifier,tolerance,source,note",
            site.Missions.SelectMany(mission => mission.Costs).GroupBy(cost => cost.Year).OrderBy(year => year.Key)
                .Select(year => $"{year.Key},alles,{Million(year.Sum(cost => cost.Cents))},exact,0.00,{site.Sources[0].Id},"));
        foreach (var mission in site.Missions) File.WriteAllText(Path.Combine(missions, mission.Slug + ".md"), Page(mission));
    }

    private const string Settings = """
        title: Made
        description: Een site om te meten.
        baseAddress: https://made.example/
        peildatum: 2026-06-30
        publisher: Niemand
        disclaimer: Deze site is verzonnen.
        menu:
          - { label: Missies, page: missies }
          - { label: Over, page: over }
        footerMenu:
          - { label: Wijzigingen, page: wijzigingen }

        """;

    // The column is in millions with two decimals; the site takes a million for a cent, so sums stay exact.
    private static string Million(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Page(MadeMission mission)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"---\ntitle: {mission.Title}\nregion: {mission.Region}\n");
        foreach (var fact in mission.Facts) page.Append(Key(fact)).Append('\n');
        var (place, source) = (mission.Place, mission.Facts[0].Source.Id);
        page.Append(CultureInfo.InvariantCulture,
            $"locations:\n  - {{ place: {place.Name}, country: {place.Country}, at: [{place.Latitude:0.0}, {place.Longitude:0.0}], precision: place, kind: stationing, source: {source} }}\n");
        if (mission.Related is { } related) page.Append(CultureInfo.InvariantCulture, $"related: [{related}]\n");
        page.Append("---\n");
        foreach (var (i, paragraph) in mission.Paragraphs.Index())
        {
            if (i % 2 == 0) page.Append(CultureInfo.InvariantCulture, $"\n## Deel {(i / 2) + 1}\n");
            page.Append(CultureInfo.InvariantCulture, $"\n{paragraph.Text.TrimEnd('.')} [@{paragraph.Cite.Source.Id}, § {paragraph.Cite.Section}].\n");
            if (i is 3 or 7) page.Append('\n').Append(MarkdownTable.Of(mission.Tables[i / 4]));
        }

        if (mission.Related is { } before) page.Append(CultureInfo.InvariantCulture, $"\nZie ook [de vorige missie]({before}.md).\n");
        return page.ToString();
    }

    private static string Key(MadeFact fact) => fact.Key switch
    {
        "aliases" or "equipment" or "units" => $"{fact.Key}:\n  - {{ value: {fact.Value}, source: {fact.Source.Id} }}",
        "strength" => $"strength:\n  - {{ value: {fact.Value}, of: militairen, source: {fact.Source.Id} }}",
        "event" => $"events:\n  - {{ date: 2025-03, text: \"{fact.Value}\", source: {fact.Source.Id} }}",
        "status" => $"status: {{ value: {fact.Value}, source: {fact.Source.Id}, asOf: 2026-06-30 }}",
        _ => $"{fact.Key}: {{ value: {fact.Value}, source: {fact.Source.Id} }}",
    };
}
