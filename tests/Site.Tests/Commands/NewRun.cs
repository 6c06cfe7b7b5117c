using System.Text;
using Site.Commands;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Commands;

/// <summary>Runs the command "new" on a copy of Good in a folder of its own, with the real flow behind it.</summary>
internal sealed class NewRun : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public NewRun() => FixtureSite.Good.LayIn(_root.Below("input"));

    /// <summary>What a person types; null when nobody can be asked.</summary>
    public string? Typed { get; init; }

    /// <summary>What the check after writing does; the real one unless told otherwise.</summary>
    public BuildSite Checking { get; init; } = Build.RunAsync;

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public void Dispose() => _root.Dispose();

    public string Below(string path) => _root.Below("input", path);

    public IEnumerable<string> Files => Directory.EnumerateFiles(_root.Path, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_root.Below("input"), path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public IEnumerable<string> Added => Files.Except(FixtureSite.Good.Files.Keys);

    public void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Below(path))!);
        File.WriteAllBytes(Below(path), bytes);
    }

    public Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(
        ["new", .. arguments, "--input", _root.Below("input")], Checking,
        new Terminal(new StringWriter(_out), new StringWriter(_error), TimeProvider.System) { In = Typed is null ? null : new StringReader(Typed) },
        TestContext.Current.CancellationToken);
}
