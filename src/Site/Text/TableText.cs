namespace Site.Text;

/// <summary>What an editor reads about the columns of registers and lists.</summary>
internal static class TableText
{
    public static FieldWords Source { get; } = new("Bron", "Het id van het stuk, en na een komma de plaats erin. Meer bronnen scheidt u met een puntkomma.");

    public static FieldWords Id { get; } = new("Id", "Een korte naam waarmee andere bestanden ernaar verwijzen: kleine letters, cijfers en koppeltekens.");

    public static FieldWords Title { get; } = new("Titel", "De titel, zoals de site die toont.");

    public static FieldWords Name { get; } = new("Naam", "De naam, voluit en in het Nederlands.");

    public static FieldWords Order { get; } = new("Volgorde", "Een heel getal: de plaats op de site.");

    public static FieldWords Introduction { get; } = new("Inleiding", "Een of twee zinnen onder de titel.");

    public static FieldWords Abbreviation { get; } = new("Afkorting", "De afkorting; leeg als er geen is.");

    public static FieldWords Code { get; } = new("Code", "Twee hoofdletters volgens ISO 3166-1.");

    public static FieldWords Label { get; } = new("Plaats van de naam", "Waar de naam op de kaart staat: breedte en lengte met een spatie ertussen.");

    public static FieldWords Outline { get; } = new("Omtrek", "Ten minste drie punten als “breedte lengte”, met puntkomma's ertussen.");

    public static FieldWords Corners { get; } = new("Hoeken", "De hoek linksonder en de hoek rechtsboven, met een puntkomma ertussen.");

    public static FieldWords Term { get; } = new("Begrip", "De afkorting of het begrip. Twee betekenissen zijn twee rijen.");

    public static FieldWords Meaning { get; } = new("Voluit", "De afkorting voluit; leeg als geen stuk haar uitschrijft.");

    public static FieldWords Explanation { get; } = new("Uitleg", "Uitleg in eenvoudig Nederlands.");

    public static FieldWords Value { get; } = new("Getal", "Het getal zoals het gedrukt is.");

    public static FieldWords FigureLabel { get; } = new("Wat het telt", "Wat het getal telt.");

    public static FieldWords FigureScope { get; } = new("Waarover het gaat", "De periode en de missies waarover het getal gaat.");

    public static FieldWords AnnexLocation { get; } = new("Kop", "De kop in de bijlage waaronder de rij staat.");

    public static FieldWords AnnexName { get; } = new("Naam in de bijlage", "Hoe de rij in de bijlage heet.");

    public static FieldWords AnnexMissions { get; } = new("Missies", "Bestandsnamen van de missies, met puntkomma's ertussen.");

    public static FieldWords ChangeDate { get; } = new("Datum", "De dag van de wijziging: jaar, maand en dag.");

    public static FieldWords ChangeMission { get; } = new("Missie", "De bestandsnaam van de missie; leeg als de wijziging over de hele site gaat.");

    public static FieldWords ChangeKind { get; } = new("Soort wijziging", "Of de stukken iets nieuws zeggen, of de site een fout had.");

    public static FieldWords RedirectFrom { get; } = new("Oud adres", "Het adres dat gepubliceerd is geweest, zoals /missies/oude-naam/.");

    public static FieldWords RedirectTo { get; } = new("Nieuw adres", "Het adres van de pagina waar een bezoeker moet uitkomen.");

    public static FieldWords RedirectReason { get; } = new("Reden", "Waarom het adres veranderde; alleen voor wie de site bijhoudt.");

    public static FieldWords ChangeText { get; } = new("Tekst", "Wat er veranderd is, voor de lezer.");

    public static FieldWords Until { get; } = new("Op de site tot", $"Op dit moment gaat de rij van de site; leeg als zij blijft. Schrijf {WrongEmbargo.MomentShape}.");

    public static FieldWords Publish { get; } = new("Onder embargo tot", $"Tot dit moment staat de rij niet op de site; leeg als zij meteen openbaar is. Schrijf {WrongEmbargo.MomentShape}.");
}
