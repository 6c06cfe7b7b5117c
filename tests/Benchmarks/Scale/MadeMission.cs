using System.Globalization;

namespace Benchmarks.Scale;

/// <summary>A fact above the text: its key, its value and the paper that says so.</summary>
internal sealed record MadeFact(string Key, string Value, MadeSource Source);

/// <summary>A paragraph, and the place in a paper that its footnote names.</summary>
internal sealed record MadeParagraph(string Text, MadeCite Cite);

/// <summary>A table of words: a head and rows.</summary>
internal sealed record MadeTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A place on the map, with one decimal.</summary>
internal sealed record MadePlace(string Name, string Country, double Latitude, double Longitude);

/// <summary>A mission: 18 keys, 600 words with 8 footnotes, 2 tables and 10 amounts.</summary>
internal sealed record MadeMission(
    string Slug, string Title, string Region, MadePlace Place, IReadOnlyList<MadeFact> Facts,
    IReadOnlyList<MadeParagraph> Paragraphs, IReadOnlyList<MadeTable> Tables, IReadOnlyList<MadeCost> Costs, string? Related)
{
    public const int WordsPerParagraph = 75;
    public const int FirstYear = 2016;

    private static readonly string[] _regions = ["oostflank", "europa", "midden-oosten", "maritiem", "afrika", "amerika", "indo-pacific"];

    private static readonly MadePlace[] _places =
    [
        new("Rota", "ES", 36.6, -6.4), new("Beiroet", "LB", 33.9, 35.5), new("Rukla", "LT", 55.0, 24.4), new("Nairobi", "KE", -1.3, 36.8),
        new("Napels", "IT", 40.9, 14.3), new("Bagdad", "IQ", 33.3, 44.4), new("Tampa", "US", 27.9, -82.5), new("Amman", "JO", 32.0, 35.9),
        new("Damascus", "SY", 33.5, 36.3), new("Cairo", "EG", 30.0, 31.2),
    ];

    private static readonly string[] _textKeys =
        ["summary", "abbreviation", "aliases", "equipment", "units", "command", "legalBasis", "internationalMandate", "nationalFramework"];

    public long TotalCents => Costs.Sum(cost => cost.Cents);

    public static MadeMission Of(int number, int seed, IReadOnlyList<MadeSource> sources)
    {
        var words = new Sentences(unchecked((seed * 31) + number));
        var first = words.Number(sources.Count);
        MadeSource Source(int i) => sources[(first + i) % sources.Count];
        var place = _places[words.Number(_places.Length)];
        return new MadeMission(
            $"missie-{number:00000}", $"Missie {number:00000}", _regions[words.Number(_regions.Length)], place,
            [
                .. _textKeys.Select((key, i) => new MadeFact(key, words.Line(key == "abbreviation" ? 1 : 8).TrimEnd('.'), Source(i % 8))),
                new MadeFact("status", "running", Source(0)),
                new MadeFact("start", Invariant(2000 + words.Number(24)), Source(1)),
                new MadeFact("strength", Invariant(1 + words.Number(900)), Source(2)),
                new MadeFact("lead", "nato", Source(3)),
                new MadeFact("event", words.Line(8), Source(4)),
            ],
            [.. Enumerable.Range(0, 8).Select(i => new MadeParagraph(words.Line(WordsPerParagraph), new MadeCite(Source(i), i + 1)))],
            [Table(words), Table(words)],
            [.. Enumerable.Range(0, 10).Select(i => new MadeCost(FirstYear + i, 1 + words.Number(1_999), Source(i % 8)))],
            number == 1 ? null : $"missie-{number - 1:00000}");
    }

    private static MadeTable Table(Sentences words)
    {
        string[] Row() => [words.Word(), words.Word(), Invariant(words.Number(1000))];
        return new MadeTable(["Onderdeel", "Taak", "Aantal"], [Row(), Row(), Row(), Row()]);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
