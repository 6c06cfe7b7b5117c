using Site.Tests.Output;

namespace Site.Tests.Sites;

/// <summary>The whole site that is made of a fixture.</summary>
public static class BuiltFixture
{
    /// <summary>Its files by path; a problem fails the test.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync(FixtureSite site)
    {
        using var folder = new TemporaryFolder();
        site.LayIn(folder.Path);
        var built = await Build.RunAsync(new BuildRequest(folder.Path, null), CancellationToken.None);
        Assert.Empty(built.Problems);
        return built.Files.ToDictionary(file => file.Path.File, file => file.Bytes);
    }
}
