using Site.Model.Pages;
using Site.Output;
using Site.Problems;

namespace Site.Checks;

/// <summary>What must hold of the finished site as a whole, whatever made its pages.</summary>
public static class OutputChecks
{
    /// <summary>The problems in these files; <paramref name="baseAddress"/> tells the site's own full addresses from others'.</summary>
    public static IReadOnlyList<Problem> Of(
        IReadOnlyList<OutputFile> files, IReadOnlyList<Page> pages, Uri baseAddress, KeptWork kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var built = BuiltPage.Of(files, pages, kept.Contents);
        return
        [
            .. PageTitlesAreUnique.In(built),
            .. IdsAreUnique.In(built),
            .. ImagesHaveAlt.In(built),
            .. LinksResolve.In(built, files, baseAddress),
        ];
    }
}
