using Site.Model.Facts;

namespace Site.Text;

/// <summary>What is said of a status and a date that cannot both be, seen from the peildatum.</summary>
internal static class StatusText
{
    public const string MendEnd = "Verbeter de status of het einde.";
    public const string MendStart = "Verbeter de status of het begin.";
    public const string MendEarlyStart = "Verbeter de status (planned?) of het begin.";

    public static string EndAfter(EdtfDate end, EdtfDate day) => $"het einde {end}, dat na de peildatum ({day}) ligt";

    public static string EndBefore(EdtfDate end, EdtfDate day) => $"het einde {end}, dat voor de peildatum ({day}) ligt";

    public static string StartAfter(EdtfDate start, EdtfDate day) => $"het begin {start}, dat na de peildatum ({day}) ligt";

    public static string StartBefore(EdtfDate start, EdtfDate day) => $"het begin {start}, dat voor de peildatum ({day}) ligt";
}
