using System.Buffers.Binary;
using System.IO.Compression;
using Site.Sharing;

namespace Site.Tests.Sharing;

public class PngWriterTests
{
    [Fact]
    public void Keeps_every_pixel()
    {
        var canvas = Dotted("#94400c");
        Assert.Equal(Pixels(canvas), Decoded(new PngWriter().Write(canvas), canvas.Width));
    }

    [Fact]
    public void Keeps_nothing_of_the_image_before()
    {
        var (writer, one, other) = (new PngWriter(), Dotted("#94400c"), Dotted("#123456"));
        var before = writer.Write(one);

        Assert.Equal(Pixels(other), Decoded(writer.Write(other), other.Width));
        Assert.Equal(before, writer.Write(one));
    }

    private static Canvas Dotted(string colour)
    {
        var canvas = new Canvas(40, 30);
        canvas.Clear(Colour.Parse("#fff"));
        canvas.Paint(new Stamps(40, 30).Of([Rounded.Circle(new Point(20, 15), 12)]), Colour.Parse(colour));
        return canvas;
    }

    private static Colour[] Pixels(Canvas canvas) =>
        [.. canvas.Rows.Chunk(canvas.Width + 1).SelectMany(row => row.Skip(1)).Select(number => canvas.Palette.Colours[number])];

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
