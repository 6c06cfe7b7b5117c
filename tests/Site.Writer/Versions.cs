using System.Globalization;
using System.Text;
using Site.Model.Pages;
using Site.Output;

namespace Site.Writer;

/// <summary>Sites that say of themselves what they are, so that a mixture of two is seen.</summary>
public static class Versions
{
    private const int LongestFile = 40_000;

    /// <summary>All files of a version: how many there are, and in which folders, differs per version.</summary>
    public static IReadOnlyList<OutputFile> Files(int version) =>
        [.. Enumerable.Range(0, Count(version)).Select(number => new OutputFile(
            new SitePath(string.Create(CultureInfo.InvariantCulture, $"deel-{number % (3 + version)}/pagina-{number}/")),
            Encoding.ASCII.GetBytes(Line(version, number)
                .PadRight(1 + number * 7919 % LongestFile, (char)('a' + version)) + Line(version, number))))];

    private static int Count(int version) => 60 + 15 * version;

    private static string Line(int version, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"versie {version}, bestand {number} van {Count(version)}\n");
}
