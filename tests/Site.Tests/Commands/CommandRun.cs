using System.Text;
using Site.Commands;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Problems;

namespace Site.Tests.Commands;

/// <summary>Runs the command line as a user would, with a flow of our own and without a process.</summary>
internal sealed class CommandRun
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public BuildRequest? Asked { get; private set; }

    public BuildResult Result { get; init; } =
        new([new OutputFile(SitePath.Home, "thuis"u8.ToArray()), new OutputFile(new("a/"), "a"u8.ToArray())], []);

    public ActionsRun? Actions { get; init; }

    public Exception? Thrown { get; init; }

    public static Problem Problem { get; } = new(
        new InputPlace("missions/unifil.md", 12, 5), "Onbekende regio.", "Kies een regio uit regions.csv.",
        Read: "oostflnk", Allowed: "oostflank, afrika", Nearest: "oostflank");

    public Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(
        arguments, BuildAsync, new Terminal(new StringWriter(_out), new StringWriter(_error), TimeProvider.System) { Actions = Actions },
        TestContext.Current.CancellationToken);

    private Task<BuildResult> BuildAsync(BuildRequest request, CancellationToken cancellation)
    {
        Asked = request;
        return Thrown is null ? Task.FromResult(Result) : Task.FromException<BuildResult>(Thrown);
    }
}
