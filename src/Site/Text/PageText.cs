using System.Globalization;
using Site.Model.Facts;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>Titles and descriptions, in Dutch, of the pages that no single file names.</summary>
public static class PageText
{
    public const string Missions = Words.Missions;
    public const string Map = "Kaart";
    public const string Costs = "Kosten";
    public const string Mandates = Words.Mandates;
    public const string Differences = Words.Differences;
    public const string Developments = Words.Developments;
    public const string Timeline = Words.Timeline;
    public const string Sources = SourceWords.Sources;
    public const string Glossary = Words.Glossary;
    public const string Search = SearchWords.Search;
    public const string Changes = "Wijzigingen";
    public const string OpenData = "Open data";
    public const string Editions = "Edities";
    public const string NotFound = "Pagina niet gevonden";

    public const string NotFoundDescription =
        "Deze pagina bestaat niet of niet meer. Ga naar de lijst van missies of gebruik het menu.";

    public const string SearchDescription =
        "Alle missies, plaatsen, landen, afkortingen, begrippen en stukken op deze site, van A tot Z. Ook oude en andere namen staan erbij.";

    public const string OpenDataDescription =
        "Alle gegevens van deze site om te downloaden: missies, feiten, plaatsen, kosten, mandaten, bronnen en begrippen, met uitleg bij elke kolom.";

    public const string EditionsDescription =
        "De site zoals zij op een eerdere peildatum was. Een editie verandert niet meer, dus u kunt ernaar verwijzen en haar controleren.";

    /// <summary>Names the old address: several of them may lead to one page, and no two pages share a title.</summary>
    public static string Moved(SitePath from) => $"Verhuisd: /{from.Value}";

    public static string MovedDescription(string title) => $"Deze pagina is verhuisd naar: {title}.";

    public static string MissionsDescription(int missions, int underWay) =>
        $"{Counted.Of(missions, "Nederlandse missie", "Nederlandse missies")} per regio; "
        + $"{Counted.Of(underWay, "missie loopt", "missies lopen")} volgens de stukken.";

    public static string MissionDescription(string title) =>
        $"Wat openbare stukken melden over {title}, met de bron bij elk feit.";

    public static string MapDescription(int places) =>
        $"{Counted.Of(places, "plaats of gebied", "plaatsen en gebieden")} van Nederlandse missies, op de kaart en als lijst.";

    public static string CostsDescription(IReadOnlyList<int> years) => years switch
    {
        [] => "Wat Nederlandse missies kosten; de stukken noemen nog geen bedragen.",
        [var year] => $"Wat Nederlandse missies kostten in {Year(year)}, met de bron bij elk bedrag.",
        [var first, .., var last] =>
            $"Wat Nederlandse missies kostten van {Year(first)} tot en met {Year(last)}, met de bron bij elk bedrag.",
    };

    public static string MandatesDescription(int missions) =>
        "Op welke rechtsgrond missies rusten, en tot wanneer het internationale mandaat en het nationale kader duren. "
        + $"Voor {Counted.Of(missions, "missie", "missies")}, met de bron erbij.";

    public static string DifferencesDescription(int differences, int spelling) =>
        $"{Counted.Of(differences, "verschil", "verschillen")} in en tussen de stukken{(spelling is 0 ? "" : $", waarvan {spelling} alleen in de schrijfwijze")}. "
        + "Met beide versies, en waarom er een vooropstaat of geen van beide.";

    public const string DevelopmentsDescription =
        "Per regio wat nieuw is, wat eindigde, wat groter of kleiner werd en wat er gebeurde. En wat er daarna is besloten.";

    public static string TimelineDescription(int missions, int dated) =>
        $"Hoe lang de Nederlandse bijdrage aan {Counted.Of(missions, "missie", "missies")} duurt, in balken en in woorden. "
        + $"Bij {Counted.Of(dated, "missie", "missies")} noemen de stukken een begin of een einde.";

    public static string SourcesDescription(int sources) =>
        $"{Counted.Of(sources, "openbaar stuk waarop", "openbare stukken waarop")} deze site rust, met alle feiten die eruit komen.";

    /// <summary>The title of a paper, with what tells it apart from another of the same title.</summary>
    public static string Source(Source source, bool sharesTitle)
    {
        ArgumentNullException.ThrowIfNull(source);
        return sharesTitle ? $"{source.Title} ({source.Period ?? source.Date?.ToString() ?? source.Id})" : source.Title;
    }

    public static string SourceDescription(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Description.Length > 0
            ? source.Description
            : $"Alle feiten op deze site die rusten op: {source.Title}.";
    }

    public static string GlossaryDescription(int terms) =>
        $"{Counted.Of(terms, "afkorting of begrip", "afkortingen en begrippen")} op deze site, met betekenis en bron.";

    public static string ChangesDescription(int changes) =>
        $"{Counted.Of(changes, "wijziging", "wijzigingen")} op deze site: nieuwe feiten uit de stukken en verbeterde fouten.";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a term means, where a reader meets it: "BIV" is "Budget Internationale Veiligheid".</summary>
    public static string TermMeaning(GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var meanings = term.Entries.Select(entry => entry.Meaning).OfType<string>().Distinct().ToList();
        return meanings.Count > 0 ? string.Join(" of ", meanings)
            : term.Entries.Select(entry => entry.Explanation).OfType<string>().FirstOrDefault() ?? "geen van de stukken legt dit uit";
    }
}
