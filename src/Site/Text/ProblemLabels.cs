using Site.Input;
using Site.Problems;

namespace Site.Text;

/// <summary>The words around a problem; the problem's own sentences come from the rule that found it.</summary>
internal static class ProblemLabels
{
    public const string NothingWritten = "; er is niets geschreven.";
    public const string OnlyChecked = ".";
    public const string NothingCompared = "; er is niets vergeleken.";
    public const string NotReady = "; doe dit voordat u publiceert.";
    public const string LastGoodStays = "; het voorbeeld toont nog de laatste goede versie.";
    public const string NothingToShow = "; het voorbeeld verschijnt zodra ze zijn opgelost.";

    public static string Line(int number) => $"Regel {number}";

    public static string Read(string value) => $"Gelezen: {value}";

    public static string Allowed(string value) => $"Toegestaan: {value}";

    public static string Nearest(string value) => $"Bedoelde u: {value}?";

    public static string LookAlike(LookAlike letter) =>
        $"De “{letter.Text}” ({OddLetters.Named(letter.Code)}) is hier {Kind(letter.Kind)}{(letter.Plain is { } plain ? $", geen gewone {plain}" : "")}.";

    private static string Kind(LetterKind kind) => kind switch
    {
        LetterKind.Cyrillic => "een cyrillische letter",
        LetterKind.Greek => "een Griekse letter",
        LetterKind.Wide => "een brede letter",
        LetterKind.Ligature => "één teken voor meer letters",
        _ => "een letter uit een ander schrift",
    };

    public static string OnlyFirst(int count) => $" (alleen de eerste {count} staan hier)";

    public static string Count(int problems, int files) => $"{Counted.Problems(problems)} in {Counted.Files(files)}";
}
