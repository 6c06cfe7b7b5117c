using Site.Tests.Output;

namespace Site.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public CommandLineTests() => Directory.CreateDirectory(Input);

    public void Dispose() => _root.Dispose();

    private string Input => _root.Below("input");

    private string Output => _root.Below("output");

    [Fact]
    public async Task Without_a_command_it_explains_itself_in_Dutch_and_calls_that_wrong_use()
    {
        var run = new CommandRun();

        Assert.Equal(2, await run.RunAsync());

        foreach (var word in (string[])["Gebruik:", "Opdrachten:", "build", "preview", "check"])
            Assert.Contains(word, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "--input MAP")]
    [InlineData("preview", "--port NUMMER")]
    [InlineData("check", "--verbose")]
    public async Task Help_lists_the_options_of_a_command(string command, string option)
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync(command, "--help"));

        Assert.Contains(option, run.Out, StringComparison.Ordinal);
        Assert.Null(run.Asked);
    }

    [Theory]
    [InlineData("Bedoelde u build?", "buidl")]
    [InlineData("Bedoelde u --output?", "build", "--ouput", "x")]
    [InlineData("Bedoelde u --base-url?", "build", "--baseurl", "x")]
    [InlineData("Bedoelde u --verbose?", "check", "--verbos")]
    [InlineData("Kies uit build, preview, check, diff, due, new, schema, verify.", "publiceer")]
    [InlineData("“extra” hoort hier niet", "check", "extra")]
    [InlineData("Achter --output ontbreekt een waarde", "build", "--output")]
    [InlineData("Achter --input ontbreekt een waarde", "build", "--input", "--output")]
    [InlineData("--output staat er meer dan een keer", "build", "--output", "a", "--output", "b")]
    [InlineData("“nergens” bestaat niet", "build", "--input", "nergens")]
    [InlineData("geen adres", "build", "--input", ".", "--base-url", "ftp://voorbeeld.nl/")]
    [InlineData("geen adres", "build", "--input", ".", "--base-url", "voorbeeld.nl")]
    [InlineData("geen adres", "build", "--input", ".", "--base-url", "https://voorbeeld.nl/?a=b")]
    [InlineData("geen poort", "preview", "--input", ".", "--port", "0")]
    [InlineData("geen poort", "preview", "--input", ".", "--port", "65536")]
    [InlineData("geen poort", "preview", "--input", ".", "--port", "4000x")]
    [InlineData("hoofdmap", "build", "--input", ".", "--output", "/")]
    public async Task Wrong_use_is_one_Dutch_sentence_and_exit_code_2(string sentence, params string[] arguments)
    {
        var run = new CommandRun();

        Assert.Equal(2, await run.RunAsync(arguments));

        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
        Assert.Empty(run.Out);
        Assert.Null(run.Asked);
    }

    [Theory]
    [InlineData("https://voorbeeld.nl", "https://voorbeeld.nl/")]
    [InlineData("https://voorbeeld.nl/missies", "https://voorbeeld.nl/missies/")]
    [InlineData("http://localhost:8080/a/b/", "http://localhost:8080/a/b/")]
    public async Task A_base_address_ends_with_a_slash(string given, string expected)
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("build", "--input", Input, "--output", Output, "--base-url", given));

        Assert.Equal(expected, run.Asked!.BaseAddress!.AbsoluteUri);
    }

    [Fact]
    public async Task Build_writes_the_files_and_says_how_many_in_one_line()
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("build", "--input", Input, "--output", Output));

        Assert.Equal("thuis", await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), TestContext.Current.CancellationToken));
        Assert.Matches("^2 bestanden geschreven naar .*output in [0-9]+,[0-9] s\n$", run.Out);
        Assert.Empty(run.Error);
        Assert.Null(run.Asked!.BaseAddress);
    }

    [Fact]
    public async Task Check_writes_nothing()
    {
        var run = new CommandRun();

        Assert.Equal(0, await run.RunAsync("check", "--input", Input));

        Assert.StartsWith("Geen problemen gevonden; de website telt 2 bestanden", run.Out, StringComparison.Ordinal);
        Assert.Equal([Input], Directory.GetFileSystemEntries(_root.Path));
    }

    [Theory]
    [InlineData("build", "1 probleem in 1 bestand; er is niets geschreven.\n")]
    [InlineData("check", "1 probleem in 1 bestand.\n")]
    public async Task Problems_are_told_and_nothing_is_written(string command, string ending)
    {
        var run = new CommandRun { Result = new([], [CommandRun.Problem]) };

        Assert.Equal(1, await run.RunAsync(command, "--input", Input));

        Assert.EndsWith(ending, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal([Input], Directory.GetFileSystemEntries(_root.Path));
    }

    [Fact]
    public async Task A_crash_is_a_Dutch_sentence_and_its_trace_only_shows_when_asked_for()
    {
        var run = new CommandRun { Thrown = new InvalidOperationException("boom") };
        Assert.Equal(1, await run.RunAsync("check", "--input", Input));
        Assert.Contains("--verbose", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("boom", run.Error, StringComparison.Ordinal);

        var verbose = new CommandRun { Thrown = new InvalidOperationException("boom") };
        Assert.Equal(1, await verbose.RunAsync("check", "--input", Input, "--verbose"));
        Assert.Contains("boom", verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_a_build_leaves_nothing()
    {
        var run = new CommandRun { Thrown = new OperationCanceledException() };

        Assert.Equal(130, await run.RunAsync("build", "--input", Input, "--output", Output));

        Assert.Equal("Gestopt; er is niets geschreven.\n", run.Error);
        Assert.False(Directory.Exists(Output));
    }
}
