using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input;

/// <summary>Reads files within <see cref="Limits"/>; what cannot or may not be read is refused with a problem.</summary>
/// <param name="read">At most so many bytes of a file and one more; null when it is no ordinary file.</param>
internal sealed class BoundedReader(Func<string, int, byte[]?> read)
{
    private readonly SortedDictionary<string, Problem> _refused = new(StringComparer.Ordinal);
    private long _together;

    public IReadOnlyDictionary<string, Problem> Refused => _refused;

    public void Refuse(string path, Func<InputPlace, Problem> problem) =>
        _refused.TryAdd(path, problem(FileKinds.Of(path) is FileKind.Picture or FileKind.Edition ? new InputPlace(path) : new InputPlace(path, 1)));

    /// <summary>The paths that can be shown and read, as many as may be.</summary>
    public IEnumerable<string> Named(IEnumerable<string> paths)
    {
        var count = 0;
        foreach (var path in paths)
        {
            if (++count > Limits.Files)
            {
                Refuse(path, WrongFile.TooManyFiles);
                yield break;
            }

            if (Visible.Name(path) is var shown && shown != path) Refuse(shown, WrongFile.OddName);
            else yield return path;
        }
    }

    /// <summary>A text, decoded; null when it is refused.</summary>
    public InputFile? Text(string path)
    {
        var isTable = FileKinds.Of(path) is FileKind.Table;
        if (Bytes(path, isTable ? Limits.Table : Limits.Text) is not { } bytes) return null;
        var file = InputFile.Decode(path, bytes);
        if (WrongLine(file, isTable ? Limits.TableLines : Limits.TextLines) is not { } wrong) return file;
        _refused.TryAdd(path, wrong);
        return null;
    }

    /// <summary>The bytes of a file; null when it is refused.</summary>
    public byte[]? Bytes(string path, int most)
    {
        try
        {
            var bytes = read(path, most);
            if (bytes is null) Refuse(path, WrongFile.NotOrdinary);
            else if (bytes.Length > most) Refuse(path, where => WrongFile.TooLarge(where, most));
            else if ((_together += bytes.Length) > Limits.Together) Refuse(path, WrongFile.TooMuchTogether);
            else return bytes;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            Refuse(path, WrongFile.Gone);
        }
        catch (IOException error) when (OpenFilesText.IsToldBy(error))
        {
            Refuse(path, WrongFile.NoMoreOpen);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Refuse(path, WrongFile.Unreadable);
        }

        return null;
    }

    private static Problem? WrongLine(InputFile file, int most)
    {
        var number = 0;
        foreach (var line in file.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > Limits.Line) return WrongFile.LineTooLong(new InputPlace(file.Path, number), line.Length);
            if (number > most) return WrongFile.TooManyLines(new InputPlace(file.Path, number), most);
        }

        return null;
    }
}
