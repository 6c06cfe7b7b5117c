using System.Globalization;
using System.Text;
using Site.Model.Pages;
using Site.Output;

namespace Site.OpenData.Catalogue;

/// <summary>The same catalogue as Turtle (W3C).</summary>
internal static class TurtleFile
{
    public static OutputFile Write(SitePath path, IEnumerable<RdfNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var (prefix, address) in Vocabularies.All) text.Append(CultureInfo.InvariantCulture, $"@prefix {prefix}: {Link(address)} .\n");
        foreach (var node in nodes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Link(node.Id)} a {node.Type}");
            foreach (var property in node.Properties)
                text.Append(CultureInfo.InvariantCulture, $" ;\n  {property.Key} {string.Join(" , ", property.Select(Value))}");
            text.Append(" .\n");
        }

        return new OutputFile(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Value(RdfValue value) => value switch
    {
        RdfLink link => Link(link.Address),
        RdfText { Language: { } language } text => $"{Quoted(text.Text)}@{language}",
        RdfText { Kind: { } kind } text => $"{Quoted(text.Text)}^^{kind}",
        RdfText text => Quoted(text.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => c.ToString(),
    })) + "\"";

    /// <summary>An address between brackets; signs that may not stand there are written by their number.</summary>
    private static string Link(string address) => "<" + string.Concat(address.Select(c =>
        c <= ' ' || "<>\"{}|^`\\".Contains(c, StringComparison.Ordinal) ? $"\\u{(int)c:X4}" : c.ToString())) + ">";
}
