using System.Globalization;
using Site.Model;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>sitemap.xml: the full address of every page that exists, and when it last changed; the 404 and what has moved are none.</summary>
public static class SitemapFile
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Write(Settings settings, IEnumerable<Page> pages)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return XmlFile.Of(Paths.Sitemap, xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages.Where(page => page is not (NotFoundView or RedirectView)))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, settings.BaseAddress.AbsoluteUri + page.Path.Value);
                if (page.Changed is { } changed)
                    xml.WriteElementString("lastmod", Namespace, changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }
}
