namespace Site.Tests.Commands;

public sealed class NewMissionTests
{
    private static readonly string[] _known =
        ["--region", "noorden", "--summary", "Nederland doet dit.", "--source", "rapportage-2026, § 2"];

    [Theory]
    [InlineData("Wacht in Noordland", "wacht-in-noordland")]
    [InlineData("Één “missie”: 'Sahél' \"nr. 7\" #1", "een-missie-sahel-nr-7-1")]
    [InlineData("Missie 🚀 {x} [y] & *z | > %", "missie-x-y-z")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("- begint met een streepje", "begint-met-een-streepje")]
    [InlineData("no", "no")]
    [InlineData("2027", "2027")]
    public async Task Writes_a_mission_that_passes_all_checks(string name, string slug)
    {
        using var run = new NewRun();

        Assert.Equal(0, await run.RunAsync(["mission", name, .. _known]));

        Assert.Equal([$"missions/{slug}.md"], run.Added);
        Assert.Contains("Geen problemen gevonden", run.Out, StringComparison.Ordinal);
        Assert.Contains("end: niet vermeld\n", await File.ReadAllTextAsync(run.Below($"missions/{slug}.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_a_mission_that_waits_until_its_moment()
    {
        using var run = new NewRun();

        Assert.Equal(0, await run.RunAsync(["mission", "Nieuwe missie", .. _known, "--publish", "2027-05-19T13:00"]));

        var text = await File.ReadAllTextAsync(run.Below("missions/nieuwe-missie.md"), TestContext.Current.CancellationToken);
        Assert.Contains("\nregion: noorden\npublish: 2027-05-19T13:00\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("# publish", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stops_the_check_hears_that_the_file_is_there()
    {
        using var run = new NewRun { Checking = (_, _) => throw new OperationCanceledException() };

        Assert.Equal(130, await run.RunAsync(["mission", "Nieuw", .. _known]));

        Assert.Equal(["missions/nieuw.md"], run.Added);
        Assert.Contains("nieuw.md is wel geschreven", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("niets geschreven", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cuts_a_long_name_where_a_word_ends()
    {
        using var run = new NewRun();

        Assert.Equal(0, await run.RunAsync(["mission", string.Join(' ', Enumerable.Repeat("missie", 50)), .. _known]));

        Assert.Equal(["missions/missie-missie-missie-missie-missie-missie-missie-missie.md"], run.Added);
    }

    [Theory]
    [InlineData("bezet", "Wacht op zée!", "--summary", "x")]
    [InlineData("wacht-op-zee-2", "Wacht op zée!", "--summary", "x")]
    [InlineData("bezet", "Regio", "--summary", "x")]
    [InlineData("bezet", "Con", "--summary", "x")]
    [InlineData("Er is al een missie met de naam", "Battlegroup Litouwen", "--slug", "iets-anders")]
    [InlineData("bestandsnaam te maken", "世界", "--summary", "x")]
    [InlineData("geen letter of cijfer", "..", "--summary", "x")]
    [InlineData("Bedoelde u mijn-missie?", "Nieuw", "--slug", "Mijn Missie")]
    [InlineData("Bedoelde u etc?", "Nieuw", "--slug", "../etc")]
    [InlineData("Bedoelde u noorden?", "Nieuw", "--region", "noordn")]
    [InlineData("“Samenvatting” mag niet leeg blijven.", "Nieuw", "--region", "noorden", "--summary", " ")]
    [InlineData("--summary ontbreekt: Samenvatting.", "Nieuw", "--region", "noorden")]
    [InlineData("Bedoelde u rapportage-2026?", "Nieuw", "--region", "noorden", "--summary", "x", "--source", "raportage-2026")]
    [InlineData("Bedoelde u 2027-05-19T13:00?", "Nieuw", "--region", "noorden", "--summary", "x", "--source", "rapportage-2026", "--publish", "19-05-2027 13:00")]
    [InlineData("zet een naam met spaties tussen aanhalingstekens", "Nieuwe", "missie")]
    [InlineData("Achter --region ontbreekt een waarde", "Nieuw", "--region", "--summary")]
    [InlineData("Bedoelde u --summary?", "Nieuw", "--sumary", "x")]
    public async Task Refuses_in_one_sentence_and_writes_nothing(string sentence, params string[] arguments)
    {
        using var run = new NewRun();

        Assert.Equal(2, await run.RunAsync(["mission", .. arguments]));

        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
        Assert.Empty(run.Added);
    }

    [Fact]
    public async Task Asks_what_is_missing_and_asks_again_after_a_wrong_answer()
    {
        using var run = new NewRun { Typed = "Nieuwe missie\nnoordn\nnoorden\nNederland doet dit.\nrapportage-2026\n" };

        Assert.Equal(0, await run.RunAsync("mission"));

        Assert.Contains("noorden (Het noorden)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Bedoelde u noorden?", run.Out, StringComparison.Ordinal);
        Assert.Equal(["missions/nieuwe-missie.md"], run.Added);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nieuwe missie\nnoorden\n")]
    public async Task Leaves_nothing_behind_when_the_questions_are_broken_off(string typed)
    {
        using var run = new NewRun { Typed = typed };

        Assert.Equal(130, await run.RunAsync("mission"));

        Assert.Empty(run.Added);
        Assert.Equal("Gestopt; er is niets geschreven.\n", run.Error);
    }

    [Fact]
    public async Task Brings_the_files_for_editors_up_to_date_where_there_are_any()
    {
        using var run = new NewRun();
        run.Put("../.vscode/schemas/mission.schema.json", []);

        Assert.Equal(0, await run.RunAsync(["mission", "Nieuwe missie", .. _known]));

        Assert.Contains("\"nieuwe-missie\"", await File.ReadAllTextAsync(run.Below("../.vscode/schemas/mission.schema.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
