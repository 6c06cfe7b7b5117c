using System.Security.Cryptography;
using System.Text.Json;
using Site.Model;
using Site.Model.Maps;
using Site.Model.Pages;
using Site.Output;
using Site.Theme.Layout;

namespace Site.Sharing;

/// <summary>
/// The images that other sites show beside a link. It keeps those of the last build, so that a preview draws only what
/// looks different now; a build has nothing to keep and draws all of them.
/// </summary>
public sealed class ShareImages
{
    private Dictionary<string, byte[]> _last = [];

    /// <summary>The files, in the order of their pages.</summary>
    public IReadOnlyList<OutputFile> Of(IReadOnlyList<Page> pages, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var before = _last;
        using var canvas = new ThreadLocal<Canvas>(CardPainter.NewCanvas);
        var drawn = pages.AsParallel().AsOrdered()
            .Select(page => (Path: ShareImage.Of(page), Card: ShareCard.Of(page, settings)))
            .Where(image => image.Card is not null)
            .Select(image => (image.Path, Key: Key(image.Card!), Card: image.Card!))
            .Select(image => (image.Path, image.Key, Bytes: before.GetValueOrDefault(image.Key) ?? CardPainter.Png(image.Card, canvas.Value!)))
            .ToList();
        _last = drawn.DistinctBy(image => image.Key).ToDictionary(image => image.Key, image => image.Bytes, StringComparer.Ordinal);
        return [.. drawn.Select(image => new OutputFile(image.Path, image.Bytes))];
    }

    /// <summary>Equal for cards that look the same: of a map only what is drawn counts, not the missions behind it.</summary>
    private static string Key(ShareCard card)
    {
        var seen = JsonSerializer.SerializeToUtf8Bytes(new
        {
            Card = card with { Map = null },
            card.Map?.Width,
            card.Map?.Height,
            card.Map?.Land,
            card.Map?.Borders,
            Countries = card.Map?.Countries.Select(Seen),
            Areas = card.Map?.Areas.Select(Seen),
            Markers = card.Map?.Markers.Select(marker => marker.At),
        });
        return Convert.ToHexStringLower(SHA256.HashData(seen));
    }

    private static object Seen(MapShape shape) => new { shape.Path, shape.Label };
}
