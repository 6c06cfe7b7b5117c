using System.Buffers.Binary;
using ICSharpCode.SharpZipLib.Checksum;
using Site.Sharing.Deflate;

namespace Site.Sharing;

/// <summary>Writes images as PNG with a palette (ISO/IEC 15948): one byte a pixel before it is compressed. It uses its memory again for the next.</summary>
internal sealed class PngWriter
{
    private readonly DrawingStream stream = new();

    public byte[] Write(Canvas canvas)
    {
        using var file = new MemoryStream(1 << 15);
        file.Write([0x89, .. "PNG\r\n\x1a\n"u8]);
        Chunk(file, "IHDR"u8, [.. Number(canvas.Width), .. Number(canvas.Height), 8, 3, 0, 0, 0]);
        Chunk(file, "PLTE"u8, [.. canvas.Palette.Colours.SelectMany(colour => new[] { (byte)colour.Red, (byte)colour.Green, (byte)colour.Blue })]);
        Chunk(file, "IDAT"u8, stream.Of(canvas.Rows, canvas.Width + 1));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
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
}
