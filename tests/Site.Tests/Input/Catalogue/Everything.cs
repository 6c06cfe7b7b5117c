using Site.Input.Catalogue;

namespace Site.Tests.Input.Catalogue;

/// <summary>A file with every key that the catalogue names, at every level, as lines of YAML; ids are those of Good.</summary>
internal sealed class Everything(Func<Field, bool> skip, bool inVersions = false)
{
    private static readonly Dictionary<RegisterName, string> _ids = new()
    {
        [RegisterName.Sources] = "rapportage-2026",
        [RegisterName.Regions] = "noorden",
        [RegisterName.Organisations] = "nato",
        [RegisterName.Countries] = "LT",
        [RegisterName.Areas] = "oostzee",
        [RegisterName.Missions] = "wacht-op-zee",
        [RegisterName.Pages] = "over",
    };

    /// <summary>All keys of a file.</summary>
    public static string In(Shape file) => Without(file, _ => false);

    /// <summary>All keys of a file, with a list of versions wherever that may stand.</summary>
    public static string InVersions(Shape file) => new Everything(_ => false, inVersions: true).Text(file);

    /// <summary>All keys of a file but those to skip.</summary>
    public static string Without(Shape file, Func<Field, bool> skip) => new Everything(skip).Text(file);

    private string Text(Shape file) => string.Concat(Keys(file, null, "").Select(line => line + "\n"));

    private IEnumerable<string> Keys(Shape shape, Variant? form, string indent) =>
        shape.Fields.Where(field => !skip(field) && form?.Without.Contains(field.Key) != true)
            .SelectMany(field => Lines(field, form, indent));

    private IEnumerable<string> Lines(Field field, Variant? form, string indent)
    {
        if (inVersions && field.Versions is { } versions) return [$"{indent}{field.Key}:", .. Item(versions, null, indent)];
        if (field.Shape is not { } shape) return [$"{indent}{field.Key}: {(field.IsList ? $"[{Value(field, form)}]" : Value(field, form))}"];
        if (!field.IsList) return [$"{indent}{field.Key}:", .. Keys(shape, form: null, indent + "  ")];
        IReadOnlyList<Variant?> forms = shape.Variants is [] ? [null] : [.. shape.Variants];
        return [$"{indent}{field.Key}:", .. forms.SelectMany(one => Item(shape, one, indent))];
    }

    private IEnumerable<string> Item(Shape shape, Variant? form, string indent) =>
        Keys(shape, form, indent + "    ").Select((line, at) => at == 0 ? indent + "  - " + line[(indent.Length + 4)..] : line);

    private static string Value(Field field, Variant? form) => field.Kind switch
    {
        FieldKind.Word when form?.Told is var (key, word) && key == field.Key => word,
        FieldKind.Word => field.Choices[^1].Word,
        FieldKind.Id => _ids[field.Register!.Value],
        FieldKind.Citation => _ids[RegisterName.Sources],
        FieldKind.Date or FieldKind.Term => "2024-03",
        FieldKind.Day => "2026-06-30",
        FieldKind.Moment => "2027-05-19T13:00",
        FieldKind.Quantity => "4-16",
        FieldKind.Position => "[55, 24]",
        FieldKind.Address or FieldKind.Link => "https://voorbeeld.example/",
        FieldKind.Repository => "eigenaar/naam",
        FieldKind.Contact => "redactie@voorbeeld.example",
        _ => "Proef",
    };
}
