using Site.Comparing;
using Site.Editions;
using Site.Model.Pages;
using Site.Tests.Sites;

namespace Site.Tests.Editions;

/// <summary>What becomes of an edition that is kept with the input.</summary>
public sealed class KeptEditionTests
{
    private static readonly string _folder = Paths.Edition(FrozenFixture.Day).Value;

    [Fact]
    public async Task A_later_site_with_other_content_has_it_byte_for_byte()
    {
        var later = FrozenFixture.Edited(await FrozenFixture.WithEditionAsync(), "site.yml", "title: ", "title: Later ");

        var made = await FrozenFixture.MadeAsync();
        var built = await FrozenFixture.BuildAsync(later, null);

        Assert.Empty(built.Problems);
        Assert.Equal(InEdition(made), InEdition(built));
        Assert.NotEqual(Bytes(made, "index.html"), Bytes(built, "index.html"));
    }

    [Fact]
    public async Task The_site_is_the_same_whether_the_edition_was_just_made_or_read_back()
    {
        var built = await FrozenFixture.BuildAsync(await FrozenFixture.WithEditionAsync(), null);

        Assert.Equal(
            (await FrozenFixture.MadeAsync()).Files.Select(file => (file.Path.Value, Manifest.HashOf(file.Bytes))),
            built.Files.Select(file => (file.Path.Value, Manifest.HashOf(file.Bytes))));
    }

    [Fact]
    public async Task An_edition_of_a_day_that_is_not_public_yet_waits()
    {
        var earlier = FrozenFixture.Edited(await FrozenFixture.WithEditionAsync(), "site.yml", "peildatum: 2026-06-30", "peildatum: 2026-06-29");

        var built = await FrozenFixture.BuildAsync(earlier, null);

        Assert.DoesNotContain(built.Files, file => file.Path.Value.StartsWith(_folder, StringComparison.Ordinal));
        Assert.DoesNotContain(_folder, System.Text.Encoding.UTF8.GetString(Bytes(built, "edities/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_made_once_and_called_after_the_peildatum()
    {
        var again = await FrozenFixture.BuildAsync(await FrozenFixture.WithEditionAsync(), FrozenFixture.Day);
        var other = await FrozenFixture.BuildAsync(FixtureSite.Good, FrozenFixture.Day.AddDays(1));

        Assert.Equal(EditionArchive.PathOf(FrozenFixture.Day), Assert.Single(again.Problems).Where.File);
        Assert.Equal("2026-06-30", Assert.Single(other.Problems).Nearest);
        Assert.Empty(again.Files.Concat(other.Files));
    }

    [Fact]
    public async Task What_comes_under_embargo_while_an_edition_tells_it_stops_the_build()
    {
        var hidden = FrozenFixture.Edited(
            await FrozenFixture.WithEditionAsync(), "pages/over.md",
            "Deze site toont missies, zoals de [Battlegroup](../missions/battlegroup-litouwen.md).",
            "Hier staat iets.\n\n:::embargo 2027-05-19T13:00\nDeze site toont missies, zoals de [Battlegroup](../missions/battlegroup-litouwen.md).\n:::\n\n");

        var told = (await FrozenFixture.BuildAsync(hidden, null)).Problems;

        Assert.Equal(EditionArchive.PathOf(FrozenFixture.Day), Assert.Single(told).Where.File);
    }

    [Fact]
    public async Task The_list_of_the_site_names_every_file_with_its_hash()
    {
        var files = (await FrozenFixture.MadeAsync()).Files;
        var manifest = Manifest.Read(files.Single(file => file.Path == Paths.Manifest).Bytes)!;

        Assert.Equal(
            files.Where(file => file.Path != Paths.Manifest).OrderBy(file => file.Path.File, StringComparer.Ordinal).Select(file => (file.Path.File, file.Bytes.LongLength, Manifest.HashOf(file.Bytes))),
            manifest.Files.Select(file => (file.Path, file.Bytes, file.Sha256)));
        Assert.Equal((FrozenFixture.Day, "Missieoverzicht 1.0.0"), (manifest.Peildatum, manifest.Program));
        Assert.Equal("missies/battlegroup-litouwen/", manifest.Files.Single(file => file.RedirectsTo is not null).RedirectsTo);
    }

    [Fact]
    public async Task A_comparison_passes_over_what_is_in_it_and_tells_when_it_is_gone()
    {
        var with = SiteFiles.Of((await FrozenFixture.MadeAsync()).Files);
        var without = SiteFiles.Of((await FrozenFixture.BuildAsync(FixtureSite.Good, null)).Files);

        Assert.Equal(without.Pages().Keys.ToHashSet(), with.Pages().Keys.ToHashSet());
        Assert.Equal(_folder + "manifest.json", Assert.Single(GoneFiles.In(with, without, [])).Path.Value);
    }

    private static IEnumerable<(string, string)> InEdition(BuildResult built) => built.Files
        .Where(file => file.Path.Value.StartsWith(_folder, StringComparison.Ordinal)).Select(file => (file.Path.Value, Manifest.HashOf(file.Bytes)));

    private static byte[] Bytes(BuildResult built, string file) => built.Files.Single(found => found.Path.File == file).Bytes;
}
