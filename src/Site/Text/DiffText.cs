using Site.Comparing;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Theme.Text;
using Words = Site.Theme.Text.Words;

namespace Site.Text;

/// <summary>What the program says about the difference between the published site and the new one.</summary>
internal static class DiffText
{
    public const string Renamed = "De pagina kreeg een andere naam.";
    public const string Ended = "De pagina is opgeheven.";
    public const string OnlyMoved = "Verder is er niets veranderd";
    public const string NothingToDo = "Hieraan hoeft u niets te doen";

    public static string Title(string folder) => $"Vergeleken met de gepubliceerde site in “{folder}”";

    public static string NothingPublished(string folder, int pages) =>
        $"In “{folder}” staat nog geen gepubliceerde site. Alles is nieuw: {Pages(pages)}.";

    public static string NotASite(string folder, IReadOnlyList<string> missing) =>
        $"In “{folder}” staat geen hele site van dit programma ({string.Join(", ", missing)} {(missing.Count == 1 ? "ontbreekt" : "ontbreken")}). Wijs met --output de map aan met de uitvoer die het laatst gepubliceerd is.";

    public static string IsFile(string path) =>
        $"“{path}” is een bestand, geen map. Wijs met --output de map aan met de uitvoer die het laatst gepubliceerd is.";

    public static string Saved(string file) => $"Dit overzicht staat ook in {file}.";

    public static string Added(int count) => $"Nieuwe pagina’s ({count})";

    public static string Gone(int count) => $"Verdwenen pagina’s ({count})";

    public static string Changed(int count) => $"Gewijzigde pagina’s ({count})";

    public static string Figures(int count) => $"Getallen die bij geen missie apart horen ({count})";

    public static string Overviews(int count) => $"Overzichten die meeveranderen ({count})";

    public static string Common(int count) => $"Dezelfde tekst op veel pagina’s ({count})";

    public static string OnlySources(int count) => $"Alleen andere bronnen ({count})";

    public static string OnlyOrder(int count) => $"Alleen een andere volgorde ({count})";

    public static string Notes(int count) => $"Nieuw op de pagina Wijzigingen ({count})";

    public static string Addresses(int count) => $"Bestanden en plekken op een pagina die verdwijnen; u hoeft niets te doen ({count})";

    public static string NotCompared(int count) => $"Niet vergeleken: dit staat niet of anders op de gepubliceerde site ({count})";

    public static string OnlyText(string title) => $"De gegevens van “{title}”; alleen de tekst van de pagina is vergeleken";

    public static string OnlyTexts(int missions) =>
        $"De gegevens van {Counted.Of(missions, "missie", "missies")}; alleen de tekst van de pagina’s is vergeleken";

    public static string UnknownFact(string title, int missions) => $"{title}, bij {Counted.Of(missions, "missie", "missies")}";

    public static string UnknownFile(SitePath path) => $"De getallen in /{path.Value}";

    public static string ToDo(int count) => $"Nog te doen ({count})";

    public static IEnumerable<string> Rest(int common, int layout, int none) => new[]
    {
        common > 0 ? $"{Pages(common)}: alleen anders wat hierboven staat bij “Dezelfde tekst op veel pagina’s”" : null,
        layout > 0 ? $"{Pages(layout)}: de lezer leest hetzelfde, alleen het uiterlijk of de techniek is anders" : null,
        none > 0 ? $"{Pages(none)}: helemaal hetzelfde" : null,
    }.OfType<string>();

    public static string Page(string title, SitePath path) => $"{title}  /{path.Value}";

    public static string GonePage(GonePage gone) => Page(gone.Page.Title, gone.Page.Path) + (
        gone.IsRedirected ? $" stuurt door naar /{gone.To.Value}" + (gone.Rather is { } rather ? $", maar lijkt op /{rather.Value}" : "")
        : Comparing.Overviews.IsList(gone.Page.Path) ? " heeft geen missies meer"
        : $" loopt dood; waarschijnlijk hoort hierbij /{gone.To.Value}");

    public static string Moved(int count) => $"Pagina’s met een ander adres ({count})";

