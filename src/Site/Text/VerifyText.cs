using System.Globalization;
using Site.Theme.Text;
using Site.Verifying;

namespace Site.Text;

/// <summary>What the program says about whether a folder or an address holds what was built.</summary>
internal static class VerifyText
{
    private const int Most = 20;

    public const string Verify = "Ga na of een map of een adres precies bevat wat er gebouwd is.";
    public const string Place = "De map, of het adres (https://…), van de website of van een editie.";
    public const string Built = "De map met wat er gebouwd is, om een adres mee te vergelijken (anders: output).";

    public const string NoPlace = "Er staat niet bij wat u wilt controleren: noem een map of een adres, zoals verify https://voorbeeld.nl/.";
    public const string Same = "Alles is precies wat er gebouwd is.";

    public static string NotThere(string place) =>
        $"“{place}” is geen map die er is, en geen adres dat met https:// of http:// begint.";

    public static string NoManifest(string folder) =>
        $"In “{folder}” staat geen leesbare manifest.json, dus er is niets om mee te vergelijken. Wijs de map met de uitvoer aan, of bouw de site opnieuw.";

    public static string NoManifestOnline(Uri address) =>
        $"Op {address}manifest.json staat geen leesbare lijst, en hier is er ook geen om mee te vergelijken. Controleer het adres, of bouw de site eerst.";

    public static string NoAnswer(Uri address, string reason) =>
        $"{address} geeft geen antwoord (het systeem meldt: {reason}). Controleer het adres en de verbinding, en probeer het opnieuw.";

    public static string WithFolder(string folder) => $"Vergeleken met wat hier gebouwd is, in “{folder}”.";

    public static string WithItself(string place) => $"Vergeleken met de lijst in {place} zelf; wat hier gebouwd is, is er niet bij gehaald.";

    public const string CutOff = "geen of maar een half antwoord van de host";
    public const string OtherManifest = "De lijst die online staat (manifest.json), is een andere dan die van wat hier gebouwd is.";

    public static string Content(long bytes, string hash) => $"{hash} ({Bytes(bytes)})";

    public static string TooLong(long bytes) => $"meer dan {Bytes(bytes)}";

    public static string Status(int status) => $"antwoord {status.ToString(CultureInfo.InvariantCulture)} van de host";

    public static string SentTo(Uri? to) => to is null ? "de host stuurt door, maar zegt niet waarheen" : $"de host stuurt door naar {to}";

    /// <summary>The whole report.</summary>
    public static string Report(Verification verification) => string.Join('\n',
    [
        $"Peildatum {Plain(Dates.Of(verification.Expected.Peildatum))}, gemaakt met {verification.Expected.Program}.",
        $"Gelijk: {Counted.Files(verification.With(Outcome.Same).Count)}.",
        .. Part("Anders", verification.With(Outcome.Different), Difference),
        .. Part("Ontbreekt", verification.With(Outcome.Missing), file => file.File.Path),
        .. Part("Te veel", verification.Extra, path => path),
        .. Part("Niet te controleren, want een host stuurt dit niet op", verification.With(Outcome.NotServed), file => file.File.Path),
        verification.IsSame ? Same : "Dit is niet wat er gebouwd is. Zet de map met de uitvoer opnieuw op zijn plaats, en controleer nog eens.",
    ]);

    private static string Difference(FoundFile found) =>
        $"{found.File.Path}\n    verwacht: {Content(found.File.Bytes, found.File.Sha256)}\n    gekregen: {found.Got}";

    private static IEnumerable<string> Part<T>(string title, IReadOnlyList<T> items, Func<T, string> line) => items.Count == 0 ? [] :
    [
        $"{title}: {Counted.Files(items.Count)}.",
        .. items.Take(Most).Select(item => "  " + line(item)),
        .. items.Count > Most ? new[] { $"  en nog {Counted.Files(items.Count - Most)}" } : [],
    ];

    private static string Bytes(long count) => Counted.Of((int)Math.Min(count, int.MaxValue), "byte", "bytes");

    private static string Plain(string text) => text.Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);
}
