using Site.Checks;
using Site.Input;
using Site.Input.Catalogue;
using Site.Input.Csv;
using Site.Problems;
using Site.Text;

namespace Site.Authoring;

/// <summary>A row to add to sources.csv. What the reader of that file would refuse, is refused before it is written.</summary>
/// <param name="file">The file as it is.</param>
/// <param name="settings">The settings of the site, which tell its own address.</param>
internal sealed class SourceDraft(byte[] file, byte[] settings)
{
    /// <summary>What a row may say: the columns of the file, and when it becomes public.</summary>
    public static IReadOnlyList<Field> Fields { get; } = [.. Tables.Of(DataFiles.Sources).Fields, Tables.Publish];

    private readonly HashSet<Problem> _before = [.. Problems(file, settings)];

    /// <summary>What is wrong with the file as it is; nothing is added to a file that cannot be read.</summary>
    public IReadOnlyList<Problem> ProblemsBefore => [.. _before];

    /// <summary>What is wrong with a value in a column, in one sentence; null when it can stand there.</summary>
    public string? Wrong(string column, string value)
    {
        var cells = Fields.ToDictionary(
            field => field.Key, field => field.Key == column ? value : field.Required ? Free() : "", StringComparer.Ordinal);
        try
        {
            return Problems(With(cells), settings).FirstOrDefault(problem => !_before.Contains(problem)) is { } problem ? NewText.Sentence(problem) : null;
        }
        catch (LetterException error)
        {
            return NewText.CannotEncode(error.Message, DataFiles.Sources);
        }
    }

    /// <summary>The file with one row more, and with a column more when the row must wait and the file has no place for that.</summary>
    public byte[] With(IReadOnlyDictionary<string, string> cells)
    {
        var columns = Tables.Columns(DataFiles.Sources);
        var waits = cells.GetValueOrDefault(Tables.Publish.Key, "").Length > 0;
        return CsvRowText.Append(waits ? CsvColumnText.Append(file, columns, Tables.Publish.Key) : file, columns, cells);
    }

    private static IReadOnlyList<Problem> Problems(byte[] bytes, byte[] settings)
    {
        var problems = new ProblemList();
        var folder = InputFolder.Of([DataFiles.Sources, DataFiles.Settings], path => path == DataFiles.Sources ? bytes : settings);
        RegisterFiles.Sources.Read(folder, new Reading(DataFiles.Sources, Registers.Empty, problems));
        AllChecks.Run(folder, problems);
        return [.. problems.Sorted().Where(problem => problem.Where.File == DataFiles.Sources)];
    }

    private static string Free() => "vrij-" + Guid.NewGuid().ToString("N");
}
