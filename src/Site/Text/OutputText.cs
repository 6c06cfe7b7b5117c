namespace Site.Text;

/// <summary>What the program says about writing the site.</summary>
internal static class OutputText
{
    public const string IsRoot = "dat is de hoofdmap van de schijf";
    public const string TouchesInput = "die map valt samen met de invoermap, of de een ligt in de ander";
    public const string IsHome = "dat is uw thuismap of een map daarboven";
    public const string IsCurrentFolder = "dat is de map waarin u nu werkt of een map daarboven";
    public const string IsFile = "dat is een bestand, geen map";

    public const string Waiting = "Een andere bouw schrijft nu; deze wacht tot die klaar is.";

    public const string StillBusy =
        "Een andere bouw schrijft al langer dan een minuut; er is niets geschreven. Stop die bouw en probeer het opnieuw.";

    /// <summary>What the system says of a full disk.</summary>
    public const int DiskFullOnUnix = 28;

    private const int BusyOnUnix = 16;
    private const int QuotaOnUnix = 122;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    public static string Refused(string folder, string reason) =>
        $"Naar “{folder}” wordt niet geschreven: {reason}. Kies met --output een eigen map.";

    public static string HasStrangers(string folder, IReadOnlyList<string> strangers) =>
        $"In “{folder}” staat iets wat dit programma er niet heeft neergezet ({Some(strangers)}); " +
        "een bouw zou het wissen. Verplaats het, of kies met --output een andere map.";

    public static string WrongPath(string path) =>
        $"Het bestand “{path}” is niet te plaatsen: het pad ligt buiten de uitvoermap of komt twee keer voor. Er is niets geschreven.";

    public static string Failed(string folder, Exception error) => $"{Reason(error, folder)} De vorige uitvoer is niet veranderd.";

    private static string Reason(Exception error, string folder) => error switch
    {
        _ when OpenFilesText.IsToldBy(error) => $"“{folder}” is niet geschreven: {OpenFilesText.NoMore}. {OpenFilesText.Mend}",
        UnauthorizedAccessException => $"In “{folder}” of de map daarboven mag dit programma niet schrijven.",
        { HResult: DiskFullOnUnix or DiskFullOnWindows or QuotaOnUnix } => $"De schijf is vol: “{folder}” is niet geschreven.",
        { HResult: BusyOnUnix } => $"“{folder}” is in gebruik of is zelf een schijf; kies met --output een map daarbinnen.",
        { HResult: ReadOnlyOnUnix } => $"De schijf van “{folder}” is alleen te lezen.",
        _ => $"“{folder}” is niet te schrijven (het systeem meldt: {error.Message}).",
    };

    private static string Some(IReadOnlyList<string> paths) =>
        string.Join(", ", paths.Take(3)) + (paths.Count > 3 ? $" en nog {paths.Count - 3}" : "");
}
