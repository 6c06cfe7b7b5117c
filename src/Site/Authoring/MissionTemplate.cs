using Site.Input.Catalogue;
using Site.Text;

namespace Site.Authoring;

/// <summary>The file of a new mission: what is known, and for every other key what it is for, as comments.</summary>
internal static class MissionTemplate
{
    public static string Of(string title, string region, string summary, string source, string? publish) => string.Join('\n',
    [
        "---",
        $"title: {Quoted(title)}",
        $"region: {region}",
        .. publish is null ? [] : new[] { $"{Shapes.Publish.Key}: {publish}" },
        "summary:",
        $"  value: {Quoted(summary)}",
        $"  source: {Quoted(source)}",
        "",
        .. NewText.Guide.Select(line => $"# {line}"),
        .. Files.Mission.Fields.Where(field => !field.Required && (publish is null || field.Key != Shapes.Publish.Key)).SelectMany(Lines),
        "---",
        "",
    ]);

    private static IEnumerable<string> Lines(Field field) =>
    [
        "",
        $"# {field.Words.Label}. {field.Words.InFile}",
        .. Example(field).Select(line => $"#   {line}"),
        field.Shape is null ? $"# {field.Key}:{(field.IsList ? " []" : "")}" : $"{field.Key}: {FactText.NotStated}",
    ];

    /// <summary>The words to choose from, and how a list looks; a single fact looks like the summary above it.</summary>
    private static IEnumerable<string> Example(Field field)
    {
        if (field.Shape is not { } shape) return [];
        var words = shape.Fields.Where(inner => inner.Kind is FieldKind.Word or FieldKind.Term)
            .Select(inner => NewText.ChooseFrom(inner.Key, inner.Choices));
        if (!field.IsList) return words;
        var needed = shape.Variants is [var first, ..] ? first.Required : [];
        var items = shape.Fields.Where(inner => inner.Required || needed.Contains(inner.Key))
            .Select((inner, at) => $"{(at == 0 ? "- " : "  ")}{inner.Key}: {NewText.Placeholder(inner.Words.Label)}");
        return [.. words, $"{field.Key}:", .. items.Select(line => "  " + line)];
    }

    private static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(c => c is '"' or '\\' ? "\\" + c : char.IsControl(c) ? " " : c.ToString())) + "\"";
}
