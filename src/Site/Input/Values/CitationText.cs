using Site.Model.Facts;
using Site.Text;

namespace Site.Input.Values;

/// <summary>Reads a citation: the id of a source and, after a comma, the place in it.</summary>
public static class CitationText
{
    /// <summary>The citation, or null with a problem when no source has this id.</summary>
    public static Citation? Read(Scalar text, Reading reading)
    {
        var comma = text.Text.IndexOf(',', StringComparison.Ordinal);
        var id = (comma < 0 ? text.Text : text.Text[..comma]).Trim();
        var place = comma < 0 ? "" : text.Text[(comma + 1)..].Trim();
        // What rests on no other paper is skipped as a whole; beside a public paper this one only is.
        if (reading.View.Hides(reading.Registers.Sources.Moment(id))) return null;
        if (id.Length > 0)
            return reading.Registers.Sources.Find(text with { Text = id }, reading.Problems) is { } source
                ? new Citation(source, place.Length == 0 ? null : place) : null;
        reading.Problems.Add(Wrong.CitationWithoutId(text));
        return null;
    }

    /// <summary>The parts of a CSV cell, cut at the semicolons between them.</summary>
    public static IReadOnlyList<Scalar> Split(Scalar text) =>
        [.. text.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => text with { Text = one })];

    /// <summary>Several citations.</summary>
    public static IReadOnlyList<Citation> ReadMany(IReadOnlyList<Scalar> texts, Reading reading) =>
        [.. texts.Select(one => Read(one, reading)).OfType<Citation>()];
}
