using System.Text;
using Site.Problems;

namespace Site.Commands;

/// <summary>
/// Where the program speaks: results on one stream, problems on the other; and the clock that times a build.
/// Nothing is said that cannot be seen, whatever it quotes: it could show something else, or steer the terminal.
/// </summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, TimeProvider Clock)
{
    /// <summary>Where answers come from; null when nobody can be asked.</summary>
    public TextReader? In { get; init; }

    /// <summary>Whether the stream of problems is a screen, on which a line can be drawn over; not a pipe or a file.</summary>
    public bool Draws { get; init; }

    /// <summary>The run of GitHub Actions around it; null elsewhere.</summary>
    public ActionsRun? Actions { get; init; }

    /// <summary>The real terminal.</summary>
    public static Terminal OnConsole()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error, TimeProvider.System)
        {
            In = Console.IsInputRedirected ? null : Console.In,
            Draws = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Actions = ActionsRun.From(Environment.GetEnvironmentVariable),
        };
    }

    public void Say(string text) => Out.WriteLine(Visible.Of(text));

    /// <summary>A path as seen from where the program runs.</summary>
    public static string Shown(string path) => Path.GetRelativePath(".", path).Replace('\\', '/');

    public void Complain(string text) => Error.WriteLine(Visible.Of(text));
}
