using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Checks.Leaks;

/// <summary>Everything that can be read in a file: as it is, with its signs written out, without its tags, and unpacked.</summary>
public static partial class SearchableText
{
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static IEnumerable<string> Of(string file, byte[] bytes) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".gz" => Of(Path.GetFileNameWithoutExtension(file), Unpacked(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))),
        ".br" => Of(Path.GetFileNameWithoutExtension(file), Unpacked(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress))),
        ".zip" => Entries(bytes),
        _ when bytes.AsSpan().StartsWith(Png) => [.. Readings(Encoding.Latin1.GetString(bytes)), .. PngTexts(bytes)],
        _ => Readings(Encoding.UTF8.GetString(bytes)),
    };

    private static IEnumerable<string> Readings(string text)
    {
        yield return Phrases.Plain(text);
        if (text.Contains("\\u", StringComparison.Ordinal) || text.Contains("\\\"", StringComparison.Ordinal))
            yield return Phrases.Plain(Escape().Replace(text, sign => sign.Groups[1].Success
                ? ((char)int.Parse(sign.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
                : sign.Value[1..]));
        if (text.Contains('&', StringComparison.Ordinal)) yield return Phrases.Plain(WebUtility.HtmlDecode(text));
        if (text.Contains('<', StringComparison.Ordinal)) yield return Phrases.Plain(WebUtility.HtmlDecode(Tag().Replace(text, "")));
    }

    private static IEnumerable<string> Entries(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            yield return entry.FullName;
            foreach (var text in Of(entry.Name, Unpacked(entry.Open()))) yield return text;
        }
    }

    /// <summary>The compressed texts in an image: what a chunk holds behind its name and a zero.</summary>
    private static IEnumerable<string> PngTexts(byte[] bytes)
    {
        for (var at = Png.Length; at + 12 <= bytes.Length;)
        {
            var length = (int)Math.Min(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)), (uint)(bytes.Length - at - 12));
            var (kind, data) = (Encoding.ASCII.GetString(bytes, at + 4, 4), bytes[(at + 8)..(at + 8 + length)]);
            // A zTXt chunk packs after one byte for the method; an iTXt chunk after two, and two texts that end in a zero.
            var name = Array.IndexOf(data, (byte)0);
            if (kind is "zTXt" && name >= 0) yield return Inflated(data, name + 2);
            if (kind is "iTXt" && name >= 0 && name + 1 < data.Length && data[name + 1] == 1)
                yield return Inflated(data, Array.IndexOf(data, (byte)0, Array.IndexOf(data, (byte)0, name + 3) + 1) + 1);
            at += length + 12;
        }
    }

    private static string Inflated(byte[] data, int from) =>
        Phrases.Plain(Encoding.UTF8.GetString(Unpacked(new ZLibStream(new MemoryStream(data[Math.Min(from, data.Length)..]), CompressionMode.Decompress))));

    private static byte[] Unpacked(Stream packed)
    {
        using var all = new MemoryStream();
        using (packed) packed.CopyTo(all);
        return all.ToArray();
    }

    [GeneratedRegex(@"\\(?:u([0-9A-Fa-f]{4})|[""/])")]
    private static partial Regex Escape();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
