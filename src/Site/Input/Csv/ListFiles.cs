using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Registers;

namespace Site.Input.Csv;

/// <summary>The CSV files whose rows nobody refers to: glossary, figures, changes.</summary>
public static class ListFiles
{
    public static IReadOnlyList<GlossaryEntry> Glossary(InputFolder folder, Reading reading) => Rows(
        folder, reading, DataFiles.Glossary,
        row => row.Required("term") is not { } term ? null : new GlossaryEntry(
            term.Text, row.Optional("meaning"), row.Optional("explanation"), row.Citations(), row.Optional("note"))
        { Embargo = row.Embargo });

    public static IReadOnlyList<KeyFigure> Figures(InputFolder folder, Reading reading) => Rows(
        folder, reading, DataFiles.Figures,
        row => row.Required("value") is { } value && row.Printed("value") is not null && row.Required("label") is { } label && row.Required("scope") is { } scope
            ? new KeyFigure(value.Text, label.Text, scope.Text, row.Citations(), row.Optional("note")) { Embargo = row.Embargo } : null);

    /// <summary>The public change notes, newest first.</summary>
    public static IReadOnlyList<Change> Changes(InputFolder folder, Reading reading) =>
        [.. Rows(folder, reading, DataFiles.Changes, Change)
            .OrderByDescending(change => change.Date)];

    private static Change? Change(CsvRow row)
    {
        var problems = row.Reading.Problems;
        if (row.Required("date") is not { } date || row.Required("kind") is not { } kind || row.Required("text") is not { } text) return null;
        if (!DateText.TryReadDay(date, problems, out var day)) return null;
        if (!Words.TryRead(kind, "kind", Words.ChangeKinds, Choices.ChangeKinds, problems, out var word)) return null;
        var missions = CitationText.Split(row["mission"]);
        foreach (var mission in missions) row.Reading.Registers.CheckMission(mission, problems);
        return new Change(day, [.. missions.Select(mission => mission.Text).Distinct()], word, text.Text) { Embargo = row.Embargo, Origin = date.Where };
    }

    private static IReadOnlyList<T> Rows<T>(
        InputFolder folder, Reading reading, string path, Func<CsvRow, T?> read)
        where T : class =>
        [.. CsvTable.Read(folder, path, Tables.Columns(path), reading).Rows.Select(read).OfType<T>()];
}
