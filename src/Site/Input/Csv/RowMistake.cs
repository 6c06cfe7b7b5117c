using Site.Problems;
using Site.Text;

namespace Site.Input.Csv;

/// <summary>Why a row has more or fewer cells than there are columns: with the right ones gone or added, the others are of the right kind again.</summary>
internal static class RowMistake
{
    public static Problem Explain(IReadOnlyList<Scalar> row, IReadOnlyList<Scalar> header, int number, char separator, string file)
    {
        var (cells, columns, fit) = (row.Select(cell => cell.Text).ToList(), header.Select(cell => cell.Text).ToList(), RowFit.Of(file, header));
        var (where, start, extra) = (row[0].Where with { Column = 0 }, string.Join(", ", cells.Take(2)), cells.Count - columns.Count);
        return (extra > 0 ? TooMany() : Lacking()) ?? WrongRow.CellCount(where, number, start, cells.Count, columns.Count, separator);

        Problem? TooMany()
        {
            // A text that was cut in two is the usual cause, also where the last cell happens to be empty.
            if (Enumerable.Range(0, columns.Count).Any(at => Cut(at) is { } whole && fit.Holds(whole)) && !(IsEmpty(columns.Count) && fit.Holds(cells[..columns.Count]))) return null;
            var from = Enumerable.Range(0, columns.Count + 1).Reverse()
                .FirstOrDefault(at => IsEmpty(at) && fit.Holds([.. cells[..at], .. cells[(at + extra)..]]), -1);
            return from < 0 ? null
                : from == columns.Count ? WrongRow.TooManyAtEnd(where, number, start, cells.Count, columns.Count, separator)
                : WrongRow.TooManyBefore(where, number, start, extra, columns[from], separator);
        }

        Problem? Lacking()
        {
            // Beside a cell that is empty already, it does not matter on which side of it the others are lacking.
            List<int> places = [.. Enumerable.Range(0, cells.Count + 1).Reverse()
                .Where(at => fit.Holds(Filled(at))).DistinctBy(at => string.Join('\n', Filled(at)))];
            if (places is not [var from]) return null;
            IReadOnlyList<string> lacking = [.. columns.Skip(from).Take(-extra)];
            return from == cells.Count ? WrongRow.LackingAtEnd(where, number, start, lacking, separator)
                : WrongRow.LackingBefore(where, number, start, lacking, columns[from - extra], separator);
        }

        List<string> Filled(int at) => [.. cells[..at], .. Enumerable.Repeat("", -extra), .. cells[at..]];

        bool IsEmpty(int at) => cells.Skip(at).Take(extra).All(cell => cell.Length == 0);

        // The cells with those from a place on as one text, unless one of them is empty.
        List<string>? Cut(int at) => cells.Skip(at).Take(extra + 1).Any(cell => cell.Length == 0) ? null
            : [.. cells[..at], string.Join(separator, cells.Skip(at).Take(extra + 1)), .. cells[(at + extra + 1)..]];
    }
}
