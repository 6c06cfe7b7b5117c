using System.Text;
using System.Text.Json;

namespace Site.Sharing;

/// <summary>The letters of one face: their widths and outlines in thousandths of the type size, and which pairs stand nearer.</summary>
internal sealed class Face
{
    private const double Thousand = 1000;

    private readonly Dictionary<char, (int Width, string Outline)> glyphs;
    private readonly Dictionary<(char, char), int> kerning;

    private Face(JsonElement face)
    {
        glyphs = face.GetProperty("glyphs").EnumerateObject()
            .ToDictionary(glyph => glyph.Name[0], glyph => (glyph.Value[0].GetInt32(), glyph.Value[1].GetString()!));
        kerning = face.GetProperty("kerning").EnumerateObject()
            .SelectMany(left => left.Value.EnumerateObject().Select(right => (Pair: (left.Name[0], right.Name[0]), By: right.Value.GetInt32())))
            .ToDictionary(pair => pair.Pair, pair => pair.By);
    }

    /// <summary>Reads the faces that make.mjs writes, by name.</summary>
    public static IReadOnlyDictionary<string, Face> Read(Stream letters)
    {
        using var document = JsonDocument.Parse(letters);
        return document.RootElement.EnumerateObject().ToDictionary(face => face.Name, face => new Face(face.Value), StringComparer.Ordinal);
    }

    /// <summary>How wide a text is at this size, in pixels.</summary>
    public double Width(string text, double size) => Set(text).Select(glyph => glyph.End).LastOrDefault() * size / Thousand;

    /// <summary>The outlines of a text that begins here, on its baseline.</summary>
    public IEnumerable<Point[]> Outlines(string text, double size, Point at)
    {
        var scale = size / Thousand;
        return Set(text).SelectMany(glyph =>
            PathData.Lines(glyph.Outline, new Placing(scale, at.X + (glyph.Begin * scale), at.Y)));
    }

    private IEnumerable<(string Outline, int Begin, int End)> Set(string text)
    {
        var (at, before) = (0, '\0');
        foreach (var letter in Plane(text).Normalize().Select(Known))
        {
            at += kerning.GetValueOrDefault((before, letter));
            var (width, outline) = glyphs[letter];
            yield return (outline, at, at + width);
            (at, before) = (at + width, letter);
        }
    }

    /// <summary>Letters that take two characters, and halves of them, have no outline.</summary>
    private static string Plane(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp ? rune.ToString() : "?"));

    private char Known(char letter) =>
        glyphs.ContainsKey(letter) ? letter
        : letter.ToString().Normalize(NormalizationForm.FormKD)[0] is var plain && glyphs.ContainsKey(plain) ? plain
        : '?';
}
