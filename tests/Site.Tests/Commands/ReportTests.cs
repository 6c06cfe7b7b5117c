using Site.Commands;
using Site.Tests.Output;

namespace Site.Tests.Commands;

public sealed class ReportTests
{
    private static readonly string _input = AppContext.BaseDirectory;

    [Fact]
    public async Task Tells_problems_in_the_form_that_is_asked_for()
    {
        var markdown = await RunAsync(new CommandRun { Result = Broken }, "--report", "markdown");
        var github = await RunAsync(new CommandRun { Result = Broken }, "--report", "github");

        Assert.StartsWith("## 1 probleem in 1 bestand", markdown.Out, StringComparison.Ordinal);
        Assert.StartsWith("::error file=", github.Out, StringComparison.Ordinal);
        Assert.Equal(("", ""), (markdown.Error, github.Error));
    }

    [Fact]
    public async Task Refuses_another_form()
    {
        var run = new CommandRun();

        Assert.Equal(ExitCode.WrongUse, await run.RunAsync("check", "--input", _input, "--report", "xml"));
        Assert.Equal("“xml” kan niet bij --report: kies uit text, markdown en github.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task On_GitHub_Actions_annotations_and_a_summary_come_by_themselves()
    {
        using var folder = new TemporaryFolder();
        var summary = Path.Combine(folder.Path, "summary.md");

        var run = await RunAsync(new CommandRun { Result = Broken, Actions = new ActionsRun(_input, summary) });

        Assert.StartsWith("::error file=missions/unifil.md,line=12,", run.Out, StringComparison.Ordinal);
        Assert.Contains("Onbekende regio.", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("## 1 probleem in 1 bestand", await File.ReadAllTextAsync(summary, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void The_environment_says_whether_this_is_GitHub_Actions(string? value, bool expected) =>
        Assert.Equal(expected, ActionsRun.From(name => name == "GITHUB_ACTIONS" ? value : "/werk") is not null);

    private static BuildResult Broken => new([], [CommandRun.Problem]);

    private static async Task<CommandRun> RunAsync(CommandRun run, params string[] more)
    {
        Assert.Equal(ExitCode.Failed, await run.RunAsync(["check", "--input", _input, .. more]));
        return run;
    }
}
