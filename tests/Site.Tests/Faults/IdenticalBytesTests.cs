using System.Text;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Faults;

/// <summary>The same input gives the same bytes, whatever machine it lies on. Each build is a process of its own.</summary>
public sealed class IdenticalBytesTests : IDisposable
{
    private static readonly Lazy<Task<IReadOnlyList<string>>> _usual = new(async () =>
    {
        using var root = new TemporaryFolder();
        SiteProcess.Lay(FixtureSite.Good, root.Below("input"));
        return await BuiltAsync(root, root.Below("input"), SiteProcess.Usual);
    });

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati", "zone Pacific/Kiritimati 14:00:00")]
    [InlineData("TZ", "America/St_Johns", "zone America/St_Johns -03:30:00")]
    [InlineData("LC_ALL", "tr_TR.UTF-8", "culture tr-TR", "small I ı", "number 1,5")]
    [InlineData("LC_ALL", "ar_SA.UTF-8", "culture ar-SA", "year 1448")]
    [InlineData("LC_ALL", "nl_NL.UTF-8", "culture nl-NL", "number 1,5")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "cultures one")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1", "processors 1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "7", "processors 7")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0", "vectors False")]
    public async Task On_a_machine_with_other_settings(string name, string value, params string[] told)
    {
        SiteProcess.Lay(FixtureSite.Good, _root.Below("input"));
        Assert.Equal(await _usual.Value, await BuiltAsync(_root, _root.Below("input"), new Dictionary<string, string> { [name] = value }, told));
    }

    [Fact]
    public async Task From_files_that_lie_in_another_order_in_another_folder()
    {
        SiteProcess.Lay(FixtureSite.Good, _root.Below("een andere map", "input"), backwards: true);
        Assert.Equal(await _usual.Value, await BuiltAsync(_root, _root.Below("een andere map", "input"), SiteProcess.Usual));
    }

    [Fact]
    public async Task From_a_checkout_with_the_line_ends_of_Windows()
    {
        SiteProcess.Lay(FixtureSite.Good, _root.Below("input"), bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(await _usual.Value, await BuiltAsync(_root, _root.Below("input"), SiteProcess.Usual));
    }

    [Fact]
    public async Task From_files_with_a_byte_order_mark()
    {
        SiteProcess.Lay(FixtureSite.Good, _root.Below("input"), bytes => [.. Encoding.UTF8.Preamble, .. bytes]);
        Assert.Equal(await _usual.Value, await BuiltAsync(_root, _root.Below("input"), SiteProcess.Usual));
    }

    [Fact]
    public async Task The_site_itself_with_everything_different_at_once()
    {
        var folder = Path.GetFullPath(Path.Combine(FixtureSite.Folder, "../../../input"));
        var real = new FixtureSite(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes));
        SiteProcess.Lay(real, _root.Below("input"), bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n")), backwards: true);

        var here = await BuiltAsync(_root, folder, SiteProcess.Usual);
        var there = await BuiltAsync(_root, _root.Below("input"), new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        }, "zone Pacific/Kiritimati 14:00:00", "culture tr-TR", "processors 1");

        Assert.Equal(here, there);
    }

    /// <summary>The theme's own files are part of the program: Git must give them the same line ends everywhere.</summary>
    [Fact]
    public void Git_gives_every_checkout_the_same_line_ends() =>
        Assert.Equal("* text=auto eol=lf", File.ReadLines(Path.Combine(FixtureSite.Folder, "../../../.gitattributes")).First());

    /// <summary>The files of a build, by a process that truly had these surroundings: it tells them itself.</summary>
    private static async Task<IReadOnlyList<string>> BuiltAsync(
        TemporaryFolder root, string input, IReadOnlyDictionary<string, string> surroundings, params string[] told)
    {
        var hooked = new Dictionary<string, string>(surroundings)
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            [StartupHook.To] = root.Below("surroundings"),
        };
        var run = await SiteProcess.RunAsync(hooked, "build", "--input", input, "--output", root.Below("output"), "--as-of", "2026-11-01T12:00");
        Assert.True(run.Code == 0, run.Error);
        Assert.Subset(File.ReadLines(root.Below("surroundings")).ToHashSet(), told.ToHashSet());
        return SiteProcess.Prints(root.Below("output"));
    }
}
