using System.Runtime.InteropServices;
using System.Security.Cryptography;
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
    // A painter paints one card at a time, and knows letters and maps from the cards before.
    private readonly Reused<CardPainter> _painters = new(() => new CardPainter());
    private Dictionary<string, byte[]> _last = [];

    /// <summary>The files, in the order of their pages.</summary>
    public IReadOnlyList<OutputFile> Of(IReadOnlyList<Page> pages, Settings settings, IProgress<BuildProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var cards = pages.Select(page => (Path: ShareImage.Of(page), Card: ShareCard.Of(page, settings))).Where(image => image.Card is not null).ToList();
        var count = new StageCount(Stage.Images, cards.Count, progress);
        var before = _last;
        var drawn = cards.EachAtOnce(image =>
        {
            var key = Key(image.Card!);
            var bytes = before.GetValueOrDefault(key) ?? _painters.In(painter => painter.Png(image.Card!));
            count.One();
            return (Key: key, Bytes: bytes);
        });
        _last = drawn.DistinctBy(image => image.Key).ToDictionary(image => image.Key, image => image.Bytes, StringComparer.Ordinal);
        return [.. cards.Zip(drawn, (image, made) => new OutputFile(image.Path, made.Bytes))];
    }

    /// <summary>Equal for cards that look the same: of a map only what is drawn counts, not the missions behind it.</summary>
    private static string Key(ShareCard card)
    {
        var seen = string.Join('\n',
        [
            card.SiteName, card.Title, card.Status, $"{card.IsUnderWay}", card.Moment, card.Introduction, card.Attribution,
            .. card.Facts.SelectMany(fact => fact.Wordings.Prepend(fact.Label).Append("")),
            .. card.Map is { } map ? Seen(map) : [],
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(seen.AsSpan())));
    }

    private static IEnumerable<string> Seen(MapDrawing map) =>
    [
        FormattableString.Invariant($"{map.Width} {map.Height}"), map.Land, map.Borders,
        .. map.Countries.Concat(map.Areas).Select(shape => FormattableString.Invariant($"{shape.Path} {shape.Label.X} {shape.Label.Y}")),
        $"{map.Areas.Count}",
        .. map.Markers.Select(marker => FormattableString.Invariant($"{marker.At.X} {marker.At.Y}")),
    ];
}
