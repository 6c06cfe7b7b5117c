using System.Buffers.Binary;

namespace Site.Sharing.Deflate;

/// <summary>
/// Writes the rows of a drawing as a zlib stream (RFC 1950) of one block. Any program that reads PNG reads it; it is smaller
/// and made sooner than by a compressor that has to look for repeats of every kind, and the same on every machine.
/// </summary>
internal sealed class DrawingStream
{
    // The order in which the lengths of the code of lengths are written (RFC 1951, 3.2.7).
    private static readonly int[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly Repeats repeats = new();
    private readonly BitWriter bits = new();

    /// <summary>The stream; it holds until the next is asked for.</summary>
    /// <param name="rows">The bytes.</param>
    /// <param name="width">Bytes in a row.</param>
    public ReadOnlySpan<byte> Of(byte[] rows, int width)
    {
        repeats.Find(rows, width);
        var (symbols, distances) = (new HuffmanCode(repeats.Symbols, 15), new HuffmanCode(repeats.Distances, 15));
        bits.Begin();
        // A window of 32 kB, compressed fast.
        bits.Write(0x0178, 16);
        Head(symbols, distances);
        var (before, above) = (Repeats.Distance(Reach.Before, width), Repeats.Distance(Reach.Above, width));
        foreach (ref readonly var step in repeats.Steps)
        {
            step.Symbol.Write(symbols, bits);
            if (step.Reach != Reach.None) (step.Reach == Reach.Before ? before : above).Write(distances, bits);
        }

        symbols.Write(Repeats.End, bits);
        bits.ToWholeByte();
        // The only number of which the highest byte comes first.
        bits.Write(BinaryPrimitives.ReverseEndianness(Adler.Of(rows)), 32);
        return bits.Written;
    }

    /// <summary>The last block, with codes of its own: how many there are of each, and the bits of each symbol, themselves in a code.</summary>
    private void Head(HuffmanCode symbols, HuffmanCode distances)
    {
        int[] lengths = [.. symbols.BitsOfEach, .. distances.BitsOfEach];
        var uses = new int[Order.Length];
        foreach (var length in lengths) uses[length]++;
        var code = new HuffmanCode(uses, 7);
        bits.Write(1, 1);
        bits.Write(2, 2);
        bits.Write((uint)symbols.BitsOfEach.Count - 257, 5);
        bits.Write((uint)distances.BitsOfEach.Count - 1, 5);
        bits.Write((uint)Order.Length - 4, 4);
        foreach (var length in Order) bits.Write((uint)code.BitsOfEach[length], 3);
        foreach (var length in lengths) code.Write(length, bits);
    }
}
