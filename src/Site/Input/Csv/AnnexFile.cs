using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Registers;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>annex.csv: the rows of an annex of mandates, in the printed order.</summary>
public static class AnnexFile
{
    public static IReadOnlyList<AnnexEntry> Read(InputFolder folder, Reading reading) =>
        [.. CsvTable.Read(folder, DataFiles.Annex, Tables.Columns(DataFiles.Annex), reading).Rows
            .Select(Entry).OfType<AnnexEntry>()];

    private static AnnexEntry? Entry(CsvRow row)
    {
        var (location, name, missions) = (row.Required("location"), row.Required("name"), row.Required("missions"));
        var annex = row.Citations();
        if (missions is null) return null;
        var slugs = CitationText.Split(missions);
        var known = row.Reading.Registers.MissionSlugs;
        foreach (var slug in slugs.Where(slug => !known.Contains(slug.Text)))
            row.Reading.Problems.Add(Wrong.UnknownId(slug, "De missie", "missions", known));
        return location is null || name is null || annex.Count == 0 ? null : new AnnexEntry(
            annex[0], location.Text, name.Text, [.. slugs.Select(slug => slug.Text)], row.Where);
    }
}
