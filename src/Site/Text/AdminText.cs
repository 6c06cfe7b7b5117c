using Site.Input.Catalogue;

namespace Site.Text;

/// <summary>What an editor reads about a group of files.</summary>
internal sealed record CollectionWords(string Label, string One, string Description);

/// <summary>What an editor reads when editing in the browser.</summary>
internal static class AdminText
{
    public const string Title = "Beheer";
    public const string Degrees = "Graden";
    public const string Date = "Schrijf een jaar (2017), een maand (2024-03) of een dag (2025-09-01), met ~ erachter voor “omstreeks”.";
    public const string Day = "Schrijf jaar, maand en dag: 2026-06-30.";
    public const string Moment = $"Schrijf {WrongEmbargo.MomentShape}.";
    public const string Quantity = "Schrijf een heel getal zonder punten (300), of twee getallen met een streepje (4-16).";
    public const string Address = "Schrijf het hele adres. Het begint met https:// of http://.";
    public const string Link = "Schrijf het hele adres. Het begint met https://.";
    public const string Contact = "Schrijf een e-mailadres of een webadres (met https://) helemaal uit.";
    public const string Repository = "Schrijf eigenaar/naam, zoals in het adres van de opslagplaats.";

    // The CMS shows one line of it.
    private const string _embargo = "Is de opslagplaats openbaar, dan kan iedereen meteen lezen wat u opslaat. Sla er niets op dat nog geheim is.";

    public static CollectionWords Missions { get; } = new("Missies", "Missie", _embargo);

    public static CollectionWords Pages { get; } = new("Tekstpagina’s", "Tekstpagina", _embargo);

    public static CollectionWords Settings(string folder) => new("Instellingen", "De site", About(folder));

    public static FieldWords Body { get; } = new(
        "Tekst", "Koppen beginnen met ##. Een bron schrijft u als [@id] of [@id, plaats], een link als [naam](bestand.md).");

    /// <summary>The texts under which changes are saved, by what was done.</summary>
    public static IReadOnlyDictionary<string, string> Commits { get; } = new Dictionary<string, string>
    {
        ["create"] = "Voeg {{slug}} toe aan {{collection}}",
        ["update"] = "Wijzig {{slug}} in {{collection}}",
        ["delete"] = "Verwijder {{slug}} uit {{collection}}",
        ["uploadMedia"] = "Voeg {{path}} toe",
        ["deleteMedia"] = "Verwijder {{path}}",
    };

    /// <summary>What cannot be edited there, and where it can.</summary>
    public static string About(string folder) =>
        $"Kosten, bronnen en andere lijsten staan in de map {folder}/data. Die bewerkt u met een programma voor spreadsheets.";

    public static string Term(IEnumerable<Choice> choices) =>
        $"{Date[..^1]}; of {ChoiceText.Listed(choices)}.";

    public static string Sources(string hint, IEnumerable<string> ids) => $"{hint} Dit zijn de ids: {string.Join(", ", ids)}.";
}
