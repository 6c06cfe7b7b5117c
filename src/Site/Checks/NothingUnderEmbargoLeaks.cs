using Site.Checks.Leaks;
using Site.Editions;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>
/// No file of the public site holds anything that only the whole site may tell: no name, id, place, amount, date or piece of
/// a sentence, in no path, in no notation and behind no compression.
/// </summary>
public static class NothingUnderEmbargoLeaks
{
    /// <summary>One problem for each file that tells too much.</summary>
    public static IReadOnlyList<Problem> In(IReadOnlyList<OutputFile> files, Website full, Website published)
    {
        ArgumentNullException.ThrowIfNull(files);
        var known = Phrases.In(PrintedValues.Of(published));
        var secret = Phrases.In(PrintedValues.Of(full)).Except(known);
        var needles = Needles.Of(secret).Without(PrintedValues.AndMadeOfThem(published).Concat(ProgramWords.All));
        return
        [
            .. files.Where(file => !IsSameForEverySite(file))
                .EachAtOnce(file => (file.Path.File, Found: Found(file, needles)))
                .Where(file => file.Found is not null)
                .DistinctBy(file => Paths.EditionOf(new SitePath(file.File)) is { } day ? EditionArchive.PathOf(day) : file.File)
                .Select(file => Leak(file.File, file.Found!)),
        ];
    }

    private static Problem Leak(string file, string found) => Paths.EditionOf(new SitePath(file)) is { } day
        ? WrongEdition.Leak(new InputPlace(EditionArchive.PathOf(day)), file, found)
        : WrongEmbargo.Leak(file, found);

    private static string? Found(OutputFile file, Needles needles) =>
        SearchableText.Of(file.Path.File, file.Bytes).Prepend(file.Path.File).Select(needles.FirstIn).FirstOrDefault(found => found is not null);

    /// <summary>Styles, scripts and the base map come from the program alone, and a list of hashes says nothing.</summary>
    private static bool IsSameForEverySite(OutputFile file)
    {
        var path = Paths.EditionOf(file.Path) is { } day ? file.Path.Value[Paths.Edition(day).Value.Length..] : file.Path.Value;
        return path.StartsWith("assets/", StringComparison.Ordinal) || path == Paths.Manifest.Value;
    }
}
