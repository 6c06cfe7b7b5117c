using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems in the text of a page.</summary>
public static class WrongText
{
    public static Problem TopHeading(InputPlace where, string read) => new(
        where, $"De kop “{read}” is een hoofdkop; die maakt de site zelf van de titel.", "Begin de kop met ##.", "# " + read, "##, ### of ####");

    public static Problem DeadLink(InputPlace where, string read, IEnumerable<string> known)
    {
        var files = known.Order(StringComparer.Ordinal).ToList();
        return new Problem(where, $"De link “{read}” wijst naar een bestand dat er niet is.",
            "Verbeter de naam van het bestand.", read, "een bestand uit missions, pages of images, of een adres dat begint met https://",
            Nearest.To(read, files));
    }

    public static Problem NoAltText(InputPlace where, string read) => new(
        where, $"De afbeelding “{read}” heeft geen beschrijving.",
        "Zet tussen de rechte haken wat er te zien is, voor wie de afbeelding niet ziet.", $"![]({read})", $"![wat er te zien is]({read})");

    public static Problem RawHtml(InputPlace where, string read) => new(
        where, "In de tekst staat HTML; die wordt niet uitgevoerd.", "Gebruik de tekens van Markdown, zoals **vet**.", read);

    public static Problem NotACitation(InputPlace where, string read) => new(
        where, $"“{read}” lijkt op een bronverwijzing, maar is er geen.", "Schrijf [@id] of [@id, plaats].", read, "[@id] of [@id, plaats]");
}
