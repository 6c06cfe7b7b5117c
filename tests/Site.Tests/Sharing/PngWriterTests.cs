using System.Buffers.Binary;
using System.IO.Compression;
using Site.Sharing;

namespace Site.Tests.Sharing;

public class PngWriterTests
{
    [Fact]
    public void Keeps_every_pixel_of_an_image_with_few_colours()
    {
        var canvas = Dotted("#94400c");
        Assert.Equal(canvas.Pixels, Decoded(new PngWriter().Write(canvas), canvas.Width));
    }

    [Fact]
    public void Keeps_nothing_of_the_image_before()
    {
        var (writer, one, other) = (new PngWriter(), Dotted("#94400c"), Dotted("#123456"));
        var before = writer.Write(one);

        Assert.Equal(other.Pixels, Decoded(writer.Write(other), other.Width));
        Assert.Equal(before, writer.Write(one));
    }

    [Fact]
    public void Gives_an_image_with_too_many_colours_the_ones_it_uses_most_and_else_the_nearest()
    {
        var canvas = new Canvas(400, 2, new Colour(0));
        for (var i = 0; i < 400; i++) canvas.Pixels[i] = new Colour(i * 8);

        var decoded = Decoded(new PngWriter().Write(canvas), canvas.Width);

        Assert.Equal(256, decoded.Distinct().Count());
        Assert.Equal(new Colour(0), decoded[^1]);
        Assert.Equal(canvas.Pixels[1], decoded[1]);
    }

    private static Canvas Dotted(string colour)
    {
        var canvas = new Canvas(40, 30, Colour.Parse("#fff"));
        canvas.Fill([Rounded.Circle(new Point(20, 15), 12)], Colour.Parse(colour));
        return canvas;
    }

    private static Colour[] Decoded(byte[] png, int width)
    {
        var chunks = Chunks(png).ToLookup(chunk => chunk.Name, chunk => chunk.Data);
        var palette = chunks["PLTE"].Single().Chunk(3).Select(c => new Colour((c[0] << 16) | (c[1] << 8) | c[2])).ToArray();
        using var zlib = new ZLibStream(new MemoryStream(chunks["IDAT"].Single()), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return [.. rows.ToArray().Chunk(width + 1).SelectMany(row => row.Skip(1)).Select(number => palette[number])];
    }

    private static IEnumerable<(string Name, byte[] Data)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            yield return (System.Text.Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }
}
