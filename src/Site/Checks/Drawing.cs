using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>An SVG picture is only a drawing: no scripts, nothing from other sites, and not the name of who drew it.</summary>
internal static partial class Drawing
{
    private static readonly string[] _active = ["script", "foreignObject", "iframe", "embed", "object", "handler"];

    private static readonly XmlReaderSettings _careful = new()
    {
        // A browser heeds what a DOCTYPE declares, attributes that act among them, so it must be seen; nothing is fetched or unfolded.
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1000,
    };

    public static IReadOnlyList<Problem> In(InputPlace where, byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), _careful);
            var drawing = XDocument.Load(reader);
            if (drawing.Root?.Name.LocalName != "svg") return [WrongPeople.PictureUnreadable(where)];
            return [.. Declared(drawing).Concat(drawing.Descendants().SelectMany(Active)).Distinct().Select(read => WrongPeople.PictureActive(where, read)),
                .. drawing.Descendants().SelectMany(Makers).Distinct().Select(read => WrongPeople.PictureMaker(where, read))];
        }
        catch (XmlException)
        {
            return [WrongPeople.PictureUnreadable(where)];
        }
    }

    /// <summary>What the file declares before or between its elements.</summary>
    private static IEnumerable<string> Declared(XDocument drawing)
    {
        if (drawing.DocumentType?.InternalSubset is { Length: > 0 }) yield return "DOCTYPE";
        foreach (var sheet in drawing.DescendantNodes().OfType<XProcessingInstruction>().Where(told => told.Target == "xml-stylesheet"))
            yield return sheet.Target;
    }

    private static IEnumerable<string> Active(XElement element)
    {
        if (_active.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase) || element.Name.NamespaceName.EndsWith("xhtml", StringComparison.OrdinalIgnoreCase))
            yield return element.Name.LocalName;
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            if (Acts(attribute.Name.LocalName) || LeadsAway(attribute) || (attribute.Name.LocalName == "attributeName" && Acts(attribute.Value.Split(':')[^1].Trim())))
                yield return $"{attribute.Name.LocalName}=\"{attribute.Value}\"";
        if (element.Name.LocalName == "style" && IsElsewhere(element.Value)) yield return "style";
    }

    /// <summary>An attribute that starts a script, or that moves where all addresses begin.</summary>
    private static bool Acts(string attribute) => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Equals("base", StringComparison.OrdinalIgnoreCase);

    private static bool LeadsAway(XAttribute attribute) =>
        (attribute.Name.LocalName is "href" or "src" && !attribute.Value.StartsWith('#') && !Pixels().IsMatch(attribute.Value))
        || (attribute.Name.LocalName == "attributeName" && attribute.Value.Trim().EndsWith("href", StringComparison.OrdinalIgnoreCase))
        || (attribute.Name.LocalName is not ("href" or "src") && IsElsewhere(attribute.Value) && !IsWord(attribute));

    // The address of a licence, or where a drawing program lay, is no more than a text to a browser.
    private static bool IsWord(XAttribute attribute) => attribute.Name.NamespaceName.Length > 0 || attribute.Name.LocalName is "class" or "id" or "d" or "content";

    private static bool IsElsewhere(string style) =>
        style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("//", StringComparison.Ordinal) || style.Contains('\\')
        || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || Fetched().IsMatch(style);

    /// <summary>Who drew it, and the folder on whose computer it lay.</summary>
    private static IEnumerable<string> Makers(XElement element)
    {
        var isMaker = element.Name.LocalName is "creator" or "rights" or "contributor" && element.Value.Trim().Length > 0;
        return element.Attributes().Where(attribute => attribute.Name.LocalName is "export-filename" or "absref")
            .Select(attribute => attribute.Value).Concat(isMaker ? [element.Value.Trim()] : []);
    }

    /// <summary>A photograph within the drawing; a drawing within it could act again.</summary>
    [GeneratedRegex("^data:image/(png|jpeg|jpg|gif|webp|avif)[;,]")]
    private static partial Regex Pixels();

    /// <summary>Something that a style takes from elsewhere than the drawing itself.</summary>
    [GeneratedRegex("""url\(\s*["']?(?!\s*["']?(#|data:image/(png|jpeg|jpg|gif|webp|avif)[;,]))""", RegexOptions.IgnoreCase)]
    private static partial Regex Fetched();
}
