using System.Text;

namespace Site.Commands;

/// <summary>Where the program speaks: results on one stream, problems on the other; and the clock that times a build.</summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, TimeProvider Clock)
{
    /// <summary>The real terminal.</summary>
    public static Terminal OnConsole()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error, TimeProvider.System);
    }

    public void Say(string text) => Out.WriteLine(text);

    public void Complain(string text) => Error.WriteLine(text);
}
