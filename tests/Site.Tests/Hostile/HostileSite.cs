using System.Text;
using Site.Input;
using Site.Input.Catalogue;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Output;
using Site.Tests.Sites;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Site.Tests.Hostile;

/// <summary>The good site with something behind every text that would act wherever it is taken for more than text.</summary>
internal static class HostileSite
{
    /// <summary>Leaves an attribute, an element, a script, a style, a comment, a CDATA section, a template and a line.</summary>
    public const string Payload =
        "\"'><script>alert(1)</script><img src=x onerror=alert(1)></title></style></textarea></script>]]>--><svg/onload=alert(1)>{{7*7}}${7*7}%0d%0a\\\" & &lt;b&gt;";

    /// <summary>The same in Markdown, where the program lets it through as text.</summary>
    private const string _prose = """


        ## Kop &lt;img src=x onerror=alert(1)&gt;" onclick="alert(1)

        `<script>alert(1)</script>` &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; [link](https://voorbeeld.example/?%22onload=x "&quot; onmouseover=&quot;alert(1)") {{7*7}}

        ![&quot; onerror=&quot;alert(1)](../images/bos.png "&quot; onerror=&quot;alert(1)")

        | a&lt;script&gt;" onclick="x | `<b onclick=x>` |
        |---|---|
        | javascript:alert(1) | ]]>--&gt; |

        ```js" onload="alert(1)
        <script>alert(1)</script>
        ```

        """;

    private static readonly HashSet<string> _keys =
        ["title", "description", "publisher", "disclaimer", "label", "value", "text", "dateText", "note", "about", "role", "of", "place"];

    public static FixtureSite Site { get; } = new(FixtureSite.Good.Files.ToDictionary(file => file.Key, file => Hostile(file.Key, file.Value)));

    private static byte[] Hostile(string path, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (path == DataFiles.Settings) return Encoding.UTF8.GetBytes(Yaml(text));
        if (path.EndsWith(".md", StringComparison.Ordinal) && text.Split("---\n", 3) is ["", var keys, var prose])
            return Encoding.UTF8.GetBytes($"---\n{Yaml(keys)}---\n{prose}{_prose}");
        // The rows of the annex are looked up by their names.
        return path.EndsWith(".csv", StringComparison.Ordinal) && path != DataFiles.Annex ? Encoding.UTF8.GetBytes(Csv(path, bytes)) : bytes;
    }

    private static string Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        foreach (var map in stream.Documents[0].AllNodes.OfType<YamlMappingNode>())
            foreach (var (key, value) in map.Children)
                if (value is YamlScalarNode { Value: { } read } scalar && _keys.Contains(key.ToString()) && IsFree(key.ToString(), read))
                    (scalar.Value, scalar.Style) = (read + " " + Payload, ScalarStyle.DoubleQuoted);
        using var written = new StringWriter();
        stream.Save(written, assignAnchors: false);
        return written.ToString().Replace("...", "", StringComparison.Ordinal).TrimEnd() + "\n";
    }

    /// <summary>A value that is words, and no date, number or word from a list.</summary>
    private static bool IsFree(string key, string value) =>
        key is not ("value" or "of") ? !value.Contains("Noordland", StringComparison.Ordinal) : char.IsUpper(value[0]) && !value.Contains("Noordland", StringComparison.Ordinal);

    private static string Csv(string path, byte[] bytes)
    {
        var rows = CsvRows.Of(new OutputFile(new SitePath(path), bytes));
        var free = Tables.Of(path).Fields.Where(field => field.Kind is FieldKind.Text or FieldKind.LongText && !field.IsList && field.Key is not ("from" or "to")).Select(field => field.Key).ToHashSet();
        var lines = rows.Select(row => string.Join(',', row.Select(cell => Quoted(
            free.Contains(cell.Key) && cell.Value.Length > 0 && (cell.Key != "subject" || cell.Value.Contains(' ')) ? $"{cell.Value} {Payload}" : cell.Value))));
        return string.Join('\n', [string.Join(',', rows[0].Keys), .. lines]) + "\n";
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
