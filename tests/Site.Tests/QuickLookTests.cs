using System.Text;
using Site.Input;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests;

/// <summary>A page that is shown before the rest is read is the page that the whole build makes.</summary>
public sealed class QuickLookTests : IDisposable
{
    private const string Mission = "missions/opleiding-noorwegen.md";
    private const string Other = "missions/wacht-op-zee.md";

    private static readonly DateTimeOffset BeforeItsDay = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly KeptWork _kept = new();
    private readonly List<IReadOnlyList<OutputFile>> _shown = [];

    public static TheoryData<string, string> Edits()
    {
        var data = new TheoryData<string, string>();
        foreach (var site in new[] { "Good", "Embargo" })
            foreach (var mission in Site(site).Files.Keys.Where(path => path.StartsWith("missions/", StringComparison.Ordinal))) data.Add(site, mission);
        return data;
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Is_byte_for_byte_the_page_of_the_whole_build(string site, string mission)
    {
        Site(site).LayIn(_folder.Path);
        await BuildAsync(mission);
        Change(mission, text => text.Replace("title: ", "title: Andere ", StringComparison.Ordinal) + "\nEen zin erbij, van de NAVO.\n");

        var result = await BuildAsync(mission);

        Assert.Empty(result.Problems);
        var whole = result.Files.Single(file => file.Path == PageOf(mission));
        Assert.Equal(2, _shown.Count);
        Assert.All(_shown, shown => Assert.Equal(whole.Bytes, Assert.Single(shown).Bytes));
        Assert.Contains("Een zin erbij", Encoding.UTF8.GetString(whole.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_nothing_but_the_whole_where_more_has_changed()
    {
        FixtureSite.Good.LayIn(_folder.Path);
        await BuildAsync(Mission);
        Change(Mission, text => text + "\nEen zin.\n");
        Change("site.yml", text => text.Replace("publisher: ", "publisher: De ", StringComparison.Ordinal));
        await BuildAsync(Mission);
        Assert.Single(_shown);

        Change(Mission, text => text + "\nNog een zin.\n");
        Change(Other, text => text + "\nEen zin.\n");
        await BuildAsync(Mission);
        Assert.Single(_shown);
    }

    [Fact]
    public async Task Shows_nothing_of_a_file_with_a_mistake_nor_of_a_page_that_nobody_looks_at()
    {
        FixtureSite.Good.LayIn(_folder.Path);
        await BuildAsync(Mission);
        Change(Mission, text => text + "\nEen zin [@nergens].\n");
        Assert.NotEmpty((await BuildAsync(Mission)).Problems);
        Assert.Empty(_shown);

        Change(Mission, text => text.Replace(" [@nergens]", "", StringComparison.Ordinal));
        await BuildAsync(Other);
        Assert.Equal(PageOf(Other), Assert.Single(Assert.Single(_shown)).Path);
    }

    [Fact]
    public void Knows_the_only_file_that_changed()
    {
        var before = Folder(FixtureSite.Good);
        InputFile? Changed(FixtureSite now) => QuickLook.Changed(before, Folder(now));

        Assert.Null(Changed(FixtureSite.Good));
        Assert.Equal(Mission, Changed(FixtureSite.Good.With(Mission, "anders"))?.Path);
        Assert.Null(Changed(FixtureSite.Good.With(Mission, "anders").With(Other, "anders")));
        Assert.Null(Changed(FixtureSite.Good.With("missions/nieuw.md", "nieuw")));
        Assert.Null(Changed(FixtureSite.Good.With(Mission, "anders").With("data/costs.csv", "anders")));
        Assert.Null(Changed(FixtureSite.Good.With(Mission, "anders").With("pages/over.md", "anders")));
        Assert.Null(Changed(FixtureSite.Good.With(Mission, "anders").With("images/nieuw.png", "nieuw")));
    }

    public void Dispose() => _folder.Dispose();

    private static FixtureSite Site(string name) => name == "Good" ? FixtureSite.Good : FixtureSite.GoodWith(name);

    private static InputFolder Folder(FixtureSite site) => InputFolder.Of(site.Files.Keys, path => site.Files[path]);

    private static SitePath PageOf(string mission) => Paths.Mission(Path.GetFileNameWithoutExtension(mission));

    private void Change(string file, Func<string, string> change) =>
        File.WriteAllText(_folder.Below(file), change(File.ReadAllText(_folder.Below(file))));

    /// <summary>Builds as a preview does while somebody looks at the page of this mission.</summary>
    private Task<BuildResult> BuildAsync(string mission)
    {
        _shown.Clear();
        var request = new BuildRequest(_folder.Path, new Uri("http://localhost:4000/"))
        {
            AsOf = BeforeItsDay,
            ShowsEmbargo = true,
            Kept = _kept,
            Ahead = new Ahead([PageOf(mission)], _shown.Add),
        };
        return Build.RunAsync(request, TestContext.Current.CancellationToken);
    }
}
