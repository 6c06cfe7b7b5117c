using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Missions;
using Site.Model.Registers;

namespace Site.Input.Csv;

/// <summary>differences.csv: contradictions in the papers that belong to no single fact.</summary>
public static class DifferenceFile
{
    public static IReadOnlyList<Difference> Read(InputFolder folder, IReadOnlyList<Mission> missions, Reading reading) =>
        [.. CsvTable.Read(folder, DataFiles.Differences, Tables.Columns(DataFiles.Differences), reading).Rows
            .Select(row => Difference(row, missions)).OfType<Difference>()];

    private static Difference? Difference(CsvRow row, IReadOnlyList<Mission> missions)
    {
        var subject = row.Required("subject");
        var first = row.Required("reading");
        var other = row.Required("other");
        var leads = Word(row, "leads", Words.LeadingReadings, Choices.LeadingReadings);
        var kind = Word(row, "kind", Words.DifferenceKinds, Choices.DifferenceKinds);
        var note = row.Required("note");
        var (citations, otherCitations) = (row.Citations(), row.Citations("otherSource"));
        if (subject is not null) CheckMission(subject, row.Reading);
        if (subject is null || first is null || other is null || note is null || leads is null || kind is null) return null;
        var mission = missions.FirstOrDefault(mission => mission.Slug == subject.Text);
        return new Difference(
            mission?.Title ?? subject.Text, mission?.Slug, first.Text, citations, other.Text, otherCitations, leads.Value, note.Text)
        { Kind = kind.Value, Embargo = row.Embargo };
    }

    private static T? Word<T>(CsvRow row, string column, IReadOnlyDictionary<string, T> words, IReadOnlyList<Choice> choices)
        where T : struct =>
        row.Required(column) is { } cell && Words.TryRead(cell, column, words, choices, row.Reading.Problems, out var value) ? value : null;

    /// <summary>What looks like a slug must be one; a mission whose file has problems is known but not there.</summary>
    private static void CheckMission(Scalar subject, Reading reading)
    {
        if (Slug.IsValid(subject.Text)) reading.Registers.CheckMission(subject, reading.Problems);
    }
}
