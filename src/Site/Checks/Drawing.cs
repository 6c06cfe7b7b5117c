using System.Xml;
using System.Xml.Linq;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>An SVG picture is only a drawing: no scripts, nothing from other sites, and not the name of who drew it.</summary>
internal static class Drawing
{
    private static readonly string[] _active = ["script", "foreignObject", "iframe", "embed", "object", "handler"];

    private static readonly XmlReaderSettings _careful = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static IReadOnlyList<Problem> In(InputPlace where, byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), _careful);
            var elements = XDocument.Load(reader).Descendants().ToList();
            if (elements[0].Name.LocalName != "svg") return [WrongPeople.PictureUnreadable(where)];
            return [.. elements.SelectMany(Active).Distinct().Select(read => WrongPeople.PictureActive(where, read)),
                .. elements.SelectMany(Makers).Distinct().Select(read => WrongPeople.PictureMaker(where, read))];
        }
        catch (XmlException)
        {
            return [WrongPeople.PictureUnreadable(where)];
        }
    }

    private static IEnumerable<string> Active(XElement element)
    {
        if (_active.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase)) yield return element.Name.LocalName;
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            if (attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || LeadsAway(attribute))
                yield return $"{attribute.Name.LocalName}=\"{attribute.Value}\"";
        if (element.Name.LocalName == "style" && IsElsewhere(element.Value)) yield return "style";
    }

    private static bool LeadsAway(XAttribute attribute) =>
        (attribute.Name.LocalName is "href" or "src" && !attribute.Value.StartsWith('#')
            && !attribute.Value.StartsWith("data:image/", StringComparison.Ordinal))
        || (attribute.Name.LocalName is "style" or "fill" or "filter" or "mask" && IsElsewhere(attribute.Value));

    private static bool IsElsewhere(string style) =>
        style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("//", StringComparison.Ordinal)
        || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Who drew it, and the folder on whose computer it lay.</summary>
    private static IEnumerable<string> Makers(XElement element)
    {
        var isMaker = element.Name.LocalName is "creator" or "rights" or "contributor" && element.Value.Trim().Length > 0;
        return element.Attributes().Where(attribute => attribute.Name.LocalName is "export-filename" or "absref")
            .Select(attribute => attribute.Value).Concat(isMaker ? [element.Value.Trim()] : []);
    }
}
