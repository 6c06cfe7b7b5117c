using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.Xmp;
using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>
/// No picture says where it was made, by whom, or with whose camera. A picture has no lines, so these problems name only the file.
/// </summary>
public static class PicturesTellNothingElse
{
    private static readonly int[] _makers =
    [
        ExifDirectoryBase.TagArtist, ExifDirectoryBase.TagWinAuthor, ExifDirectoryBase.TagCameraOwnerName,
        ExifDirectoryBase.TagBodySerialNumber, ExifDirectoryBase.TagLensSerialNumber,
    ];

    private static readonly int[] _iptcMakers = [IptcDirectory.TagByLine, IptcDirectory.TagByLineTitle, IptcDirectory.TagContact, IptcDirectory.TagCaptionWriter];

    private static readonly int[] _iptcPlaces = [IptcDirectory.TagCity, IptcDirectory.TagSubLocation, IptcDirectory.TagContentLocationName];

    private static readonly string[] _xmpMakers = ["creator", "author", "owner", "serialnumber", "byline"];

    private static readonly string[] _xmpPlaces = ["gps", "photoshop:city", "sublocation", "locationcreated"];

    public static IEnumerable<Problem> In(InputFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Pictures.EachAtOnce(picture => In(new InputPlace(picture.Key), picture.Value).ToList()).SelectMany(problems => problems);
    }

    private static IEnumerable<Problem> In(InputPlace where, byte[] bytes)
    {
        if (where.File.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) return Drawing.In(where, bytes);
        if (where.File.EndsWith(".avif", StringComparison.OrdinalIgnoreCase)) return Hidden(where, bytes);
        if (PngParts.Packed(bytes) > Limits.Packed) return [WrongPeople.PictureHidden(where)];
        try
        {
            using var stream = new MemoryStream(bytes);
            return Told(where, [.. ImageMetadataReader.ReadMetadata(stream)]);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // On a damaged file the library fails in many ways, an index beyond the end among them.
            return [WrongPeople.PictureUnreadable(where)];
        }
    }

    private static List<Problem> Told(InputPlace where, IReadOnlyList<MetadataExtractor.Directory> directories)
    {
        var xmp = directories.OfType<XmpDirectory>().SelectMany(directory => directory.GetXmpProperties()).ToList();
        var maker = directories.OfType<ExifDirectoryBase>().SelectMany(directory => Texts(directory, _makers))
            .Concat(directories.OfType<IptcDirectory>().SelectMany(directory => Texts(directory, _iptcMakers)))
            .Concat(directories.OfType<PngDirectory>().SelectMany(directory => Texts(directory, [PngDirectory.TagTextualData]))
                .Where(text => text.Contains("author", StringComparison.OrdinalIgnoreCase)))
            .Concat(Named(xmp, _xmpMakers))
            .FirstOrDefault();
        var isPlaced = directories.OfType<GpsDirectory>().Any(directory => directory.TagCount > 0)
            || directories.OfType<IptcDirectory>().Any(directory => Texts(directory, _iptcPlaces).Any())
            || Named(xmp, _xmpPlaces).Any();
        return [.. isPlaced ? [WrongPeople.PicturePlace(where)] : Array.Empty<Problem>(),
            .. maker is null ? Array.Empty<Problem>() : [WrongPeople.PictureMaker(where, maker)]];
    }

    private static IEnumerable<string> Texts(MetadataExtractor.Directory directory, int[] tags) =>
        tags.Select(directory.GetDescription).OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0);

    private static IEnumerable<string> Named(IEnumerable<KeyValuePair<string, string>> properties, string[] names) => properties
        .Where(property => property.Value.Trim().Length > 0 && names.Any(name => property.Key.Contains(name, StringComparison.OrdinalIgnoreCase)))
        .Select(property => property.Value.Trim());

    /// <summary>The library cannot read AVIF; that there is something to read shows in the names of its parts.</summary>
    private static IEnumerable<Problem> Hidden(InputPlace where, byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf("ftyp"u8) is < 0 or > 8) return [WrongPeople.PictureUnreadable(where)];
        var isThere = bytes.AsSpan().IndexOf("Exif"u8) >= 0 || bytes.AsSpan().IndexOf("application/rdf+xml"u8) >= 0;
        return isThere ? [WrongPeople.PictureHidden(where)] : [];
    }
}
