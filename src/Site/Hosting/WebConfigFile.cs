using System.Xml;
using Site.Model.Pages;
using Site.Output;

namespace Site.Hosting;

/// <summary>web.config: the site as IIS serves it. What a server may have set already is removed before it is added.</summary>
internal static class WebConfigFile
{
    public static OutputFile Write(HostHeaders headers) => XmlFile.Of(Paths.WebConfig, xml =>
    {
        xml.WriteComment(" Made with the site; the reasons stand in src/Site/Hosting. ");
        xml.WriteStartElement("configuration");
        xml.WriteStartElement("system.webServer");
        Element(xml, "defaultDocument", () => Element(xml, "files", () =>
        {
            Element(xml, "clear", () => { });
            Element(xml, "add", () => { }, ("value", SitePath.Home.File));
        }), ("enabled", "true"));
        Element(xml, "directoryBrowse", () => { }, ("enabled", "false"));
        Element(xml, "httpErrors", () =>
        {
            Element(xml, "remove", () => { }, ("statusCode", "404"), ("subStatusCode", "-1"));
            Element(xml, "error", () => { },
                ("statusCode", "404"), ("prefixLanguageFilePath", ""), ("path", Paths.NotFound.File), ("responseMode", "File"));
        }, ("errorMode", "Custom"), ("existingResponse", "Replace"));
        Element(xml, "staticContent", () => WriteTypes(xml));
        WriteHeaders(xml, [.. headers.Common, .. headers.Parts[0].Own]);
        xml.WriteEndElement();
        foreach (var part in headers.Parts.Skip(1))
            Element(xml, "location", () => Element(xml, "system.webServer",
                () => WriteHeaders(xml, part.Own.Except(headers.Parts[0].Own))), ("path", part.Folder.Value.TrimEnd('/')));
        xml.WriteEndElement();
    });

    private static void WriteTypes(XmlWriter xml)
    {
        foreach (var ending in ContentTypes.All.Keys)
        {
            Element(xml, "remove", () => { }, ("fileExtension", ending));
            Element(xml, "mimeMap", () => { }, ("fileExtension", ending), ("mimeType", ContentTypes.Of(ending)));
        }
    }

    private static void WriteHeaders(XmlWriter xml, IEnumerable<Header> own) =>
        Element(xml, "httpProtocol", () => Element(xml, "customHeaders", () =>
        {
            foreach (var header in own)
            {
                Element(xml, "remove", () => { }, ("name", header.Name));
                Element(xml, "add", () => { }, ("name", header.Name), ("value", header.Value));
            }
        }));

    private static void Element(XmlWriter xml, string name, Action content, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var attribute in attributes) xml.WriteAttributeString(attribute.Name, attribute.Value);
        content();
        xml.WriteEndElement();
    }
}
