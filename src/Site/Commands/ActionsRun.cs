namespace Site.Commands;

/// <summary>The run of GitHub Actions that the program is part of.</summary>
/// <param name="Workspace">The folder with the repository.</param>
/// <param name="SummaryFile">The file whose Markdown GitHub shows as the summary; null when it gave none.</param>
public sealed record ActionsRun(string Workspace, string? SummaryFile)
{
    /// <summary>From the environment; null anywhere else than on GitHub Actions.</summary>
    public static ActionsRun? From(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable("GITHUB_ACTIONS") != "true" ? null
            : new ActionsRun(variable("GITHUB_WORKSPACE") is { Length: > 0 } folder ? folder : ".",
                variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file ? file : null);
    }
}
