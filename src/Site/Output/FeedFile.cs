using System.Globalization;
using System.Xml;
using Site.Model;
using Site.Model.Pages;
using Site.Text;
using Site.Theme.Text;

namespace Site.Output;

/// <summary>feed.xml: the changes as an Atom feed (RFC 4287). Its dates are those of the changes, not of the build.</summary>
public static class FeedFile
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static OutputFile Write(Settings settings, IReadOnlyList<ListedChange> changes)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return XmlFile.Of(Paths.Feed, xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            xml.WriteElementString("title", Atom, FeedText.Title(settings.Title));
            xml.WriteElementString("id", Atom, FeedIds.OfFeed(settings));
            Moment(xml, "updated", changes.Select(c => c.Change.Date).DefaultIfEmpty(settings.Peildatum).Max());
            Link(xml, settings, "self", "application/atom+xml", Paths.Feed);
            Link(xml, settings, "alternate", "text/html", Paths.Changes);
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, settings.Publisher);
            xml.WriteEndElement();
            foreach (var (change, id) in changes.Zip(FeedIds.OfEntries(settings, changes)))
                Entry(xml, settings, change, id);
            xml.WriteEndElement();
        });
    }

    private static void Entry(XmlWriter xml, Settings settings, ListedChange listed, string id)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, FeedText.EntryTitle(listed.Change.Kind, listed.Missions.Count > 0 ? string.Join(", ", listed.Missions.Select(mission => mission.Title)) : settings.Title));
        xml.WriteElementString("id", Atom, id);
        Moment(xml, "updated", listed.Change.Date);
        Link(xml, settings, "alternate", "text/html",
            listed.Missions is [var only] ? Paths.Mission(only.Slug) : Paths.Changes);
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", FeedText.Category(listed.Change.Kind));
        xml.WriteAttributeString("label", Labels.Of(listed.Change.Kind));
        xml.WriteEndElement();
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(listed.Change.Text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, Settings settings, string relation, string type, SitePath path)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", settings.BaseAddress.AbsoluteUri + path.Value);
        xml.WriteEndElement();
    }

    private static void Moment(XmlWriter xml, string name, DateOnly day) =>
        xml.WriteElementString(name, Atom, day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
}
