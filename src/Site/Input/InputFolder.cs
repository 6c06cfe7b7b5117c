using Site.Problems;
using Site.Text;

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
    /// <summary>What could not or may not be read, by path, each with its problem. What other files say of it is no second problem.</summary>
    public IReadOnlyDictionary<string, Problem> Refused { get; private init; } = new Dictionary<string, Problem>();

    /// <summary>editions/*.zip, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Editions { get; private init; } = new Dictionary<string, byte[]>();

    /// <summary>Every text file.</summary>
    public IEnumerable<InputFile> Texts => Missions.Concat(Pages).Concat(Files.Values);

    /// <summary>The names of the files in a folder that were refused: they are there.</summary>
    public IEnumerable<string> RefusedIn(string folder) =>
        Refused.Keys.Where(path => path.Split('/') is [var first, _] && first == folder).Select(path => path[(folder.Length + 1)..]);

    /// <summary>Reads the folder from disk.</summary>
    public static InputFolder Read(string folder)
    {
        IReadOnlyList<(string Path, bool IsLink)> found = Directory.Exists(folder) ? [.. DiskFolder.Files(folder)] : [];
        var links = found.Where(file => file.IsLink && FileKinds.Of(file.Path) is not FileKind.Other).Select(file => file.Path);
        return Of(found.Where(file => !file.IsLink).Select(file => file.Path), (path, most) => DiskFolder.Read(Path.Combine(folder, path), most), links);
    }

    /// <summary>Sorts files by what they are; what an editor's program leaves behind is passed over.</summary>
    public static InputFolder Of(IEnumerable<string> paths, Func<string, byte[]> bytes) => Of(paths, (path, _) => bytes(path), []);

    private static InputFolder Of(IEnumerable<string> paths, Func<string, int, byte[]?> bytes, IEnumerable<string> links)
    {
        var reader = new BoundedReader(bytes);
        foreach (var link in links) reader.Refuse(Visible.Name(link), WrongFile.Link);
        var kinds = reader.Named(paths.Where(path => !IsLeftBehind(path)).Order(StringComparer.Ordinal)).ToLookup(FileKinds.Of);
        Dictionary<string, byte[]> Binary(FileKind kind, int most) => kinds[kind]
            .Select(path => (Path: path, Bytes: reader.Bytes(path, most))).Where(file => file.Bytes is not null)
            .ToDictionary(file => file.Path, file => file.Bytes!, StringComparer.Ordinal);
        IEnumerable<InputFile> Texts(FileKind kind) => kinds[kind].Select(reader.Text).OfType<InputFile>();
        return new InputFolder(
            [.. Texts(FileKind.Mission)],
            [.. Texts(FileKind.Page)],
            Texts(FileKind.Settings).Concat(Texts(FileKind.Table)).ToDictionary(file => file.Path, StringComparer.Ordinal),
            Binary(FileKind.Picture, Limits.Picture),
            [.. kinds[FileKind.Stray]])
        {
            Editions = Binary(FileKind.Edition, Limits.Edition),
            Refused = reader.Refused,
        };
    }

    /// <summary>Names with a leading dot, ~ or #, or a closing ~, at any depth: swap files, lock files, backups.</summary>
    internal static bool IsLeftBehind(string path) => path.Split('/').Any(name => IsLeftBehindName(name));

    /// <inheritdoc cref="IsLeftBehind" />
    internal static bool IsLeftBehindName(ReadOnlySpan<char> name) => name is ['.' or '~' or '#', ..] or [.., '~'];
}
