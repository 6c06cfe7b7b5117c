using System.Globalization;
using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Registers;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>The registers that other files refer to by id.</summary>
public static class RegisterFiles
{
    public static RegisterFile<Source> Sources { get; } = new(
        DataFiles.Sources, Nouns.Source, Source);

    public static RegisterFile<Region> Regions { get; } = new(
        DataFiles.Regions, Nouns.Region, Region);

    public static RegisterFile<Organisation> Organisations { get; } = new(
        DataFiles.Organisations, Nouns.Organisation,
        row => row.Required("name") is { } name
            ? new Organisation(row["id"].Text, name.Text, row.Optional("abbreviation") ?? name.Text) : null);

    public static RegisterFile<Country> Countries { get; } = new(
        DataFiles.Countries, Nouns.Country,
        row => row.Required("name") is { } name ? new Country(row["code"].Text, name.Text) : null)
    {
        Shape = IdShape.CountryCode,
    };

    public static RegisterFile<Area> Areas { get; } = new(
        DataFiles.Areas, Nouns.Area, Area);

    public static RegisterFile<MapSection> MapSections { get; } = new(
        DataFiles.MapSections, Nouns.MapSection, MapSection);

    public static RegisterFile<CostGroup> CostGroups { get; } = new(
        DataFiles.CostGroups, Nouns.CostGroup,
        row => row.Required("title") is { } title && row.Required("definition") is { } definition
            ? new CostGroup(row["id"].Text, title.Text, definition.Text) : null);

    private static Source? Source(CsvRow row)
    {
        var (date, from, until) = (Date(row, "date"), Date(row, "reportedFrom"), Date(row, "reportedUntil"));
        var (title, kind, description) = (row.Required("title"), row.Required("kind"), row.Required("description"));
        var address = row["address"];
        if (!address.IsEmpty && AddressText.ParseLink(address.Text) is null) row.Reading.Problems.Add(WrongValue.Link(address));
        return title is null || kind is null || description is null ? null : new Source(
            row["id"].Text, title.Text, kind.Text, date, row.Optional("period"),
            row["references"].Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            row["sender"].Text, row["recipient"].Text, description.Text, row.Optional("address"))
        {
            ReportedFrom = from,
            ReportedUntil = until,
            Embargo = row.Embargo,
        };
    }

    /// <summary>The date in a column that may be empty.</summary>
    private static EdtfDate? Date(CsvRow row, string column) =>
        !row[column].IsEmpty && DateText.TryRead(row[column], row.Reading.Problems, out var date) ? date : null;

    private static Region? Region(CsvRow row)
    {
        if (row.Required("title") is not { } title || row.Required("order") is not { } order) return null;
        if (int.TryParse(order.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new Region(row["id"].Text, title.Text, number, row["introduction"].Text);
        row.Reading.Problems.Add(WrongValue.WholeNumber(order, "order"));
        return null;
    }

    private static MapSection? MapSection(CsvRow row)
    {
        if (row.Required("title") is not { } title) return null;
        return PositionText.ReadCorners(row["corners"], row.Reading.Problems) is [var southWest, var northEast]
            ? new MapSection(row["id"].Text, title.Text, southWest, northEast) : null;
    }

    private static Area? Area(CsvRow row)
    {
        if (row.Required("name") is not { } name) return null;
        var label = PositionText.ReadLabel(row["label"], row.Reading.Problems);
        var outline = PositionText.ReadOutline(row["outline"], row.Reading.Problems);
        return label is null || outline is null ? null : new Area(row["id"].Text, name.Text, outline, label.Value);
    }
}
