using System.Buffers;
using System.Text.RegularExpressions;
using Site.Input;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>
/// No text names a person: a rank or a form of address with a name behind it. A name on its own cannot be told
/// from that of a place or a ship; who holds a public office can be named by the office.
/// </summary>
public static partial class NobodyIsNamed
{
    // Few lines hold one of these, and looking for them takes next to no time.
    private static readonly SearchValues<string> _words = SearchValues.Create(
        [
            "soldaat", "korporaal", "sergeant", "wachtmeester", "adjudant", "vaandrig", "kornet", "luitenant", "kapitein", "ritmeester", "majoor", "overste",
            "kolonel", "generaal", "admiraal", "mevrouw", "meneer", "de heer", "sgt.", "kpl.", "kap.", "kapt.", "maj.", "kol.", "lt.", "gen.", "dhr.", "mevr.", "mw.",
        ], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Problem> In(InputFolder folder) =>
        from line in TextLines.Of(folder)
        where line.Text.AsSpan().ContainsAny(_words)
        from Match person in Person().Matches(line.Text)
        select WrongPeople.Person(line.Where with { Column = person.Index + 1 }, person.Value);

    [GeneratedRegex(
        @"(?<![\w-])((?i:soldaat|korporaal|sergeant(-majoor)?|wachtmeester|adjudant|vaandrig|kornet|(luitenant|kapitein)( ter zee)?|ritmeester"
        + @"|majoor|overste|(luitenant-)?kolonel|(brigade)?generaal(-majoor)?|luitenant-generaal|((vice|luitenant)-)?admiraal|mevrouw|meneer|de heer"
        + @"|(sgt|kpl|kapt?|maj|l?kol|lt|gen|b?gen|dhr|mevr|mw)\.) (b\.d\. )?)"
        + @"(([A-Z]\. ?)+((van|de|der|den|ten|ter|te) )*[A-Z][\p{Ll}-]+|[A-Z]\p{Ll}+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Person();
}
