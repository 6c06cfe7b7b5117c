using System.Text;
using Site.Editions;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Editions;

/// <summary>The small good site with an edition of its peildatum, made once.</summary>
internal static class FrozenFixture
{
    public static DateOnly Day { get; } = new(2026, 6, 30);

    public static DateTimeOffset Now { get; } = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Task<BuildResult>> _made = new(() => BuildAsync(FixtureSite.Good, Day));

    public static Task<BuildResult> MadeAsync() => _made.Value;

    /// <summary>The site with that edition among its input.</summary>
    public static async Task<FixtureSite> WithEditionAsync(FixtureSite? site = null) =>
        (site ?? FixtureSite.Good).With(EditionArchive.PathOf(Day), (await MadeAsync()).Frozen!.Packed());

    /// <summary>Replaces a text in a file of a site.</summary>
    public static FixtureSite Edited(FixtureSite site, string file, string from, string to)
    {
        var text = Encoding.UTF8.GetString(site.Files[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return site.With(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public static async Task<BuildResult> BuildAsync(FixtureSite site, DateOnly? edition)
    {
        using var folder = new TemporaryFolder();
        site.LayIn(folder.Path);
        return await Build.RunAsync(new BuildRequest(folder.Path, null) { AsOf = Now, Edition = edition }, CancellationToken.None);
    }
}
