using Site.Model.Facts;

namespace Site.Text;

/// <summary>What is said of a status and a date that cannot both be, seen from the peildatum.</summary>
internal static class StatusText
{
    public const string MendEnd = "Verbeter de status of het einde.";
    public const string MendStart = "Verbeter de status of het begin.";
    public const string MendEarlyStart = "Verbeter de status (planned?) of het begin.";

    public const string End = "het einde";
    public const string Start = "het begin";

    public static string After(string moment, EdtfDate? date, EdtfDate day) => $"{moment} {date}, dat na de peildatum ({day}) ligt";

    public static string Before(string moment, EdtfDate? date, EdtfDate day) => $"{moment} {date}, dat voor de peildatum ({day}) ligt";
}
