using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ICSharpCode.SharpZipLib.Checksum;
using Site.Sharing.Deflate;

namespace Site.Sharing;

/// <summary>Writes images as PNG with a palette (ISO/IEC 15948): one byte a pixel before it is compressed. It uses its memory again for the next.</summary>
internal sealed class PngWriter
{
    private readonly Palette palette = new();
    private readonly List<Run> runs = [];
    private readonly DrawingStream stream = new();
    private byte[] rows = [];

    public byte[] Write(Canvas canvas)
    {
        Find(canvas);
        palette.Settle();
        using var file = new MemoryStream(1 << 15);
        file.Write([0x89, .. "PNG\r\n\x1a\n"u8]);
        Chunk(file, "IHDR"u8, [.. Number(canvas.Width), .. Number(canvas.Height), 8, 3, 0, 0, 0]);
        Chunk(file, "PLTE"u8, [.. palette.Colours.SelectMany(colour => new[] { (byte)colour.Red, (byte)colour.Green, (byte)colour.Blue })]);
        Chunk(file, "IDAT"u8, Compressed(canvas));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Pixels of one colour beside each other in a row: most of an image is one colour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Find(Canvas canvas)
    {
        runs.Clear();
        for (var row = 0; row < canvas.Height; row++)
        {
            var rest = MemoryMarshal.Cast<Colour, int>(canvas.Pixels.AsSpan(row * canvas.Width, canvas.Width));
            while (rest.Length > 0)
            {
                var length = rest.IndexOfAnyExcept(rest[0]) is var other and >= 0 ? other : rest.Length;
                // Every row begins with its filter: none, which is best for a palette.
                runs.Add(new Run(palette.Count(new Colour(rest[0]), length), ((row + 1) * (canvas.Width + 1)) - rest.Length, length));
                rest = rest[length..];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<byte> Compressed(Canvas canvas)
    {
        if (rows.Length != (canvas.Width + 1) * canvas.Height) rows = new byte[(canvas.Width + 1) * canvas.Height];
        foreach (var run in runs) rows.AsSpan(run.Begin, run.Length).Fill(palette.NumberOf(run.Colour));
        return stream.Of(rows, canvas.Width + 1);
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        file.Write(Number(data.Length));
        var begin = (int)file.Length;
        file.Write(name);
        file.Write(data);
        var check = new Crc32();
        check.Update(new ArraySegment<byte>(file.GetBuffer(), begin, (int)file.Length - begin));
        file.Write(Number((int)check.Value));
    }

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>Where pixels of one colour begin in the rows of the file, and how many there are.</summary>
    private readonly record struct Run(int Colour, int Begin, int Length);
}
