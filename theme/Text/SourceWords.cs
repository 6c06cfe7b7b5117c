using Site.Model.Facts;

namespace Site.Theme.Text;

/// <summary>The words around sources: how a page refers to one, and what is said of it.</summary>
public static class SourceWords
{
    public const string Sources = "Bronnen";
    public const string ToList = "Naar de lijst van bronnen";
    public const string ListAnchor = "bronnen";
    public const string CitedPlaces = "Gebruikt:";
    public const string Kind = "Soort stuk";
    public const string Date = "Datum";
    public const string DateNotPrinted = "niet gedrukt in het stuk";
    public const string Period = "Gaat over";
    public const string Reference = "Kenmerk";
    public const string ReferenceNotPrinted = "niet gedrukt in het stuk";
    public const string Sender = "Van";
    public const string Recipient = "Aan";
    public const string Address = "Vindplaats";
    public const string Texts = "Teksten op deze site";
    public const string AmountsAndFigures = "Bedragen en cijfers";

    /// <summary>Where a source stands in the list of its page.</summary>
    public static string Anchor(int number) => "bron-" + Numbers.Plain(number);

    /// <summary>What a listener hears for a numbered reference: "Bron 2: Verslag, § 3; voetnoot 4".</summary>
    public static string CiteName(int number, IEnumerable<Citation> citations)
    {
        var all = citations.ToList();
        var places = Places(all.Select(citation => citation.Place).OfType<string>().Distinct());
        return $"Bron {Numbers.Plain(number)}: {all[0].Source.Title}{(places.Length > 0 ? ", " + places : "")}";
    }

    /// <summary>The places in a source, the sign for a section kept with its number.</summary>
    public static string Places(IEnumerable<string> places) =>
        string.Join("; ", places).Replace("§ ", "§" + Numbers.NoBreak, StringComparison.Ordinal);

    /// <summary>"Brief aan de Tweede Kamer, 20 mei 2026, MINDEF20260027577".</summary>
    public static string Details(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return string.Join(", ", source.References.Prepend(When(source)).Prepend(source.Kind));
    }

    /// <summary>The printed date, or else the period the paper covers.</summary>
    public static string When(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Date is { } date ? Dates.Of(date)
            : source.Period is { } period ? $"zonder datum, over {period}"
            : "zonder datum";
    }

    /// <summary>"12 feiten op deze site steunen op dit stuk".</summary>
    public static string FactsRestOnIt(int count) => count switch
    {
        0 => "Nog geen feit op deze site steunt op dit stuk",
        1 => "1 feit op deze site steunt op dit stuk",
        _ => $"{Numbers.Whole(count)} feiten op deze site steunen op dit stuk",
    };
}
