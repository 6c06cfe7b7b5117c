using Site.Model;
using Site.Model.Pages;
using Site.OpenData;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists all data there is to download.</summary>
public static class OpenDataPage
{
    public static OpenDataView Of(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        return new OpenDataView(
            Paths.OpenData,
            PageText.OpenData,
            PageText.OpenDataDescription,
            File: null,
            NumberedSources.None,
            Datasets.Of(website, PublishedTables.Of(website)));
    }
}
