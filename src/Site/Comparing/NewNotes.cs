using System.Text;
using System.Xml;
using System.Xml.Linq;
using Site.Listing;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Output;

namespace Site.Comparing;

/// <summary>The public notes that were not published before; one whose words were mended is not new.</summary>
internal static class NewNotes
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public static IReadOnlyList<Change> Of(Website website, SiteFiles published)
    {
        var known = Published(published);
        var notes = ChangesPage.NewestFirst(website).ToList();
        return [.. notes.Zip(FeedIds.OfEntries(website.Settings, notes))
            .Where(note => !known.Contains(Name(note.Second)))
            .Select(note => note.First.Change)];
    }

    private static HashSet<string> Published(SiteFiles site)
    {
        try
        {
            var feed = XDocument.Parse(Encoding.UTF8.GetString(site.Files[Paths.Feed.File]));
            return [.. feed.Descendants(_atom + "entry").Select(entry => Name(entry.Element(_atom + "id")?.Value ?? ""))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    /// <summary>Without the host, which may be another one now.</summary>
    private static string Name(string id) => id[(id.LastIndexOf(':') + 1)..];
}
