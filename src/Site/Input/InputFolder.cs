namespace Site.Input;

/// <summary>The input folder as it was at one moment: every file the site is made from, decoded, sorted by path.</summary>
public sealed record InputFolder(
    IReadOnlyList<InputFile> Missions,
    IReadOnlyList<InputFile> Pages,
    IReadOnlyDictionary<string, InputFile> Files,
    IReadOnlyDictionary<string, byte[]> Pictures)
{
    /// <summary>Reads the folder; what an editor's program leaves behind (names with a leading dot or ~, or a closing ~) is passed over.</summary>
    public static InputFolder Read(string folder)
    {
        var data = Texts(folder, "data", "*.csv").Concat(Texts(folder, "", "site.yml"));
        return new InputFolder(
            Texts(folder, "missions", "*.md"),
            Texts(folder, "pages", "*.md"),
            data.ToDictionary(file => file.Path, StringComparer.Ordinal),
            Names(folder, "images", "*").ToDictionary(
                path => path, path => File.ReadAllBytes(Path.Combine(folder, path)), StringComparer.Ordinal));
    }

    private static List<InputFile> Texts(string folder, string below, string pattern) =>
        [.. Names(folder, below, pattern)
            .Select(path => InputFile.Decode(path, File.ReadAllBytes(Path.Combine(folder, path))))];

    private static IEnumerable<string> Names(string folder, string below, string pattern)
    {
        var full = Path.Combine(folder, below);
        if (!Directory.Exists(full)) return [];
        return Directory.EnumerateFiles(full, pattern)
            .Select(path => Path.GetFileName(path))
            .Where(name => name[0] is not ('.' or '~' or '#') && !name.EndsWith('~'))
            .Order(StringComparer.Ordinal)
            .Select(name => below.Length == 0 ? name : below + "/" + name);
    }
}
