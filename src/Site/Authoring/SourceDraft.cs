using Site.Input;
using Site.Input.Catalogue;
using Site.Input.Csv;
using Site.Problems;
using Site.Text;

namespace Site.Authoring;

/// <summary>A row to add to sources.csv. What the reader of that file would refuse, is refused before it is written.</summary>
internal sealed class SourceDraft(byte[] file)
{
    private readonly HashSet<Problem> _before = [.. Problems(file)];

    /// <summary>What is wrong with the file as it is; nothing is added to a file that cannot be read.</summary>
    public IReadOnlyList<Problem> ProblemsBefore => [.. _before];

    /// <summary>What is wrong with a value in a column, in one sentence; null when it can stand there.</summary>
    public string? Wrong(string column, string value)
    {
        var cells = Tables.Of(DataFiles.Sources).Fields.ToDictionary(
            field => field.Key, field => field.Key == column ? value : field.Required ? Free() : "", StringComparer.Ordinal);
        try
        {
            return Problems(With(cells)).FirstOrDefault(problem => !_before.Contains(problem)) is { } problem ? NewText.Sentence(problem) : null;
        }
        catch (LetterException error)
        {
            return NewText.CannotEncode(error.Message, DataFiles.Sources);
        }
    }

    /// <summary>The file with one row more.</summary>
    public byte[] With(IReadOnlyDictionary<string, string> cells) =>
        CsvRowText.Append(file, Tables.Columns(DataFiles.Sources), cells);

    private static IReadOnlyList<Problem> Problems(byte[] bytes)
    {
        var problems = new ProblemList();
        RegisterFiles.Sources.Read(InputFolder.Of([DataFiles.Sources], _ => bytes), new Reading(DataFiles.Sources, Registers.Empty, problems));
        return problems.Sorted();
    }

    private static string Free() => "vrij-" + Guid.NewGuid().ToString("N");
}
