using System.Text;

namespace Site.Input;

/// <summary>A text file below the input folder: its path with forward slashes, and its text with LF line ends.</summary>
public sealed record InputFile(string Path, string Text)
{
    /// <summary>The file name without folder and ending: the slug of a page.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes what Dutch editors' programs save: UTF-8 with or without BOM, or Windows-1252.</summary>
    public static InputFile Decode(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new InputFile(path, Decode(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return _strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
