namespace Site.Commands;

/// <summary>What the program tells the shell that called it.</summary>
public static class ExitCode
{
    /// <summary>Done, and nothing is left to do.</summary>
    public const int Done = 0;

    /// <summary>Problems in the input, a site that could not be written, something left to do (diff), or files that differ (verify).</summary>
    public const int Failed = 1;

    /// <summary>An unknown option, or a value that cannot be.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped with Ctrl+C, as shells number it.</summary>
    public const int Stopped = 130;
}
