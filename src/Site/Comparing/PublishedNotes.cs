using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Site.Model.Pages;

namespace Site.Comparing;

/// <summary>A public note as readers could already see it.</summary>
public sealed record PublishedNote(DateOnly Date, IReadOnlyList<string> MissionSlugs, string Text);

/// <summary>What the published site tells of its notes: the feed holds all of them, and every mission's data says as of when it speaks.</summary>
/// <param name="Notes">The notes; null when the feed cannot be read.</param>
/// <param name="AsOf">The peildatum at the time; null when no data says it.</param>
public sealed record PublishedNotes(IReadOnlyList<PublishedNote>? Notes, DateOnly? AsOf)
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public static PublishedNotes In(SiteFiles site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return new PublishedNotes(Read(site), AsOfIn(site));
    }

    private static List<PublishedNote>? Read(SiteFiles site)
    {
        if (!site.Files.TryGetValue(Paths.Feed.File, out var bytes)) return null;
        try
        {
            return [.. XDocument.Parse(Encoding.UTF8.GetString(bytes)).Descendants(_atom + "entry").Select(Note).OfType<PublishedNote>()];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static PublishedNote? Note(XElement entry) =>
        entry.Element(_atom + "updated")?.Value is { Length: >= 10 } moment && Day(moment[..10]) is { } date
            ? new PublishedNote(date, Slugs(entry.Element(_atom + "id")?.Value ?? ""), entry.Element(_atom + "content")?.Value ?? "") : null;

    /// <summary>From the name of an entry, "…:wijzigingen/2026-06-30/kfor+unifil/2"; a number alone counts notes of one day.</summary>
    private static string[] Slugs(string id) =>
        id[(id.LastIndexOf(':') + 1)..].Split('/') is [_, _, var missions, ..] && !missions.All(char.IsAsciiDigit) ? missions.Split('+') : [];

    private static DateOnly? AsOfIn(SiteFiles site) => site.Files
        .Where(file => file.Key.StartsWith(Paths.Missions.Value, StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal))
        .Select(file => ReferenceDate(file.Value)).Max();

    private static DateOnly? ReferenceDate(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject mission && mission["referenceDate"] is JsonValue value
                && value.TryGetValue<string>(out var text) ? Day(text) : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
