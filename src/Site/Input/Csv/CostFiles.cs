using System.Globalization;
using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>costs.csv and cost-totals.csv: the printed amounts and the printed totals.</summary>
public static class CostFiles
{
    private const string _notSplit = "not-split";
    private static readonly string[] _kinds = [.. Choices.CostKinds.Select(kind => kind.Word)];

    public static Costs Read(InputFolder folder, IReadOnlyList<Mission> missions, Reading reading)
    {
        var bySlug = missions.ToDictionary(mission => mission.Slug, StringComparer.Ordinal);
        var parts = CsvTable.Read(folder, DataFiles.Costs, Tables.Columns(DataFiles.Costs), reading);
        var lines = parts.Rows.Select(row => Line(row, bySlug)).OfType<CostLine>().ToList();
        var totals = CsvTable.Read(folder, DataFiles.CostTotals, Tables.Columns(DataFiles.CostTotals), reading)
            .Rows.Select(Total).OfType<CostTotal>().ToList();
        // A part that could not be read gave its own problem; that the rest does not make the total is no second one.
        var comparable = parts.IsWhole && lines.Count == parts.Rows.Count;
        return new Costs([.. reading.Registers.CostGroups.Rows.Values], lines, comparable ? totals : []);
    }

    private static CostLine? Line(CsvRow row, Dictionary<string, Mission> missions)
    {
        var year = Year(row);
        var scope = Scope(row);
        var subject = Subject(row, missions);
        var valid = ReadAmount(row, out var amount);
        var citations = row.Citations();
        return year is null || scope is null || subject is null || !valid ? null : new CostLine(
            year.Value, scope, subject, amount, row.Numbered("article"), citations, row.Optional("note"), row.Where)
        { Embargo = row.Embargo };
    }

    /// <summary>An amount where one belongs, nothing where a paper does not split; false with a problem otherwise.</summary>
    private static bool ReadAmount(CsvRow row, out Amount? amount)
    {
        amount = null;
        if (row.Required("kind") is not { } kind) return false;
        var million = row["million"];
        if (!_kinds.Contains(kind.Text)) row.Reading.Problems.Add(Wrong.NotOneOf(kind, "kind", Choices.CostKinds));
        else if (kind.Text == _notSplit && million.IsEmpty) return true;
        else if (kind.Text == _notSplit) row.Reading.Problems.Add(WrongFile.AmountNotSplit(million));
        else if (million.IsEmpty) row.Reading.Problems.Add(WrongFile.AmountMissing(million.Where));
        else if (AmountText.TryRead(million, row.Reading.Problems, out var read))
        {
            amount = read;
            return true;
        }

        return false;
    }

    private static CostTotal? Total(CsvRow row)
    {
        var problems = row.Reading.Problems;
        var year = Year(row);
        var scope = Scope(row);
        var million = row.Required("million");
        var qualifier = row.Required("qualifier");
        var tolerance = row.Required("tolerance");
        var citations = row.Citations();
        if (year is null || scope is null || million is null || qualifier is null || tolerance is null) return null;
        if (!AmountText.TryRead(million, problems, out var amount)) return null;
        if (!AmountText.TryRead(tolerance, problems, out var margin)) return null;
        if (!Words.TryRead(qualifier, "qualifier", Words.Qualifiers, Choices.Qualifiers, problems, out var word)) return null;
        return new CostTotal(year.Value, scope, amount, word, margin.Cents, citations, row.Optional("note"), row.Where) { Embargo = row.Embargo };
    }

    private static int? Year(CsvRow row)
    {
        if (row.Required("year") is not { } text) return null;
        if (text.Text.Length == 4 && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and < 2100) return year;
        row.Reading.Problems.Add(WrongValue.Year(text));
        return null;
    }

    private static CostGroup? Scope(CsvRow row) =>
        row.Required("scope") is { } id ? row.Reading.Registers.CostGroups.Find(id, row.Reading.Problems) : null;

    /// <summary>A mission or a group; for a mission whose file has problems its slug stands in, so that the sums can still be checked.</summary>
    private static CostSubject? Subject(CsvRow row, Dictionary<string, Mission> missions)
    {
        if (row.Required("subject") is not { } id) return null;
        if (missions.TryGetValue(id.Text, out var mission)) return new CostSubject(mission.Title, mission, null);
        var (slugs, groups) = (row.Reading.Registers.MissionSlugs, row.Reading.Registers.CostGroups);
        var isEmbargoed = row.Reading.Registers.Moment($"missions/{id.Text}.md") is not null;
        if (isEmbargoed) row.Reading.Registers.CheckMission(id, row.Reading.Problems);
        if (isEmbargoed || slugs.Contains(id.Text)) return new CostSubject(id.Text, null, null);
        var either = groups with { Noun = Nouns.MissionOrGroup, Path = Nouns.MissionsOr(groups.Path), Ids = [.. slugs, .. groups.Ids] };
        return either.Find(id, row.Reading.Problems) is { } group ? new CostSubject(group.Title, null, group) : null;
    }
}
