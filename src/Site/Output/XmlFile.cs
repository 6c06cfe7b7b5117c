using System.Text;
using System.Xml;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>An XML file: UTF-8 without a byte order mark, indented, lines that end the same on every machine.</summary>
public static class XmlFile
{
    private static readonly XmlWriterSettings _form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static OutputFile Of(SitePath path, Action<XmlWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, _form)) write(xml);
        return new OutputFile(path, bytes.ToArray());
    }
}
