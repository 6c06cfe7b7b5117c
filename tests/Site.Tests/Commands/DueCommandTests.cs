using Site.Tests.Sites;

namespace Site.Tests.Commands;

public sealed class DueCommandTests
{
    private static readonly string Input = Path.Combine(FixtureSite.Folder, "Good");

    [Fact]
    public async Task Says_that_nothing_is_under_embargo_and_what_ends_soon()
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("due", "--input", Input));

        Assert.StartsWith("Er is niets onder embargo.\n\nLoopt volgens de stukken af binnen 6 maanden na de peildatum (30 juni 2026): niets.\n",
            run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_what_comes_by_moment_with_file_and_line()
    {
        using var folder = WithEmbargo();
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("due", "--input", folder.Path, "--as-of", "2027-05-19T12:59"));

        Assert.Contains("Onder embargo:\n\nwoensdag 19 mei 2027, 13.00 uur\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("bron “geheimbron, Geheimstuk van mei 2027” (", run.Out, StringComparison.Ordinal);
        Assert.Contains("missions/geheim-missie.md:3:10)", run.Out, StringComparison.Ordinal);
        Assert.Contains("passage “en met geheimgezelschap en met”", run.Out, StringComparison.Ordinal);
        Assert.Contains("feit “aliases: Geheimalias”", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_what_waits_for_a_paper_and_of_a_file_that_waits_only_the_file()
    {
        using var folder = WithEmbargo();
        var run = new CommandRun();

        await run.RunAsync("due", "--input", folder.Path, "--as-of", "2027-05-19T12:59");

        Assert.Contains("feit “legalBasis: Geheimgrond” wacht op een bron (", run.Out, StringComparison.Ordinal);
        Assert.Contains("rij “9.753, geheimcijfers” wacht op een bron (", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Out.Split('\n'), line => line.Contains("geheim-missie.md", StringComparison.Ordinal) && line.Contains("wacht op", StringComparison.Ordinal) && line.Contains("feit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_what_goes_from_the_site()
    {
        using var folder = WithEmbargo();
        await File.WriteAllTextAsync(folder.Below("data/redirects.csv"), "from,to,reason,until\n/missies/bg/,/missies/battlegroup-litouwen/,Naam.,2027-05-20\n", TestContext.Current.CancellationToken);
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("due", "--input", folder.Path, "--as-of", "2027-05-19T12:59"));

        Assert.Contains("donderdag 20 mei 2027, 0.00 uur\n  rij “/missies/bg/, /missies/battlegroup-litouwen/” gaat van de site (", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-05-19T13:00", "2027-05-19T13:01", "0 openbaar geworden na")]
    [InlineData("2027-05-19T12:00", "2027-05-19T13:00", "Openbaar geworden:")]
    public async Task Says_what_became_public_since_a_moment(string since, string asOf, string expected)
    {
        using var folder = WithEmbargo();
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("due", "--input", folder.Path, "--since", since, "--as-of", asOf));

        Assert.StartsWith(expected, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task A_build_is_of_the_moment_that_was_asked_for(string command)
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync([command, "--input", Input, "--as-of", "2027-05-19T13:00", .. command == "build" ? ["--output", Path.GetTempPath() + Guid.NewGuid()] : Array.Empty<string>()]));

        Assert.Equal(new DateTimeOffset(2027, 5, 19, 11, 0, 0, TimeSpan.Zero), run.Asked!.AsOf);
        Assert.False(run.Asked.ShowsEmbargo);
    }

    [Theory]
    [InlineData("Bedoelde u 2027-05-19T13:00?", "check", "--as-of", "19-05-2027 13:00")]
    [InlineData("geen moment voor --since", "due", "--since", "gisteren")]
    public async Task A_wrong_moment_is_wrong_use(string sentence, string command, string option, string value)
    {
        var run = new CommandRun();

        Assert.Equal(2, await run.RunAsync(command, "--input", Input, option, value));

        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    private static Output.TemporaryFolder WithEmbargo()
    {
        var folder = new Output.TemporaryFolder();
        FixtureSite.GoodWith("Embargo").LayIn(folder.Path);
        return folder;
    }
}
