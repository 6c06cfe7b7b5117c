using Site.Model.Facts;

namespace Site.Model.Registers;

/// <summary>A part of the world by which missions are grouped; <paramref name="Order"/> is its place on the page.</summary>
public sealed record Region(string Id, string Title, int Order, string Introduction);

/// <summary>An organisation or coalition that leads missions.</summary>
public sealed record Organisation(string Id, string Name, string Abbreviation);

/// <summary>A country by its ISO 3166-1 alpha-2 code and its Dutch name.</summary>
public sealed record Country(string Code, string Name);

/// <summary>A sea or other area that is no country: a rough outline, in degrees, clockwise or not.</summary>
public sealed record Area(string Id, string Name, IReadOnlyList<Position> Outline, Position Label);

/// <summary>A part of the world with a map sheet of its own, from corner to corner in degrees; a place belongs to the first that holds it.</summary>
public sealed record MapSection(string Id, string Title, Position SouthWest, Position NorthEast);

/// <summary>An abbreviation or term; more than one entry may share the same term.</summary>
public sealed record GlossaryEntry(
    string Term, string? Meaning, string? Explanation, IReadOnlyList<Citation> Citations, string? Note)
{
    /// <summary>Whether it looks like one: a single word with several capitals.</summary>
    public bool IsAbbreviation => !Term.Contains(' ', StringComparison.Ordinal) && Term.Count(char.IsUpper) > 1;

    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

/// <summary>A figure with the scope that must stand beside it.</summary>
public sealed record KeyFigure(
    string Value, string Label, string Scope, IReadOnlyList<Citation> Citations, string? Note)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

/// <summary>What kind of edit a public change note describes.</summary>
public enum ChangeKind
{
    /// <summary>The papers say something new.</summary>
    Revision,

    /// <summary>The site was wrong.</summary>
    Correction,
}

/// <summary>A public note of a substantive edit: to some missions, or without any to the site.</summary>
public sealed record Change(DateOnly Date, IReadOnlyList<string> MissionSlugs, ChangeKind Kind, string Text)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>Where an editor wrote it; for messages only.</summary>
    public InputPlace? Origin { get; init; }
}

/// <summary>A row of a paper's annex of mandates, as printed and in the printed order: under which heading, its name, and the missions it is about.</summary>
public sealed record AnnexEntry(
    Citation Annex, string Location, string Name, IReadOnlyList<string> MissionSlugs, InputPlace Origin)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

/// <summary>A point in degrees (WGS 84), rounded when it was read to what its precision allows.</summary>
public readonly record struct Position(decimal Latitude, decimal Longitude);
