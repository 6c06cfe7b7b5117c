using System.Buffers.Binary;
using System.Text;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Site.Sharing;

/// <summary>A PNG with a palette (ISO/IEC 15948): one byte a pixel before it is compressed.</summary>
internal static class PngFile
{
    private const int MostColours = 256;

    // Two steps harder would save a tenth of the bytes and take six times as long.
    private const int Level = 7;

    public static byte[] Of(Canvas canvas)
    {
        var palette = Palette(canvas.Pixels);
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\x1a\n"u8]);
        Chunk(file, "IHDR", [.. Number(canvas.Width), .. Number(canvas.Height), 8, 3, 0, 0, 0]);
        Chunk(file, "PLTE", [.. palette.SelectMany(colour => new[] { (byte)colour.Red, (byte)colour.Green, (byte)colour.Blue })]);
        Chunk(file, "IDAT", Compressed(Rows(canvas, palette)));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>The colours that are used most; of those used as often, in an order of their own.</summary>
    private static List<Colour> Palette(Colour[] pixels)
    {
        var counts = new Dictionary<Colour, int>();
        for (var i = 0; i < pixels.Length;)
        {
            var begin = i;
            while (i < pixels.Length && pixels[i] == pixels[begin]) i++;
            counts[pixels[begin]] = counts.GetValueOrDefault(pixels[begin]) + i - begin;
        }
        return
        [
            .. counts.OrderByDescending(count => count.Value)
                .ThenBy(count => count.Key.Value).Take(MostColours).Select(count => count.Key),
        ];
    }

    // Every row begins with its filter: none, which is best for a palette.
    private static byte[] Rows(Canvas canvas, List<Colour> palette)
    {
        var numbers = palette.Select((colour, i) => (colour, i)).ToDictionary(entry => entry.colour, entry => (byte)entry.i);
        var rows = new byte[(canvas.Width + 1) * canvas.Height];
        var (last, number) = (palette[0], (byte)0);
        var at = 0;
        for (var i = 0; i < canvas.Pixels.Length; i++)
        {
            if (i % canvas.Width == 0) at++;
            if (canvas.Pixels[i] != last)
            {
                last = canvas.Pixels[i];
                if (!numbers.TryGetValue(last, out number)) numbers[last] = number = Nearest(last, palette);
            }
            rows[at++] = number;
        }
        return rows;
    }

    private static byte Nearest(Colour colour, List<Colour> palette)
    {
        int Distance(Colour other) =>
            Square(colour.Red - other.Red) + Square(colour.Green - other.Green) + Square(colour.Blue - other.Blue);
        return (byte)palette.IndexOf(palette.MinBy(Distance));
    }

    private static int Square(int number) => number * number;

    private static byte[] Compressed(byte[] bytes)
    {
        // The framework's own compressor differs from machine to machine; this one is written in C#.
        var deflater = new Deflater(Level);
        deflater.SetInput(bytes);
        deflater.Finish();
        var result = new byte[bytes.Length + 1024];
        var length = 0;
        while (!deflater.IsFinished) length += deflater.Deflate(result, length, result.Length - length);
        return result[..length];
    }

    private static void Chunk(MemoryStream file, string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        var check = new Crc32();
        check.Update(named);
        file.Write([.. Number(data.Length), .. named, .. Number((int)check.Value)]);
    }

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
