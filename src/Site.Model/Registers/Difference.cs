using Site.Model.Facts;

namespace Site.Model.Registers;

/// <summary>Which of two readings the site holds to.</summary>
public enum LeadingReading
{
    /// <summary>The first.</summary>
    Reading,

    /// <summary>The second.</summary>
    Other,

    /// <summary>The papers give no ground to choose.</summary>
    Neither,
}

/// <summary>What two readings differ in.</summary>
public enum DifferenceKind
{
    /// <summary>In what they say.</summary>
    Content,

    /// <summary>Only in how they write it: the spelling of a name, a word or a number.</summary>
    Spelling,
}

/// <summary>A contradiction in the papers that belongs to no single fact: both readings, and which one leads and why.</summary>
/// <param name="Subject">What it is about, in words; the title of the mission where it is about one.</param>
/// <param name="MissionSlug">The mission it is about; null when it is about the papers themselves.</param>
/// <param name="Reading">What one passage says.</param>
/// <param name="Citations">That passage.</param>
/// <param name="Other">What another passage says, or fails to say.</param>
/// <param name="OtherCitations">That other passage.</param>
/// <param name="Leads">Which reading the site holds to.</param>
/// <param name="Note">What differs, and why that one leads.</param>
public sealed record Difference(
    string Subject,
    string? MissionSlug,
    string Reading,
    IReadOnlyList<Citation> Citations,
    string Other,
    IReadOnlyList<Citation> OtherCitations,
    LeadingReading Leads,
    string Note)
{
    /// <summary>What they differ in.</summary>
    public DifferenceKind Kind { get; init; }

    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}
