using System.Buffers.Binary;
using System.IO.Compression;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;
using ICSharpCode.SharpZipLib.Zip.Compression.Streams;
using Site.Hosting;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>
/// Copies of text files, compressed as small as they get, for hosts that send them as they are. They are made of files that
/// were checked, and the same files always give the same bytes.
/// </summary>
public static class CompressedCopies
{
    private const string BrotliEnding = ".br";
    private const string GzipEnding = ".gz";
    private const int Smallest = 9;

    // What fits in one packet arrives no sooner when it is smaller.
    private const int Least = 1000;

    /// <summary>The files with their copies, sorted by path.</summary>
    public static IReadOnlyList<OutputFile> Beside(IReadOnlyList<OutputFile> files) =>
    [
        .. files.EachAtOnce(file => Of(file).Prepend(file)).SelectMany(file => file)
            .OrderBy(file => file.Path.Value, StringComparer.Ordinal),
    ];

    /// <summary>Whether a file can only be such a copy.</summary>
    public static bool IsOne(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.EndsWith(BrotliEnding, StringComparison.Ordinal) || file.EndsWith(GzipEnding, StringComparison.Ordinal);
    }

    // An edition is read seldom, and every build has all editions.
    private static IEnumerable<OutputFile> Of(OutputFile file) =>
        file.Bytes.Length < Least || Paths.EditionOf(file.Path) is not null || !ContentTypes.Compresses(file.Path.File) ? [] :
        [
            new OutputFile(new SitePath(file.Path.File + BrotliEnding), Brotli(file.Bytes)),
            new OutputFile(new SitePath(file.Path.File + GzipEnding), Gzip(file.Bytes)),
        ];

    private static byte[] Brotli(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var packed = new BrotliStream(result, CompressionLevel.SmallestSize, leaveOpen: true)) packed.Write(bytes);
        return result.ToArray();
    }

    // The framework's own deflate differs from machine to machine, and its header may tell of the machine. Without name and time.
    private static byte[] Gzip(byte[] bytes)
    {
        using var result = new MemoryStream();
        result.Write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255]);
        using (var packed = new DeflaterOutputStream(result, new Deflater(Smallest, noZlibHeaderOrFooter: true)) { IsStreamOwner = false })
            packed.Write(bytes);
        var crc = new Crc32();
        crc.Update(bytes);
        Span<byte> end = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(end, (uint)crc.Value);
        BinaryPrimitives.WriteInt32LittleEndian(end[4..], bytes.Length);
        result.Write(end);
        return result.ToArray();
    }
}
