using Site.Model;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>sitemap.xml: the full address of every page that exists; the 404 is none.</summary>
public static class SitemapFile
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Write(Settings settings, IEnumerable<Page> pages)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return XmlFile.Of(Paths.Sitemap, xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages.Where(page => page is not NotFoundView))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, settings.BaseAddress.AbsoluteUri + page.Path.Value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }
}
