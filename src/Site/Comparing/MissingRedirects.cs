using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Comparing;

/// <summary>An address that was published never leads nowhere. A list without missions needs no redirect, which would stop the list that comes back.</summary>
internal static class MissingRedirects
{
    public static IEnumerable<Problem> In(SiteComparison comparison, ReadyLines ready) =>
        from gone in comparison.Gone
        where !gone.IsRedirected && !Overviews.IsList(gone.Page.Path)
        select WrongDiff.NoRedirect(
            new InputPlace(DataFiles.Redirects), gone.Page.Path, gone.IsSamePage,
            ready.Redirect(gone.Page.Path, gone.To, gone.IsSamePage ? DiffText.Renamed : DiffText.Ended));
}
