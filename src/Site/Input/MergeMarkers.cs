using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input;

/// <summary>The marks that Git leaves where two people changed the same lines.</summary>
public static class MergeMarkers
{
    /// <summary>
    /// The file with the first of the two versions, and empty lines for marks and second version:
    /// what follows keeps its line numbers and one conflict gives one problem.
    /// </summary>
    public static InputFile Settle(InputFile file, ProblemList problems)
    {
        var lines = file.Text.Split('\n');
        var (inside, inSecond) = (false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = MarkIn(lines[i]);
            if (mark == '<') problems.Add(WrongFile.MergeMarker(new InputPlace(file.Path, i + 1), lines[i]));
            if (!inside && mark != '<') continue;
            inside = mark != '>';
            inSecond = inside && mark != '<' && (inSecond || mark is '=' or '|');
            if (mark is not null || inSecond) lines[i] = "";
        }

        return file with { Text = string.Join('\n', lines) };
    }

    private static char? MarkIn(string line) =>
        line is ['<' or '|' or '=' or '>', ..] && line.Length >= 7 && line.All(7, line[0]) ? line[0] : null;

    private static bool All(this string line, int length, char c) =>
        line[..length].All(other => other == c) && (line.Length == length || line[length] == ' ');
}
