using System.Text;
using Site.Commands;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Commands;

/// <summary>An edition stands among the input and in the output, or in neither.</summary>
public sealed class EditionBuildTests : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly StringBuilder _error = new();

    public EditionBuildTests() => FixtureSite.Good.LayIn(_root.Below("input"));

    private string Kept => _root.Below("input", "editions", "2026-06-30.zip");

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Both_have_it()
    {
        Assert.Equal(ExitCode.Done, await BuildAsync(_root.Below("output")));

        Assert.True(File.Exists(Kept));
        Assert.True(File.Exists(_root.Below("output", "edities", "2026-06-30", "index.html")));
    }

    [Fact]
    public async Task What_cannot_be_kept_is_not_published()
    {
        _root.Write("input/editions", "geen map");

        Assert.NotEqual(ExitCode.Done, await BuildAsync(_root.Below("output")));

        Assert.NotEqual("", _error.ToString());
        Assert.False(Directory.Exists(_root.Below("output")));
    }

    [Fact]
    public async Task What_cannot_be_published_is_not_kept()
    {
        _root.Write("bestand.txt", "geen map");

        Assert.Equal(ExitCode.Failed, await BuildAsync(_root.Below("bestand.txt", "output")));

        Assert.False(File.Exists(Kept));
    }

    private Task<int> BuildAsync(string output) => CommandLine.RunAsync(
        ["build", "--edition", "2026-06-30", "--input", _root.Below("input"), "--output", output], Build.RunAsync,
        new Terminal(new StringWriter(), new StringWriter(_error), TimeProvider.System), TestContext.Current.CancellationToken);
}
