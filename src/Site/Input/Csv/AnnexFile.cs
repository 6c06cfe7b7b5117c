using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Registers;

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
        foreach (var slug in slugs) row.Reading.Registers.CheckMission(slug, row.Reading.Problems);
        return location is null || name is null || annex.Count == 0 ? null : new AnnexEntry(
            annex[0], location.Text, name.Text, [.. slugs.Select(slug => slug.Text)], row.Where)
        { Embargo = row.Embargo };
    }
}
