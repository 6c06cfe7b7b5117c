using System.Buffers;
using System.Text;

namespace Site.Input;

/// <summary>A text file below the input folder: its path with forward slashes, and its text with LF line ends.</summary>
public sealed record InputFile(string Path, string Text)
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> _rare = SearchValues.Create(
        [.. Enumerable.Range(0, '\u2029' + 1).Select(code => (char)code).Where(c => c == '\r' || IsNoText(c))]);

    /// <summary>The file name without folder and ending: the slug of a page.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>A line by its number, from 1.</summary>
    public string Line(int number) => Text.Split('\n').ElementAtOrDefault(number - 1) ?? "";

    /// <summary>Decodes what Dutch editors' programs save: UTF-8 or UTF-16 with a BOM, UTF-8 without, or Windows-1252.</summary>
    public static InputFile Decode(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new InputFile(path, OneKindOfLineEnd(EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF')));
    }

    /// <summary>The encoding in which a file was saved; it throws on a letter that it does not have.</summary>
    public static Encoding EncodingOf(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode;
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode;
        try
        {
            _strict.GetCharCount(bytes);
            return _strict;
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;
        }
    }

    /// <summary>
    /// Only what an editor's program counts as a line end stays one, or our line numbers would not be theirs;
    /// rarer ones, pasted from a word processor, and characters that no text has become spaces.
    /// </summary>
    private static string OneKindOfLineEnd(string text)
    {
        // Hardly any file has one.
        if (!text.AsSpan().ContainsAny(_rare)) return text;
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return string.Create(lines.Length, lines, (into, from) =>
        {
            for (var i = 0; i < from.Length; i++) into[i] = IsNoText(from[i]) ? ' ' : from[i];
        });
    }

    private static bool IsNoText(char c) => c is '\u2028' or '\u2029' || (char.IsControl(c) && c is not ('\n' or '\t'));
}
