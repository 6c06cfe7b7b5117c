using System.Numerics;
using System.Runtime.CompilerServices;

namespace Site.Sharing.Deflate;

/// <summary>
/// The rows of a drawing as bytes and repeats of earlier bytes. Two kinds of repeat are looked for, which are those that a
/// drawing has: of the byte before, and of the row above.
/// </summary>
internal sealed class Repeats
{
    /// <summary>The symbol that ends a block.</summary>
    public const int End = 256;

    private const int Shortest = 3;
    private const int Longest = 258;

    private readonly List<Repeat> steps = [];

    /// <summary>Forgets what was found, and finds those of other rows.</summary>
    /// <param name="rows">The bytes.</param>
    /// <param name="width">Bytes in a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<byte> rows, int width)
    {
        steps.Clear();
        Array.Clear(Symbols);
        Array.Clear(Distances);
        for (var at = 0; at < rows.Length;)
        {
            var step = Next(rows, at, width);
            Add(step);
            at += step.Distance == 0 ? 1 : step.Length;
        }

        Symbols[End]++;
    }

    /// <summary>In order.</summary>
    public List<Repeat> Steps => steps;

    /// <summary>How often each byte and each group of lengths is used.</summary>
    public int[] Symbols { get; } = new int[286];

    /// <summary>How often each group of distances is used.</summary>
    public int[] Distances { get; } = new int[30];

    /// <summary>A distance costs bits, but for that of one: the row above has to offer more.</summary>
    private static Repeat Next(ReadOnlySpan<byte> rows, int at, int width)
    {
        var rest = rows.Slice(at, Math.Min(Longest, rows.Length - at));
        var before = at < 1 ? 0 : rest.CommonPrefixLength(rows[(at - 1)..]);
        var above = at < width || before == Longest ? 0 : rest.CommonPrefixLength(rows[(at - width)..]);
        if (before >= Shortest && before + 1 >= above) return new Repeat(before, 1);
        return above > Shortest ? new Repeat(above, width) : new Repeat(rows[at], 0);
    }

    private void Add(Repeat step)
    {
        steps.Add(step);
        Symbols[step.Symbol.Number]++;
        if (step.Distance > 0) Distances[step.Reach.Number]++;
    }
}

/// <summary>A repeat of so many bytes from so far back; with distance zero the byte itself.</summary>
internal readonly record struct Repeat(int Length, int Distance)
{
    /// <summary>The group that the length is in; a byte is a group of its own.</summary>
    public Group Symbol
    {
        get
        {
            if (Distance == 0) return new Group(Length, 0, 0);
            if (Length == 258) return new Group(285, 0, 0);
            var bits = Math.Max(0, BitOperations.Log2((uint)Length - 3) - 2);
            return new Group(257 + (4 * bits) + ((Length - 3) >> bits), (uint)(Length - 3) & ((1u << bits) - 1), bits);
        }
    }

    /// <summary>The group that the distance is in.</summary>
    public Group Reach
    {
        get
        {
            var bits = Math.Max(0, BitOperations.Log2((uint)Distance - 1) - 1);
            return new Group((2 * bits) + ((Distance - 1) >> bits), (uint)(Distance - 1) & ((1u << bits) - 1), bits);
        }
    }
}

/// <summary>A group of lengths or distances that share a symbol, and which of them is meant, in so many bits (RFC 1951, 3.2.5).</summary>
internal readonly record struct Group(int Number, uint Which, int Bits)
{
    public void Write(HuffmanCode code, BitWriter to)
    {
        code.Write(Number, to);
        to.Write(Which, Bits);
    }
}
