using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words of the page with all data: how to read it, how to use it, and what may be counted on.</summary>
public static class OpenDataWords
{
    public const string All = "Alles in één bestand";
    public const string AllMeans = "Het zip-bestand bevat alle bestanden van deze pagina, met een leeswijzer en de licentie.";
    public const string Download = "Alles downloaden (zip)";
    public const string Reading = "Zo leest u de gegevens";
    public const string Sets = "De bestanden";
    public const string SetsAnchor = "bestanden";
    public const string Columns = "Wat er in de kolommen staat";
    public const string Using = "Gebruiken";
    public const string Licence = "Licentie";
    public const string NoLicence = "niet vermeld. De uitgever heeft nog geen licentie gekozen. Vraag het na voordat u de gegevens opnieuw publiceert.";
    public const string Cite = "Zo verwijst u";
    public const string CiteToo = "Noem bij een feit ook het stuk waar het uit komt. Dat staat bij elk feit.";
    public const string Stays = "Vaste adressen";
    public const string StaysMeans =
        "De adressen op deze pagina blijven bestaan. Kolommen houden hun naam en hun plaats; nieuwe kolommen komen achteraan. "
        + "Krijgt een missie een ander adres, dan verwijst het oude door. Verandert er een getal of een datum, dan staat dat bij Wijzigingen.";

    public const string ToEditions = "Edities: de site zoals zij op een eerdere peildatum was";
    public const string Machines = "Voor programma’s";
    public const string MachinesMeans =
        "Deze bestanden beschrijven de gegevens in vormen die programma’s kennen: DCAT voor catalogi, Frictionless Data en CSVW voor de tabellen, JSON Schema voor de andere bestanden.";

    public const string CatalogueJson = "Catalogus (DCAT, JSON-LD)";
    public const string CatalogueTurtle = "Catalogus (DCAT, Turtle)";
    public const string Package = "Data Package (JSON)";
    public const string MissionSchema = "JSON Schema van een missie";
    public const string EachMission =
        "Elke missie heeft ook een eigen JSON-bestand. Dat staat naast haar pagina: /missies/naam/ wordt /missies/naam.json. Onder aan elke missie staat de link.";

    /// <summary>What is told apart, and how: what stands there, and what it says.</summary>
    public static IReadOnlyList<(string Term, string Meaning)> Signs { get; } =
    [
        ("niet vermeld", "Geen van de stukken zegt dit. In JSON staat er null of een lege lijst. Bij Kosten is er dan geen rij."),
        ("niet uitgesplitst", "Een stuk noemt een totaal voor meer missies samen, en hiervoor geen eigen bedrag. In JSON staat er “not-split”."),
        ("0 of 0.00", "Het stuk zegt dat het nul is."),
        ("een lege cel", "Er is niets te melden, bijvoorbeeld geen opmerking."),
        ("2017, 2024-03 of 2025-09-01", "Een datum is zo precies als het stuk. Met ~ erachter betekent zij “omstreeks”. De notatie heet EDTF (ISO 8601-2)."),
        ("bronnen", "Het id van het stuk, met na een komma de plaats erin. Tussen twee bronnen staat een puntkomma."),
        ("CSV", "UTF-8, met komma’s tussen de kolommen en een punt in getallen. Begint een tekst met =, +, - of @, dan staat er een apostrof voor. Zo maakt een rekenprogramma er geen formule van."),
    ];

    /// <summary>"38 rijen", "50 plaatsen en gebieden".</summary>
    public static string Count(Dataset set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var isPlaces = set.Files.Any(file => file.Form is DataForm.GeoJson);
        return (set.Count, isPlaces) switch
        {
            (1, true) => "1 plaats of gebied",
            (_, true) => $"{Numbers.Whole(set.Count)} plaatsen en gebieden",
            (1, _) => "1 rij",
            _ => $"{Numbers.Whole(set.Count)} rijen",
        };
    }

    /// <summary>"Kosten (CSV)".</summary>
    public static string Link(Dataset set, DataFile file)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(file);
        return $"{set.Title} ({Of(file.Form)})";
    }

    public static string Of(DataForm form) => form switch
    {
        DataForm.Csv => "CSV",
        DataForm.Json => "JSON",
        DataForm.GeoJson => "GeoJSON",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string Of(DataKind kind) => kind switch
    {
        DataKind.Text => "tekst",
        DataKind.List => "lijst, met puntkomma’s ertussen",
        DataKind.WholeNumber => "geheel getal",
        DataKind.Number => "getal met een punt",
        DataKind.Day => "dag: jjjj-mm-dd",
        DataKind.Date => "datum in EDTF",
        DataKind.Address => "webadres",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
