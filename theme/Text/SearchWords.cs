using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words of the search and of the list from A to Z. Where the script fills in a number or a name stands {0}.</summary>
public static class SearchWords
{
    public const string Search = "Zoeken";
    public const string Label = "Zoek een missie, plaats, land, afkorting of stuk";
    public const string Hint = "U mag ook een oude naam of een deel van een woord typen.";
    public const string List = "Alles van A tot Z";
    public const string Missions = "Missies:";
    public const string TakesPartIn = "Doet mee aan:";

    public const string Loading = "Het zoeken wordt klaargezet …";
    public const string OneFound = "1 resultaat";
    public const string Found = "{0} resultaten";
    public const string FirstFound = "De eerste {1} van {0} resultaten";
    public const string PartlyFound = "Niets met al deze woorden. Wel met een deel ervan: {0}.";
    public const string NothingFound = "Niets gevonden. Probeer een ander woord, of kijk in de lijst van A tot Z hieronder.";
    public const string Meant = "Bedoelde u:";
    public const string Also = "Ook:";
    public const string Failed = "Zoeken lukt nu niet. Alles staat wel in de lijst van A tot Z hieronder.";

    /// <summary>What parts a thing from what stands before it.</summary>
    public static string Before<T>(T thing, IReadOnlyList<T> all)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(all);
        return ReferenceEquals(thing, all[0]) ? " " : "; ";
    }

    /// <summary>Where a letter begins.</summary>
    public static string Anchor(IndexLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return "letter-" + letter.Letter;
    }

    /// <summary>What a thing is, behind its name: "plaats in Litouwen".</summary>
    public static string Of(IndexedThing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.Kind switch
        {
            ThingKind.Mission => "missie",
            ThingKind.Country => "land",
            ThingKind.Place => thing.Within.Count > 0 ? "plaats in " + string.Join(" en ", thing.Within) : "plaats",
            ThingKind.Area => "zee of gebied",
            ThingKind.Region => "regio",
            ThingKind.Organisation => "organisatie",
            ThingKind.Term => "begrip",
            ThingKind.Source => "stuk",
            ThingKind.Page => "pagina",
            _ => throw new ArgumentOutOfRangeException(nameof(thing)),
        };
    }

    /// <summary>What a second name is to what it names: "andere naam van".</summary>
    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Abbreviation => "afkorting van",
        NameKind.Alias => "andere naam van",
        NameKind.Reference => "kenmerk van",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
