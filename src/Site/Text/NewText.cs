using Site.Input.Catalogue;
using Site.Problems;

namespace Site.Text;

/// <summary>What the commands that add something say and ask.</summary>
internal static class NewText
{
    public const string New = "Maak een nieuwe missie of bron.";
    public const string Mission = "Maak een nieuwe missie; wat u niet als optie geeft, wordt gevraagd.";
    public const string Source = "Voeg een stuk toe aan data/sources.csv; wat u niet als optie geeft, wordt gevraagd.";
    public const string MissionName = "De naam van de missie, tussen aanhalingstekens.";
    public const string Slug = "De bestandsnaam zonder .md (anders: gemaakt van de naam).";
    public const string Prompt = "> ";
    public const string NoTitle = "De naam is leeg, of er staat geen letter of cijfer in. Schrijf de naam van de missie.";

    public static FieldWords SummarySource { get; } =
        new("Bron van de samenvatting", "Het id van het stuk, en desgewenst na een komma de plaats erin.");

    public static IReadOnlyList<string> Guide { get; } =
    [
        "Hieronder staan de andere sleutels. Zegt geen stuk het, laat dan “niet vermeld” staan.",
        "Een feit schrijft u zoals bij summary: met value en source.",
        "Daarbij mogen ook text, asOf, note, publish, earlier en conflicting; input/README.md legt ze uit.",
        "De regels die met # beginnen, mag u weghalen. De tekst van de pagina komt onder de laatste ---.",
    ];

    public static string Ask(FieldWords words, bool required, IReadOnlyList<string> choices) =>
        $"\n{words.Label}{(required ? "" : " (mag leeg blijven)")}\n{words.Hint}"
        + string.Concat(choices.Select(choice => $"\n  {choice}"));

    public static string Empty(FieldWords words) => $"“{words.Label}” mag niet leeg blijven. {words.Hint}";

    public static string Missing(string option, FieldWords words) => $"{option} ontbreekt: {words.Label}. {words.Hint}";

    public static string SameTitle(string title, string file) => $"Er is al een missie met de naam “{title}”: {file}. Kies een andere naam.";

    public static string NoSlug(string title) => $"Van “{title}” is geen bestandsnaam te maken; geef er een met --slug.";

    public static string BadSlug(string read, string? nearest) =>
        $"“{read}” kan geen bestandsnaam zijn: gebruik ten hoogste 60 tekens, en alleen {Wrong.SlugShape}." + Meant(nearest);

    public static string Taken(string slug, string? free) =>
        $"De bestandsnaam “{slug}” is bezet; kies een andere met --slug{(free is null ? "" : $", bijvoorbeeld {free}")}.";

    public static string Written(string path) => $"Geschreven: {path}";

    public static string StoppedAfter(string path) => $"Gestopt bij het controleren; {path} is wel geschreven.";

    public static string NextForMission(string path) =>
        $"Vul {path} verder in, en bekijk het met: dotnet run --project src/Site -- preview";

    public static string NextForSource(string id) => $"Verwijs naar dit stuk met: source: {id}";

    public static string ChooseFrom(string key, IEnumerable<Choice> choices) => $"Bij {key} kan: {ChoiceText.Listed(choices)}.";

    public static string Placeholder(string label) => $"({label.ToLowerInvariant()})";

    public static string CannotEncode(string letter, string file) =>
        $"Het teken “{letter}” kan niet in {file}, zoals het nu is opgeslagen. Sla het bestand eerst op als “CSV UTF-8”, of schrijf het zonder dat teken.";

    /// <summary>A problem as one line: what is wrong, and what was meant or is allowed.</summary>
    public static string Sentence(Problem problem) =>
        problem.Message + (problem.Nearest is null && problem.Allowed is { } allowed ? $" Toegestaan: {allowed}." : Meant(problem.Nearest));

    private static string Meant(string? nearest) => nearest is null ? "" : $" Bedoelde u {nearest}?";
}
