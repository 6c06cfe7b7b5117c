using Site.Input.Catalogue;
using Site.Model.Registers;

namespace Site.Text;

/// <summary>The Dutch of words in closed lists, and of keys, for which the site itself has none.</summary>
internal static class ChoiceText
{
    public const string Exact = "gewoon dit aantal";
    public const string Indefinite = "het stuk schrijft “onbepaald”";
    public const string Continuous = "het stuk schrijft “doorlopend”";
    public const string Dash = "het stuk drukt een streepje";
    public const string Amount = "een bedrag, ook als het nul is";
    public const string NotSplit = "telt mee in een totaal, zonder eigen bedrag";

    /// <summary>Dutch that editors may write instead of the word, besides what the site itself calls it.</summary>
    private static readonly Dictionary<string, string[]> _also = new(StringComparer.Ordinal)
    {
        ["running"] = ["lopend", "actief"],
        ["limited"] = ["beperkt"],
        ["paused"] = ["gepauzeerd", "stilgelegd", "opgeschort"],
        ["standing-by"] = ["gereed", "paraat"],
        ["ended"] = ["geëindigd", "afgelopen", "afgerond", "gestopt"],
        ["exact"] = ["precies"],
        ["circa"] = ["ongeveer", "rond", "ca."],
        ["at-most"] = ["maximum", "hoogstens", "ten hoogste"],
        ["at-least"] = ["minimum", "minstens", "ten minste"],
        ["place"] = ["plaats", "stad", "dorp"],
        ["region"] = ["streek", "regio", "provincie"],
        ["country"] = ["land"],
        ["area"] = ["gebied", "zee"],
        ["stationing"] = ["stationering", "legering"],
        ["training-area"] = ["oefenterrein", "opleiding", "training"],
        ["air-operations"] = ["vliegbasis", "vliegveld", "luchtoperaties"],
        ["logistics-hub"] = ["logistiek"],
        ["observation-post"] = ["observatiepost"],
        ["operating-area"] = ["operatiegebied"],
        ["revision"] = ["revisie", "herziening", "nieuw"],
        ["correction"] = ["correctie", "verbetering"],
        ["reading"] = ["de ene", "eerste", "links"],
        ["other"] = ["de andere", "tweede", "rechts"],
        ["neither"] = ["geen", "geen van beide"],
        ["content"] = ["inhoud", "inhoudelijk"],
        ["spelling"] = ["schrijfwijze", "spelfout", "typefout"],
        ["amount"] = ["bedrag"],
        ["not-split"] = ["niet uitgesplitst", "niet gesplitst"],
        ["-"] = ["streepje", "–", "—"],
        ["earlier"] = ["eerder", "vroeger"],
        ["conflicting"] = ["tegenstrijdig", "tegenspraak", "strijdig"],
        ["publish"] = ["publiceer", "publiceren", "openbaar"],
        ["until"] = ["tot", "tot en met"],
        ["asOf"] = ["per", "peildatum"],
    };

    /// <summary>Other Dutch words for a word.</summary>
    public static IReadOnlyList<string> Also(string word) => _also.GetValueOrDefault(word, []);

    /// <summary>The words, each with what it means: "planned (gepland)".</summary>
    public static string Listed(IEnumerable<Choice> choices) =>
        string.Join(", ", choices.Select(choice =>
            choice.Label == choice.Word ? choice.Word : $"{choice.Word} ({choice.Label[..1].ToLowerInvariant()}{choice.Label[1..]})"));

    /// <summary>The word that was meant by another, also when that is Dutch; null when none comes near.</summary>
    public static string? Nearest(string read, IEnumerable<Choice> choices)
    {
        var names = choices.SelectMany(choice => choice.Names.Select(name => (Name: name, choice.Word))).ToLookup(pair => pair.Name, pair => pair.Word);
        return Problems.Nearest.To(read, names.Select(name => name.Key)) is { } nearest ? names[nearest].First() : null;
    }

    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Content => "de inhoud verschilt",
        DifferenceKind.Spelling => "alleen de schrijfwijze verschilt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(LeadingReading leads) => leads switch
    {
        LeadingReading.Reading => "de ene versie staat voorop",
        LeadingReading.Other => "de andere versie staat voorop",
        LeadingReading.Neither => "geen van beide staat voorop",
        _ => throw new ArgumentOutOfRangeException(nameof(leads)),
    };
}
