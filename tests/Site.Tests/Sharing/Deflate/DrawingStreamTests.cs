using System.IO.Compression;
using Site.Sharing.Deflate;

namespace Site.Tests.Sharing.Deflate;

/// <summary>Read back by the framework's own decompressor.</summary>
public class DrawingStreamTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 7, 2)]
    [InlineData(3, 1201, 40)]
    [InlineData(4, 33, 256)]
    [InlineData(5, 300, 5)]
    public void Keeps_every_byte(int seed, int width, int colours)
    {
        var random = new Random(seed);
        var stream = new DrawingStream();
        for (var i = 0; i < 20; i++)
        {
            var rows = Rows(random, width, random.Next(1, 60), colours);
            Assert.Equal(rows, Decompressed(stream.Of(rows, width)));
        }
    }

    [Fact]
    public void Keeps_what_is_all_one_colour_and_what_is_all_different()
    {
        var stream = new DrawingStream();
        foreach (var rows in new byte[][] { [], [7], new byte[100_000], [.. Enumerable.Range(0, 256).Select(number => (byte)number)] })
            Assert.Equal(rows, Decompressed(stream.Of(rows, 16)));
    }

    [Fact]
    public void Is_small_where_rows_are_alike()
    {
        var random = new Random(1);
        var row = new byte[1000];
        random.NextBytes(row);
        byte[] rows = [.. Enumerable.Repeat(row, 100).SelectMany(same => same)];

        Assert.InRange(new DrawingStream().Of(rows, row.Length).Length, row.Length, row.Length * 2);
    }

    /// <summary>Runs of a few colours; many rows begin as the one above.</summary>
    private static byte[] Rows(Random random, int width, int count, int colours)
    {
        var rows = new byte[width * count];
        for (var at = 0; at < rows.Length;)
        {
            var length = Math.Min(random.Next(1, 400), rows.Length - at);
            if (at >= width && random.Next(3) == 0) for (var i = 0; i < length; i++) rows[at + i] = rows[at + i - width];
            else rows.AsSpan(at, length).Fill((byte)random.Next(colours));
            at += length;
        }

        return rows;
    }

    private static byte[] Decompressed(ReadOnlySpan<byte> stream)
    {
        using var zlib = new ZLibStream(new MemoryStream(stream.ToArray()), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }
}
