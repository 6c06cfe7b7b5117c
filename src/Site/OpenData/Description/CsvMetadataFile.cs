using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Theme.Text;

namespace Site.OpenData.Description;

/// <summary>data/kosten.csv-metadata.json: the columns of a table in the words of CSV on the Web (W3C), beside the table.</summary>
internal static class CsvMetadataFile
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    public static OutputFile Write(PublishedTable table, Settings settings)
    {
        var json = new JsonObject
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "nl" }),
            ["url"] = table.Path.Value.Split('/')[^1],
            ["dc:title"] = table.Words.Title,
            ["dc:description"] = table.Words.Description,
            ["dc:publisher"] = settings.Publisher,
            ["dc:modified"] = new JsonObject { ["@value"] = Dates.Attribute(settings.Peildatum), ["@type"] = Xsd + "date" },
        };
        if (settings.Licence is { } licence) json["dc:license"] = new JsonObject { ["@id"] = LicenceWords.AddressOf(licence) };
        json["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["delimiter"] = ",", ["lineTerminators"] = "\r\n", ["header"] = true };
        json["tableSchema"] = new JsonObject { ["columns"] = DataJson.List(table.Columns.Select(Column)) };
        return JsonFile.Of(table.DescribedBy, json);
    }

    /// <summary>A name as CSV on the Web allows it: letters, digits and low lines.</summary>
    public static string NameOf(DataColumn column)
    {
        var name = new StringBuilder();
        foreach (var c in column.Name)
            if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
            else if (name.Length > 0 && name[^1] != '_') name.Append('_');
        return name.ToString().TrimEnd('_');
    }

    private static JsonObject Column(DataColumn column) => new JsonObject
    {
        ["name"] = NameOf(column),
        ["titles"] = column.Name,
        ["dc:description"] = column.Meaning,
        ["datatype"] = DataType(column),
    }
        .With("required", column.IsFilled ? true : null)
        .With("separator", column.Kind is DataKind.List ? CsvFields.Separator : null)
        .With("null", column.SaysNotStated ? DataJson.Texts("", Words.NotStated) : null);

    private static JsonNode DataType(DataColumn column) => column switch
    {
        { Values.Count: > 0 } => Shaped($"({string.Join('|', column.Values.Select(Regex.Escape))})"),
        { Kind: DataKind.WholeNumber } => "integer",
        { Kind: DataKind.Number } => "decimal",
        { Kind: DataKind.Day } => "date",
        { Kind: DataKind.Date } => Shaped(Shapes.Date),
        { Kind: DataKind.Address } => "anyURI",
        _ => "string",
    };

    private static JsonObject Shaped(string pattern) => new() { ["base"] = "string", ["format"] = $"^{pattern}$" };
}
