using System.Globalization;

namespace Site.Text;

/// <summary>Numbers with their Dutch noun.</summary>
internal static class Counted
{
    // Not taken from the culture nl-NL: a bare server has no cultures.
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Whole(int count) => count.ToString("N0", Dutch);

    public static string Of(int count, string one, string more) => Whole(count) + " " + (count == 1 ? one : more);

    public static string Files(int count) => Of(count, "bestand", "bestanden");

    public static string Problems(int count) => Of(count, "probleem", "problemen");

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", Dutch) + " s";
}
