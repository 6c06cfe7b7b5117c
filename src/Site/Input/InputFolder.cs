namespace Site.Input;

/// <summary>The input folder as it was at one moment: every file the site is made from, decoded, sorted by path.</summary>
/// <param name="Missions">missions/*.md.</param>
/// <param name="Pages">pages/*.md.</param>
/// <param name="Files">site.yml and data/*.csv, by path.</param>
/// <param name="Pictures">images/*, by path.</param>
/// <param name="Strays">Files that an editor may think are read, and are not.</param>
public sealed record InputFolder(
    IReadOnlyList<InputFile> Missions,
    IReadOnlyList<InputFile> Pages,
    IReadOnlyDictionary<string, InputFile> Files,
    IReadOnlyDictionary<string, byte[]> Pictures,
    IReadOnlyList<string> Strays)
{
    private static readonly string[] _pictures = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];
    private static readonly string[] _documents = [".md", ".markdown", ".txt", ".docx", ".csv", ".xlsx", ".xls", ".ods", ".yml", ".yaml"];

    /// <summary>Every text file.</summary>
    public IEnumerable<InputFile> Texts => Missions.Concat(Pages).Concat(Files.Values);

    /// <summary>Reads the folder from disk.</summary>
    public static InputFolder Read(string folder) => Of(
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            : [],
        path => File.ReadAllBytes(Path.Combine(folder, path)));

    /// <summary>Sorts files by what they are; what an editor's program leaves behind is passed over.</summary>
    public static InputFolder Of(IEnumerable<string> paths, Func<string, byte[]> bytes)
    {
        var kinds = paths.Where(path => !IsLeftBehind(path)).Order(StringComparer.Ordinal).ToLookup(KindOf);
        IEnumerable<InputFile> Decoded(Kind kind) => kinds[kind].Select(path => InputFile.Decode(path, bytes(path)));
        return new InputFolder(
            [.. Decoded(Kind.Mission)],
            [.. Decoded(Kind.Page)],
            Decoded(Kind.Data).ToDictionary(file => file.Path, StringComparer.Ordinal),
            kinds[Kind.Picture].ToDictionary(path => path, bytes, StringComparer.Ordinal),
            [.. kinds[Kind.Stray]]);
    }

    private enum Kind
    {
        Mission,
        Page,
        Data,
        Picture,
        Stray,
        Other,
    }

    private static Kind KindOf(string path)
    {
        var ending = Path.GetExtension(path);
        return (path.Split('/'), ending) switch
        {
            (["missions", _], ".md") => Kind.Mission,
            (["pages", _], ".md") => Kind.Page,
            (["images", _], _) when _pictures.Contains(ending.ToLowerInvariant()) => Kind.Picture,
            _ when DataFiles.Paths.Contains(path) => Kind.Data,
            (["README.md"], _) or (["handboek", _], ".md") => Kind.Other,
            _ when _documents.Contains(ending.ToLowerInvariant()) => Kind.Stray,
            _ => Kind.Other,
        };
    }

    /// <summary>Names with a leading dot, ~ or #, or a closing ~, at any depth: swap files, lock files, backups.</summary>
    internal static bool IsLeftBehind(string path) =>
        path.Split('/').Any(name => name[0] is '.' or '~' or '#' || name.EndsWith('~'));
}
