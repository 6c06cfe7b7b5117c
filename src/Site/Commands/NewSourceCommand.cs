using System.CommandLine;
using System.Text.RegularExpressions;
using Site.Authoring;
using Site.Input;
using Site.Input.Catalogue;
using Site.Problems;
using Site.Text;

namespace Site.Commands;

/// <summary>Adds a paper to sources.csv. The catalogue tells what to ask: every column is an option and a question.</summary>
internal static partial class NewSourceCommand
{
    private static readonly IReadOnlyList<(Field Column, Option<string> Option)> Columns =
    [
        .. SourceDraft.Fields.Select(column =>
            (column, Values.Answer("--" + Kebab(column.Key), "TEKST", column.Words.Hint))),
    ];

    public static Command Create(BuildSite build, Terminal terminal)
    {
        var command = new Command("source", NewText.Source) { Values.Input };
        foreach (var (_, option) in Columns) command.Add(option);
        command.SetAction((asked, stop) => RunAsync(asked, build, terminal, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult asked, BuildSite build, Terminal terminal, CancellationToken stop)
    {
        var input = Values.InputFolder(asked);
        var path = Path.Combine(input, DataFiles.Sources);
        var draft = new SourceDraft(await ReadAsync(path, stop), await ReadAsync(Path.Combine(input, DataFiles.Settings), stop));
        if (draft.ProblemsBefore is { Count: > 0 } problems)
        {
            terminal.Complain(ProblemReport.Text(problems, input, ProblemLabels.NothingWritten));
            return ExitCode.Failed;
        }

        var questions = new Questions(terminal, stop);
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, option) in Columns)
            cells[column.Key] = await questions.AskAsync(
                new Question(option.Name, column.Words, column.Required, []), Values.Text(asked, option), value => draft.Wrong(column.Key, value));
        WholeFile.Replace(path, draft.With(cells));
        return await NewCommand.FinishAsync(input, path, NewText.NextForSource(cells["id"]), build, terminal, stop);
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken stop) => File.Exists(path) ? await File.ReadAllBytesAsync(path, stop) : [];

    private static string Kebab(string key) => Capital().Replace(key, "-$0").ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
