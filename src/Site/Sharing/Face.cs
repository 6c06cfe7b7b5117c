using System.Text;
using System.Text.Json;

namespace Site.Sharing;

/// <summary>A letter: its width and outline in thousandths of the type size.</summary>
internal sealed class Glyph(int width, string outline)
{
    // Most letters of a face are on no image.
    private readonly Lazy<PathData> path = new(() => PathData.Parse(outline));

    public int Width => width;

    public PathData Outline => path.Value;
}

/// <summary>The letters of one face, and which pairs stand nearer.</summary>
internal sealed class Face
{
    private readonly Dictionary<char, Glyph> glyphs;
    private readonly Dictionary<(char, char), int> kerning;

    private Face(JsonElement face)
    {
        glyphs = face.GetProperty("glyphs").EnumerateObject()
            .ToDictionary(glyph => glyph.Name[0], glyph => new Glyph(glyph.Value[0].GetInt32(), glyph.Value[1].GetString()!));
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

    /// <summary>A text in these letters.</summary>
    public SetText Set(string text)
    {
        var letters = Plane(text).Normalize();
        var places = new PlacedGlyph[letters.Length];
        var (at, before) = (0, '\0');
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = Known(letters[i]);
            at += kerning.GetValueOrDefault((before, letter));
            places[i] = new PlacedGlyph(glyphs[letter], at);
            (at, before) = (at + glyphs[letter].Width, letter);
        }

        return new SetText(letters, places);
    }

    /// <summary>Letters that take two characters, and halves of them, have no outline.</summary>
    private static string Plane(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp ? rune.ToString() : "?")) : text;

    private char Known(char letter) =>
        glyphs.ContainsKey(letter) ? letter
        : letter.ToString().Normalize(NormalizationForm.FormKD)[0] is var plain && glyphs.ContainsKey(plain) ? plain
        : '?';
}
