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
        if (reading.Registers.Sources.TryGetValue(id, out var source))
            return new Citation(source, place.Length == 0 ? null : place);
        reading.Problems.Add(Wrong.UnknownId(text with { Text = id }, "De bron", reading.Registers.Sources.Keys));
        return null;
    }

    /// <summary>Several citations with semicolons between them, as in a CSV cell.</summary>
    public static IReadOnlyList<Citation> ReadMany(Scalar text, Reading reading) =>
        [.. text.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => Read(text with { Text = one }, reading))
            .OfType<Citation>()];
}
