using Site.Model.Pages;
using Site.Output;
using Site.Problems;

namespace Site.Checks;

/// <summary>What must hold of the finished site as a whole, whatever made its pages.</summary>
public static class OutputChecks
{
    /// <summary>
    /// The problems in these files; <paramref name="baseAddress"/> tells the site's own full addresses from others'. An edition
    /// was checked when it was made: only the pages of the <paramref name="edition"/> that is made now are looked at.
    /// </summary>
    public static IReadOnlyList<Problem> Of(
        IReadOnlyList<OutputFile> files, IReadOnlyList<Page> pages, Uri baseAddress, KeptWork kept, DateOnly? edition = null)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var built = BuiltPage.Of(files.Where(file => Paths.EditionOf(file.Path) is not { } day || day == edition), pages, kept.Contents);
        return
        [
            .. PageTitlesAreUnique.In(built),
            .. IdsAreUnique.In(built),
            .. ImagesHaveAlt.In(built),
            .. LinksResolve.In(built, files, baseAddress),
        ];
    }
}
