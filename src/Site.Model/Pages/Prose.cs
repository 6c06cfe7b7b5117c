using Site.Model.Facts;

namespace Site.Model.Pages;

/// <summary>The text of a page: HTML in which citations and links are kept apart, because only a page knows their numbers and addresses.</summary>
public sealed record Prose(IReadOnlyList<ProsePart> Parts)
{
    /// <summary>No text.</summary>
    public static Prose Empty { get; } = new([]);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Parts.Count == 0;

    /// <summary>The papers it cites, in order.</summary>
    public IEnumerable<Citation> Citations => Parts.OfType<ProseCitation>().Select(part => part.Citation);
}

/// <summary>A piece of a text.</summary>
public abstract record ProsePart;

/// <summary>HTML as it is; a tag may begin in one piece and end in a later one.</summary>
public sealed record ProseHtml(string Html) : ProsePart;

/// <summary>A citation marker.</summary>
public sealed record ProseCitation(Citation Citation) : ProsePart;

/// <summary>The address in a link or image, to print inside the quotes of its attribute.</summary>
public sealed record ProseAddress(SitePath Path, string? Anchor) : ProsePart;
