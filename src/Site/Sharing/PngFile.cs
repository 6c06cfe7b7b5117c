using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Site.Sharing;

/// <summary>A PNG with a palette (ISO/IEC 15948): one byte a pixel before it is compressed.</summary>
internal static class PngFile
{
    private const int MostColours = 256;

    // A site has an image for every mission. Harder saves a fifth of the bytes, which hardly anyone loads, and takes twice as long.
    private const int Level = 2;

    public static byte[] Of(Canvas canvas)
    {
        var runs = Runs(canvas);
        var palette = Palette(runs);
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\x1a\n"u8]);
        Chunk(file, "IHDR", [.. Number(canvas.Width), .. Number(canvas.Height), 8, 3, 0, 0, 0]);
        Chunk(file, "PLTE", [.. palette.SelectMany(colour => new[] { (byte)colour.Red, (byte)colour.Green, (byte)colour.Blue })]);
        Chunk(file, "IDAT", Compressed(canvas, runs, palette));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Pixels of one colour beside each other in a row: most of an image is one colour.</summary>
    private static List<Run> Runs(Canvas canvas)
    {
        var runs = new List<Run>(canvas.Height * 16);
        for (var row = 0; row < canvas.Height; row++)
        {
            var rest = MemoryMarshal.Cast<Colour, int>(canvas.Pixels.AsSpan(row * canvas.Width, canvas.Width));
            while (rest.Length > 0)
            {
                var length = rest.IndexOfAnyExcept(rest[0]) is var other and >= 0 ? other : rest.Length;
                // Every row begins with its filter: none, which is best for a palette.
                runs.Add(new Run(new Colour(rest[0]), ((row + 1) * (canvas.Width + 1)) - rest.Length, length));
                rest = rest[length..];
            }
        }
        return runs;
    }

    /// <summary>The colours that are used most; of those used as often, in an order of their own.</summary>
    private static List<Colour> Palette(List<Run> runs)
    {
        var counts = new Dictionary<Colour, int>();
        foreach (var run in runs) counts[run.Colour] = counts.GetValueOrDefault(run.Colour) + run.Length;
        return
        [
            .. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key.Value)
                .Take(MostColours).Select(count => count.Key),
        ];
    }

    private static byte[] Compressed(Canvas canvas, List<Run> runs, List<Colour> palette)
    {
        var length = (canvas.Width + 1) * canvas.Height;
        var rows = ArrayPool<byte>.Shared.Rent(length);
        rows.AsSpan(0, length).Clear();
        Write(runs, palette, rows);
        var compressed = Compressed(rows, length);
        ArrayPool<byte>.Shared.Return(rows);
        return compressed;
    }

    private static void Write(List<Run> runs, List<Colour> palette, byte[] rows)
    {
        var numbers = palette.Select((colour, i) => (colour, i)).ToDictionary(entry => entry.colour, entry => (byte)entry.i);
        foreach (var run in runs)
        {
            if (!numbers.TryGetValue(run.Colour, out var number)) numbers[run.Colour] = number = Nearest(run.Colour, palette);
            rows.AsSpan(run.Begin, run.Length).Fill(number);
        }
    }

    private static byte Nearest(Colour colour, List<Colour> palette)
    {
        int Distance(Colour other) =>
            Square(colour.Red - other.Red) + Square(colour.Green - other.Green) + Square(colour.Blue - other.Blue);
        return (byte)palette.IndexOf(palette.MinBy(Distance));
    }

    private static int Square(int number) => number * number;

    private static byte[] Compressed(byte[] bytes, int count)
    {
        // The framework's own compressor differs from machine to machine; this one is written in C#.
        var deflater = new Deflater(Level);
        deflater.SetInput(bytes, 0, count);
        deflater.Finish();
        var result = ArrayPool<byte>.Shared.Rent(count + 1024);
        var length = 0;
        while (!deflater.IsFinished) length += deflater.Deflate(result, length, result.Length - length);
        var compressed = result[..length];
        ArrayPool<byte>.Shared.Return(result);
        return compressed;
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

    /// <summary>Where pixels of one colour begin in the rows of the file, and how many there are.</summary>
    private readonly record struct Run(Colour Colour, int Begin, int Length);
}
