namespace Site.Text;

/// <summary>What the preview says on the terminal and in the browser.</summary>
internal static class PreviewText
{
    public const string Stopped = "Voorbeeld gestopt.";
    public const string Waiting = "De website verschijnt hier vanzelf zodra alles is opgelost.";
    public const string BuildFailed = "De website kon niet worden gemaakt";
    public const string Mend = "Bewaar het bestand opnieuw; helpt dat niet, draai dan de opdracht check met --verbose.";

    public static string Serving(Uri address) => $"Voorbeeld op {address} (stoppen met Ctrl+C)";

    public static string Built(int files, TimeSpan time) => $"{Counted.Files(files)} gemaakt in {Counted.Seconds(time)}";

    public static string Failed(Exception error) => $"{BuildFailed} ({(OpenFilesText.IsToldBy(error) ? OpenFilesText.NoMore : error.Message)})";

    public static string More(int files) => files == 1 ? "en nog 1 ander bestand" : $"en nog {files} andere bestanden";
}

/// <summary>The words of the bar below the page and of the panel with problems.</summary>
internal sealed record PreviewWords(
    string Bar, string MadeOf, string Open, string Opened, string NotOpened, string LastGood, string Close)
{
    public static PreviewWords All { get; } = new(
        Bar: "Voorbeeld",
        MadeOf: "Deze pagina komt uit",
        Open: "Openen",
        Opened: "Geopend op deze computer.",
        NotOpened: "Openen lukt niet. Open het bestand zelf.",
        LastGood: "U ziet de laatste goede versie. Deze melding verdwijnt zodra alles is opgelost.",
        Close: "Sluiten");
}
