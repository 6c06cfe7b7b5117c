using System.Text;
using Site.Checks;
using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Tests.Output;

namespace Site.Tests.Sites;

/// <summary>A small site kept with the tests: its files by path, as they would lie in the input folder.</summary>
public sealed record FixtureSite(IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Lists the files of Good that a broken site does not have.</summary>
    private const string Removed = "removed.txt";

    public const string Expected = "expected.txt";

    public const string Received = "expected.received.txt";

    /// <summary>The folder that holds them, in the source tree.</summary>
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Uses every key and feature of the format, and has no problems.</summary>
    public static FixtureSite Good { get; } = new(FilesIn("Good"));

    /// <summary>Good, with the files of another folder laid over it.</summary>
    public static FixtureSite GoodWith(string folder)
    {
        var files = Good.Files.ToDictionary();
        foreach (var (path, bytes) in FilesIn(folder)) files[path] = bytes;
        if (files.Remove(Removed, out var removed))
            foreach (var path in Encoding.UTF8.GetString(removed).Split('\n', StringSplitOptions.RemoveEmptyEntries)) files.Remove(path);
        files.Remove(Expected);
        files.Remove(Received);
        return new FixtureSite(files);
    }

    /// <summary>The same site with one other file.</summary>
    public FixtureSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="With(string, string)" />
    public FixtureSite With(string path, byte[] bytes) => new(new Dictionary<string, byte[]>(Files) { [path] = bytes });

    /// <summary>Writes it to a folder, as an editor has it.</summary>
    public void LayIn(string folder)
    {
        foreach (var (path, bytes) in Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>Reads and checks it.</summary>
    public (Website? Website, IReadOnlyList<Problem> Problems) Read()
    {
        var problems = new ProblemList();
        var folder = InputFolder.Of(Files.Keys, path => Files[path]);
        var website = InputReader.Read(folder, problems);
        AllChecks.Run(folder, problems);
        if (website is not null) AllChecks.Run(website, problems);
        return (website, Quoting.In(folder, problems.Sorted()));
    }

    /// <summary>Reads and checks it as it is at a moment: all that is wrong now, or will be later.</summary>
    public (Readings? Readings, IReadOnlyList<Problem> Problems) Read(DateTimeOffset asOf)
    {
        var problems = new ProblemList();
        var folder = InputFolder.Of(Files.Keys, path => Files[path]);
        var readings = Readings.Read(folder, asOf, problems);
        return (readings, Quoting.In(folder, problems.Sorted()));
    }

    /// <summary>Lays it in a folder and builds it.</summary>
    public async Task<BuildResult> BuildAsync(DateTimeOffset asOf, bool showsEmbargo = false)
    {
        using var folder = new TemporaryFolder();
        LayIn(folder.Path);

        return await Build.RunAsync(
            new BuildRequest(folder.Path, null) { AsOf = asOf, ShowsEmbargo = showsEmbargo }, TestContext.Current.CancellationToken);
    }

    private static Dictionary<string, byte[]> FilesIn(string folder)
    {
        var full = Path.Combine(Folder, folder);
        return Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(full, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private static string Find(DirectoryInfo from) =>
        File.Exists(Path.Combine(from.FullName, "Site.sln"))
            ? Path.Combine(from.FullName, "tests", "Site.Tests", "Sites")
            : Find(from.Parent ?? throw new DirectoryNotFoundException("The tests run outside the source tree."));
}