    public static string MovedPage(GonePage gone) =>
        $"{gone.Page.Title}  /{gone.Page.Path.Value} → /{gone.To.Value}" + (gone.IsRedirected ? " (stuurt door)" : " (loopt nog dood)");

    public static string GoneFile(GoneFile file) => file.To is { } to
        ? $"/{file.Path.Value}: Netlify stuurt door naar /{to.Value}; bij een andere host loopt dit adres dood"
        : $"/{file.Path.Value}: wie dit bestand ophaalt, krijgt het niet meer";

    public static string GoneAnchor(string anchor, int pages) =>
        $"#{anchor} op {Pages(pages)}: wie daarheen verwees, komt nu bovenaan de pagina uit";

    public static string GoneAnchors(ComparedPage page, IReadOnlyList<string> anchors) =>
        $"{Page(page.After.Title, page.Path)}{string.Join(", ", anchors.Select(anchor => "#" + anchor))}: wie daarheen verwees, komt nu bovenaan de pagina uit";

    public static string Facts(string title, IEnumerable<DataFact> facts) => $"{title}: {string.Join("; ", facts.Select(AtMoment))}";

    public static string NotStated(IEnumerable<FactName> names) =>
        $"{char.ToUpperInvariant(Words.NotStated[0])}{Words.NotStated[1..]}: {string.Join(", ", names.Select(name => Labels.Of(name).ToLowerInvariant()))}";

    public static string Title(string before, string after) => $"Titel: {before} → {after}";

    public static string Fact(FactChange change) => change.Weight switch
    {
        FactWeight.Sources => $"{change.Either.Title}: andere bron ({change.Either.Label})",
        FactWeight.Remarks => $"{change.Either.Title}: toelichting, eerdere of tegensprekende waarde anders ({change.Either.Label})",
        _ when change.Before?.Label == change.After?.Label && change.Before?.Moment == change.After?.Moment =>
            $"{change.Either.Title}: datum, plaats of wijze van schrijven anders ({change.Either.Label})",
        _ when change.Before?.Label == change.After?.Label =>
            $"{change.Either.Title}: {AtMoment(change.Before)} → {AtMoment(change.After)}",
        _ => $"{change.Either.Title}: {Value(change.Before)} → {Value(change.After)}",
    };

    public static string Vanished(OtherValue value) => $"staat er niet meer: de {(value.IsEarlier ? "eerdere" : "tegensprekende")} waarde {value.Label}";

    public static string Texts(int count) => $"Tekst: {Counted.Of(count, "passage", "passages")}";

    public static string Text(TextChange text) => (text.Before, text.After) switch
    {
        (null, var after) => $"nieuw: “{after}”",
        (var before, null) => $"weg: “{before}”",
        var (before, after) => $"“{before}” → “{after}”",
    };

    public static string More(int count) => $"en nog {Counted.Of(count, "passage", "passages")}";

    public static string Overview(ComparedPage page, int texts) =>
        Page(page.After.Title, page.Path) + (texts > 0 ? $" ({Counted.Of(texts, "passage", "passages")})" : "");

    public static string OnPages(int pages, TextChange text) => $"op {Pages(pages)}: {Text(text)}";

    public static string CostTitle(string subject) => $"Kosten {subject}";

    public static string TotalTitle(string subject) => $"Totaal {subject}";

    public static string Millions(string amount) => $"€ {amount.Replace('.', ',')} mln";

    public static string Total(string amount, string qualifier) => (qualifier is "exact" ? "" : qualifier + " ") + Millions(amount);

    public static string NoteOf(IEnumerable<FactChange> changes) => string.Join(' ', changes.Select(change =>
        $"{change.Either.Title}: eerst {Value(change.Before)}, nu {Value(change.After)}."));

    public static string NoteOfNew(string title) => $"Nieuw op de site: {title}.";

    public static string NoteOfGone(string title) => $"Niet meer op de site: {title}.";

    private static string AtMoment(DataFact? fact) => fact?.Moment is { } moment ? $"{Value(fact)} ({moment})" : Value(fact);

    private static string Value(DataFact? fact) => fact?.Label ?? Words.NotStated;

    private static string Pages(int count) => Counted.Of(count, "pagina", "pagina’s");
}
