using System.Globalization;
using System.Text.RegularExpressions;
using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>No text holds a character that shows something else than is written, as itself or by its number.</summary>
public static partial class TextsHideNothing
{
    // A file that is no text at all has thousands.
    private const int _mostInAFile = 20;

    public static IEnumerable<Problem> In(InputFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Texts.SelectMany(file => Found(file.Text, file.Path.EndsWith(".md", StringComparison.Ordinal)).Take(_mostInAFile)
            .Select(found => WrongText.OddLetter(PlaceOf(file, found.At), OddLetters.Named(found.Code))));
    }

    private static IEnumerable<(int At, int Code)> Found(string text, bool isMarkdown)
    {
        for (var found = OddLetters.First(text); found is { } odd; found = OddLetters.First(text, odd.At + 1)) yield return odd;
        if (!isMarkdown || !text.Contains("&#", StringComparison.Ordinal)) yield break;
        foreach (Match number in ByNumber().Matches(text))
            if (CodeOf(number) is var code && OddLetters.IsOdd(code)) yield return (number.Index, code);
    }

    private static int CodeOf(Match number) => number.Groups["hex"] is { Success: true, Value: var hex }
        ? int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : int.Parse(number.Groups["decimal"].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static InputPlace PlaceOf(InputFile file, int at)
    {
        var before = file.Text.AsSpan(0, at);
        return new InputPlace(file.Path, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    [GeneratedRegex("&#([xX](?<hex>[0-9A-Fa-f]{1,6})|(?<decimal>[0-9]{1,7}));", RegexOptions.ExplicitCapture)]
    private static partial Regex ByNumber();
}
