namespace Site.Text;

/// <summary>What the program says about its commands and options.</summary>
internal static class CommandText
{
    public const string DefaultInput = "input";
    public const string DefaultOutput = "output";

    public const string Program = "Missieoverzicht: maakt van de teksten en tabellen in “input” een website.";
    public const string Build = "Maak de website en schrijf haar naar een map.";
    public const string Preview = "Bekijk de website in de browser; elke wijziging is meteen te zien.";
    public const string Check = "Controleer de invoer zonder iets te schrijven.";

    public const string Diff = "Vergelijk met de gepubliceerde website, en zeg wat er nog ontbreekt: berichten aan de lezer en doorverwijzingen.";
    public const string Due = "Toon wat nog onder embargo is en wanneer het openbaar wordt, en wat binnenkort afloopt.";

    public const string Input = $"De map met de invoer (anders: {DefaultInput}).";
    public const string Output = $"De map waarin de website komt (anders: {DefaultOutput}).";
    public const string Published = $"De map met de uitvoer die het laatst gepubliceerd is (anders: {DefaultOutput}).";
    public const string Markdown = "Schrijf het overzicht ook naar dit bestand, om te mailen of te bewaren.";
    public const string BaseUrl = "Het adres waar de website komt te staan (anders: dat in site.yml).";
    public const string Compress = "Zet naast elk tekstbestand een ingepakte kopie, voor een webserver die kant-en-klare kopieën verstuurt.";
    public const string Port = "De poort op deze computer (anders: de eerste vrije vanaf 4000).";
    public const string AsOf = "Het moment waarvan u de website wilt, zoals 2027-05-19T13:00 of 2027-05-19 (anders: nu).";
    public const string Edition = "Maak ook een editie: de website zoals zij nu is, met als naam de peildatum, zoals 2026-06-30. Zij wordt bewaard bij de invoer.";
    public const string Since = "Toon alleen wat na dit moment openbaar is geworden.";
    public const string Report = "Hoe de uitkomst getoond wordt: text, markdown of github (anders: text).";

    public const string Help = "Toon deze uitleg.";
    public const string Verbose = "Toon bij een onverwachte fout alle technische gegevens.";

    public const string ACommand = "<opdracht>";
    public const string Commands = "Opdrachten:";
    public const string Options = "Opties:";

    public const string Stopped = "Gestopt; er is niets geschreven.";

    public static string Usage(IEnumerable<string> words) => $"Gebruik: dotnet run --project src/Site -- {string.Join(' ', words)} [opties]";

    public static string TooMany(string read) =>
        $"“{read}” hoort hier niet; zet een naam met spaties tussen aanhalingstekens.";

    public static string Unknown(string read, bool isOption, string? nearest, IReadOnlyList<string> names) =>
        names.Count == 0
            ? $"“{read}” hoort hier niet: deze opdracht heeft alleen opties."
            : $"De {(isOption ? "optie" : "opdracht")} “{read}” bestaat niet. " +
              (nearest is null ? $"Kies uit {string.Join(", ", names)}." : $"Bedoelde u {nearest}?");

    public static string NoValue(string option, string value) => $"Achter {option} ontbreekt een waarde: {option} {value}.";

    public static string Twice(string option) => $"De optie {option} staat er meer dan een keer.";

    public static string NoFolder(string option, string folder) =>
        $"De map “{folder}” bestaat niet; wijs met {option} de map met de invoer aan.";

    public static string NoAddress(string option, string read) =>
        $"“{read}” is geen adres voor {option}: dat begint met https:// of http://, zoals https://voorbeeld.nl/missies/.";

    public static string NoPort(string option, string read, int highest) =>
        $"“{read}” is geen poort voor {option}: dat is een getal van 1 tot en met {highest}.";

    public static string NoMoment(string option, string read, string? nearest) =>
        $"“{read}” is geen moment voor {option}: schrijf het als 2027-05-19T13:00 of 2027-05-19." + (nearest is null ? "" : $" Bedoelde u {nearest}?");

    public static string NoDay(string option, string read, string? nearest) =>
        $"“{read}” is geen dag voor {option}: schrijf de dag als 2026-06-30." + (nearest is { Length: 10 } ? $" Bedoelde u {nearest}?" : "");

    public static string EditionIsNow(string edition, string asOf) =>
        $"{edition} en {asOf} gaan niet samen: een editie is van wat nu openbaar is.";

    public static string EditionKept(string path) =>
        $"De editie staat in {path}. Bewaar dat bestand in Git; elke volgende website bevat haar.";

    public static string EditionTaken(string path) =>
        $"In {path} staat intussen een andere editie; die is niet veranderd. Draai de opdracht opnieuw zonder --edition.";

    public static string NoReport(string option, string read) =>
        $"“{read}” kan niet bij {option}: kies uit text, markdown en github.";

    public static string PortTaken(int port) =>
        $"Poort {port} is bezet of niet toegestaan; kies een andere met --port, of laat --port weg.";

    public static string NoFreePort(int first, int last) =>
        $"De poorten {first} tot en met {last} zijn alle bezet; kies een andere met --port.";

    public static string Written(int files, string folder, TimeSpan time) =>
        $"{Counted.Files(files)} geschreven naar {folder} in {Counted.Seconds(time)}";

    public static string Right(int files, TimeSpan time) =>
        $"Geen problemen gevonden; de website telt {Counted.Files(files)} (gecontroleerd in {Counted.Seconds(time)})";

    public static string Unexpected(Exception error) => OpenFilesText.IsToldBy(error)
        ? $"Een bestand is niet te lezen of te schrijven: {OpenFilesText.NoMore}. {OpenFilesText.Mend}"
        : error is IOException or UnauthorizedAccessException
        ? $"Een bestand is niet te lezen of te schrijven (het systeem meldt: {error.Message}). Herstel dat en probeer het opnieuw."
        : "Het programma is vastgelopen; dat ligt niet aan u. Draai het nog eens met --verbose en geef de uitkomst aan de beheerder.";
}
