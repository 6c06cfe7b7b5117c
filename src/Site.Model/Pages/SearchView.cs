using Site.Model.Missions;

namespace Site.Model.Pages;

/// <summary>Every name on the site from A to Z, complete without scripts; with them a search field stands above it.</summary>
public sealed record SearchView(
    SitePath Path, string Title, string Description, string? File, NumberedSources Sources,
    IReadOnlyList<IndexLetter> Letters)
    : Page(Path, Title, Description, File, Sources)
{
    /// <summary>Everything that has a name here, each thing once, in the order of the list.</summary>
    public IEnumerable<IndexedThing> Things =>
        Letters.SelectMany(letter => letter.Names).Where(name => name.Kind is NameKind.Own).SelectMany(name => name.Things);
}

/// <summary>A letter and the names that begin with it.</summary>
public sealed record IndexLetter(string Letter, IReadOnlyList<IndexName> Names);

/// <summary>A name and what bears it: one thing under its own name, or all that share another one.</summary>
public sealed record IndexName(string Name, NameKind Kind, IReadOnlyList<IndexedThing> Things);

/// <summary>What a name is to the thing that bears it.</summary>
public enum NameKind
{
    /// <summary>The name the site uses.</summary>
    Own,

    /// <summary>A short name.</summary>
    Abbreviation,

    /// <summary>Another name in the papers, often an old one.</summary>
    Alias,

    /// <summary>The number of a paper.</summary>
    Reference,
}

/// <summary>What a reader may look for.</summary>
public enum ThingKind
{
    /// <summary>A mission.</summary>
    Mission,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A town, base or part of a country.</summary>
    Place,

    /// <summary>A sea or other area.</summary>
    Area,

    /// <summary>A part of the world by which missions are grouped.</summary>
    Region,

    /// <summary>An organisation or coalition.</summary>
    Organisation,

    /// <summary>A term of the glossary.</summary>
    Term,

    /// <summary>A paper.</summary>
    Source,

    /// <summary>Any other page.</summary>
    Page,
}

/// <summary>Something a reader may look for, with all its names and where it is found.</summary>
/// <param name="Id">Its place in the list.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name the site uses.</param>
/// <param name="Path">The page that shows it; the list itself when no other does.</param>
/// <param name="Anchor">The place in that page; null for the whole page.</param>
public sealed record IndexedThing(string Id, ThingKind Kind, string Name, SitePath Path, string? Anchor)
{
    /// <summary>When it becomes public; null for all that a build publishes.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>What else it is called.</summary>
    public IReadOnlyList<OtherName> OtherNames { get; init; } = [];

    /// <summary>What is searched besides its names, the most telling first.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The countries a place lies in.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>Missions there, or led by it.</summary>
    public IReadOnlyList<Mission> Missions { get; init; } = [];

    /// <summary>Missions elsewhere in which a country takes part.</summary>
    public IReadOnlyList<Mission> TakesPartIn { get; init; } = [];
}

/// <summary>A second name and what kind of name it is.</summary>
public sealed record OtherName(string Name, NameKind Kind);
