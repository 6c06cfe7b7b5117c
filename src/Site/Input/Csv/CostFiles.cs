using System.Globalization;
using Site.Input.Values;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>costs.csv and cost-totals.csv: the printed amounts and the printed totals.</summary>
public static class CostFiles
{
    private const string _lines = "data/costs.csv";
    private const string _totals = "data/cost-totals.csv";
    private const string _notSplit = "not-split";
    private static readonly string[] _kinds = ["amount", _notSplit];

    public static Costs Read(InputFolder folder, IReadOnlyList<Mission> missions, Reading reading)
    {
        var bySlug = missions.ToDictionary(mission => mission.Slug, StringComparer.Ordinal);
        var lines = Rows(folder, reading, _lines, ["year", "scope", "subject", "million", "article", "kind", "source", "note"])
            .Select(row => Line(row, bySlug)).OfType<CostLine>().ToList();
        var totals = Rows(folder, reading, _totals, ["year", "scope", "million", "qualifier", "tolerance", "source", "note"])
            .Select(Total).OfType<CostTotal>().ToList();
        return new Costs([.. reading.Registers.CostGroups.Values], lines, totals);
    }

    private static IReadOnlyList<CsvRow> Rows(InputFolder folder, Reading reading, string path, IReadOnlyList<string> columns) =>
        CsvTable.Read(folder.Files.GetValueOrDefault(path), columns, reading with { File = path });

    private static CostLine? Line(CsvRow row, Dictionary<string, Mission> missions)
    {
        var year = Year(row);
        var scope = Scope(row);
        var subject = Subject(row, missions);
        var valid = ReadAmount(row, out var amount);
        var citations = row.Citations();
        return year is null || scope is null || subject is null || !valid ? null : new CostLine(
            year.Value, scope, subject, amount, row.Optional("article"), citations, row.Optional("note"), row.Where);
    }

    /// <summary>An amount where one belongs, nothing where a paper does not split; false with a problem otherwise.</summary>
    private static bool ReadAmount(CsvRow row, out Amount? amount)
    {
        amount = null;
        if (row.Required("kind") is not { } kind) return false;
        var million = row["million"];
        if (!_kinds.Contains(kind.Text)) row.Reading.Problems.Add(Wrong.NotOneOf(kind, "kind", _kinds));
        else if (kind.Text == _notSplit && million.IsEmpty) return true;
        else if (kind.Text == _notSplit) row.Reading.Problems.Add(WrongFile.AmountNotSplit(row.Where, million.Text));
        else if (million.IsEmpty) row.Reading.Problems.Add(WrongFile.AmountMissing(row.Where));
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
        if (!Words.TryRead(qualifier, "qualifier", Words.Qualifiers, problems, out var word)) return null;
        return new CostTotal(year.Value, scope, amount, word, margin.Cents, citations, row.Optional("note"), row.Where);
    }

    private static int? Year(CsvRow row)
    {
        if (row.Required("year") is not { } text) return null;
        if (text.Text.Length == 4 && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        row.Reading.Problems.Add(WrongValue.Year(text));
        return null;
    }

    private static CostGroup? Scope(CsvRow row)
    {
        if (row.Required("scope") is not { } id) return null;
        var known = row.Reading.Registers.CostGroups;
        if (known.TryGetValue(id.Text, out var scope)) return scope;
        row.Reading.Problems.Add(Wrong.UnknownId(id, "De groep", known.Keys));
        return null;
    }

    /// <summary>A mission or a group; a mission whose file has problems is known but not there.</summary>
    private static CostSubject? Subject(CsvRow row, Dictionary<string, Mission> missions)
    {
        if (row.Required("subject") is not { } id) return null;
        var registers = row.Reading.Registers;
        if (missions.TryGetValue(id.Text, out var mission)) return new CostSubject(mission.Title, mission, null);
        if (registers.CostGroups.TryGetValue(id.Text, out var group)) return new CostSubject(group.Title, null, group);
        if (!registers.MissionSlugs.Contains(id.Text))
            row.Reading.Problems.Add(Wrong.UnknownId(id, "De missie of groep", registers.MissionSlugs.Concat(registers.CostGroups.Keys)));
        return null;
    }
}
