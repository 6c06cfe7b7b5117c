using Site.Model.Facts;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Model.Missions;

/// <summary>
/// One Dutch contribution, with everything the papers state of it. The file name is the slug.
/// The mission and the Dutch part in it, the international mandate and the national framework are kept apart.
/// </summary>
public sealed record Mission
{
    /// <summary>The last part of the address: lower case, digits and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>The input file, relative to the input folder, for messages and the preview.</summary>
    public required string File { get; init; }

    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The name the site uses.</summary>
    public required string Title { get; init; }

    /// <summary>The region it is listed under.</summary>
    public required Region Region { get; init; }

    /// <summary>The abbreviation in the papers.</summary>
    public required Fact<string> Abbreviation { get; init; }

    /// <summary>Other names in the papers.</summary>
    public required IReadOnlyList<Fact<string>> Aliases { get; init; }

    /// <summary>In one or two sentences: what the Netherlands does there.</summary>
    public required Fact<string> Summary { get; init; }

    /// <summary>How the Dutch contribution stands, as the paper says that speaks of it last; at the moment that it speaks of.</summary>
    public required Fact<MissionStatus> Status { get; init; }

    /// <summary>Start of the Dutch contribution.</summary>
    public required Fact<EdtfDate> Start { get; init; }

    /// <summary>End of the Dutch contribution.</summary>
    public required Fact<EdtfDate> End { get; init; }

    /// <summary>Numbers of people in the Dutch contribution, each with what is counted and when.</summary>
    public required IReadOnlyList<Fact<Quantity>> Strength { get; init; }

    /// <summary>Equipment in the Dutch contribution.</summary>
    public required IReadOnlyList<Fact<string>> Equipment { get; init; }

    /// <summary>Dutch units and roles.</summary>
    public required IReadOnlyList<Fact<string>> Units { get; init; }

    /// <summary>Other countries in it.</summary>
    public required IReadOnlyList<Partner> Partners { get; init; }

    /// <summary>The organisation or coalition it belongs to.</summary>
    public required Fact<Organisation> Lead { get; init; }

    /// <summary>Who commands or steers it, in words.</summary>
    public required Fact<string> Command { get; init; }

    /// <summary>Rechtsgrond: the legal basis.</summary>
    public required Fact<string> LegalBasis { get; init; }

    /// <summary>The international mandate, in words.</summary>
    public required Fact<string> InternationalMandate { get; init; }

    /// <summary>How long the international mandate lasts.</summary>
    public required Fact<Term> InternationalMandateUntil { get; init; }

    /// <summary>The Dutch national framework (decision of the cabinet), in words.</summary>
    public required Fact<string> NationalFramework { get; init; }

    /// <summary>How long the national framework lasts.</summary>
    public required Fact<Term> NationalFrameworkUntil { get; init; }

    /// <summary>How it is paid for, in words; amounts stand in the costs.</summary>
    public required Fact<string> Funding { get; init; }

    /// <summary>Where people are stationed and areas in which they operate.</summary>
    public required IReadOnlyList<Location> Locations { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>Parliamentary letters the papers refer to.</summary>
    public required IReadOnlyList<Letter> Letters { get; init; }

    /// <summary>Slugs of missions that belong with this one.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>The text of the page.</summary>
    public required Prose Prose { get; init; }
}
