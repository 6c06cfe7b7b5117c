namespace Site.OpenData.Catalogue;

/// <summary>A thing in a catalogue, by its full address, and what is said of it; properties and types are short names.</summary>
internal sealed record RdfNode(string Id, string Type, IReadOnlyList<(string Property, RdfValue? Value)> Statements)
{
    /// <summary>What is said, by property, in the order of first mention; what is not known is left out.</summary>
    public IEnumerable<IGrouping<string, RdfValue>> Properties =>
        Statements.Where(statement => statement.Value is not null).GroupBy(statement => statement.Property, statement => statement.Value!);
}

/// <summary>What a property says.</summary>
internal abstract record RdfValue
{
    public static RdfValue Dutch(string text) => new RdfText(text, "nl", null);

    public static RdfValue Plain(string text) => new RdfText(text, null, null);

    public static RdfValue Day(string day) => new RdfText(day, null, "xsd:date");

    public static RdfValue To(string address) => new RdfLink(address);
}

/// <summary>Another thing, by its full address.</summary>
internal sealed record RdfLink(string Address) : RdfValue;

/// <summary>A text, in a language or of a kind.</summary>
internal sealed record RdfText(string Text, string? Language, string? Kind) : RdfValue;

/// <summary>The vocabularies that short names come from.</summary>
internal static class Vocabularies
{
    public static IReadOnlyList<(string Prefix, string Address)> All { get; } =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];
}
