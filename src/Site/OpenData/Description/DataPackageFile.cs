using System.Text.Json.Nodes;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Text;
using Site.Theme.Text;

namespace Site.OpenData.Description;

/// <summary>data/datapackage.json: all tables and their columns, as a Tabular Data Package (Frictionless Data).</summary>
internal static class DataPackageFile
{
    public static OutputFile Write(IReadOnlyList<PublishedTable> tables, Settings settings)
    {
        var json = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = "missieoverzicht",
            ["title"] = settings.Title,
            ["description"] = PageText.OpenDataDescription,
            ["homepage"] = settings.BaseAddress.AbsoluteUri + Paths.OpenData,
            ["version"] = Dates.Attribute(settings.Peildatum),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = settings.Publisher, ["role"] = "publisher" }),
        };
        if (settings.Licence is { } licence) json["licenses"] = new JsonArray(Licence(licence));
        json["resources"] = DataJson.List(tables.Select(Resource));
        return JsonFile.Of(Paths.DataPackage, json);
    }

    private static JsonObject Licence(Licence licence) => new()
    {
        ["name"] = LicenceText.SpdxOf(licence),
        ["title"] = LicenceWords.Of(licence),
        ["path"] = LicenceWords.AddressOf(licence),
    };

    private static JsonObject Resource(PublishedTable table) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = table.Id,
        ["path"] = table.Path.Value.Split('/')[^1],
        ["title"] = table.Words.Title,
        ["description"] = table.Words.Description,
        ["format"] = "csv",
        ["mediatype"] = MediaTypes.Of(DataForm.Csv),
        ["encoding"] = "utf-8",
        ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
        ["schema"] = new JsonObject
        {
            ["fields"] = DataJson.List(table.Columns.Select(Field)),
            ["missingValues"] = DataJson.Texts("", Words.NotStated),
        },
    };

    private static JsonObject Field(DataColumn column)
    {
        var limits = new JsonObject()
            .With("required", column.IsFilled ? true : null)
            .With("enum", column.Values.Count > 0 ? DataJson.Texts(column.Values) : null)
            .With("pattern", column.Kind is DataKind.Date ? $"^{Shapes.Date}$" : null);
        return new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column.Kind), ["description"] = column.Meaning }
            .With("format", column.Kind is DataKind.Address ? "uri" : null)
            .With("constraints", limits.Count > 0 ? limits : null);
    }

    private static string TypeOf(DataKind kind) => kind switch
    {
        DataKind.WholeNumber => "integer",
        DataKind.Number => "number",
        DataKind.Day => "date",
        _ => "string",
    };
}
