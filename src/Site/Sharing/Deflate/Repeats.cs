using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

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
    public void Find(ReadOnlySpan<byte> rows, int width)
    {
        steps.Clear();
        Array.Clear(Symbols);
        Array.Clear(Distances);
        for (var at = 0; at < rows.Length;)
        {
            var step = Next(rows, at, width);
            steps.Add(step);
            at += step.Bytes;
        }

        Count(width);
    }

    /// <summary>The group that the distance of a repeat is in.</summary>
    public static Group Distance(Reach reach, int width) => Group.OfDistance(reach == Reach.Before ? 1 : width);

    /// <summary>In order.</summary>
    public ReadOnlySpan<Repeat> Steps => CollectionsMarshal.AsSpan(steps);

    /// <summary>How often each byte and each group of lengths is used.</summary>
    public int[] Symbols { get; } = new int[286];

    /// <summary>How often each group of distances is used.</summary>
    public int[] Distances { get; } = new int[30];

    /// <summary>A distance costs bits, but for that of one: the row above has to offer more.</summary>
    private static Repeat Next(ReadOnlySpan<byte> rows, int at, int width)
    {
        var rest = rows.Slice(at, Math.Min(Longest, rows.Length - at));
        var before = at < 1 ? 0 : Alike(rest, rows[(at - 1)..]);
        var above = at < width || before == Longest ? 0 : Alike(rest, rows[(at - width)..]);
        if (before >= Shortest && before + 1 >= above) return new Repeat(Group.OfLength(before), (ushort)before, Reach.Before);
        return above > Shortest ? new Repeat(Group.OfLength(above), (ushort)above, Reach.Above) : new Repeat(Group.OfByte(rest[0]), 1, Reach.None);
    }

    // In letters few bytes are alike; four at once are seen at a glance.
    private static int Alike(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> earlier)
    {
        if (bytes.Length < sizeof(uint)) return bytes.CommonPrefixLength(earlier);
        var differ = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ BinaryPrimitives.ReadUInt32LittleEndian(earlier);
        return differ == 0 ? bytes.CommonPrefixLength(earlier) : BitOperations.TrailingZeroCount(differ) / 8;
    }

    private void Count(int width)
    {
        var (before, above) = (Distance(Reach.Before, width).Number, Distance(Reach.Above, width).Number);
        foreach (ref readonly var step in Steps)
        {
            Symbols[step.Symbol.Number]++;
            if (step.Reach != Reach.None) Distances[step.Reach == Reach.Before ? before : above]++;
        }

        Symbols[End]++;
    }
}

/// <summary>How far back what is repeated lies.</summary>
internal enum Reach : byte
{
    /// <summary>It is no repeat.</summary>
    None,

    /// <summary>One byte.</summary>
    Before,

    /// <summary>One row.</summary>
    Above,
}

/// <summary>A byte, or a repeat of so many.</summary>
/// <param name="Symbol">The byte, or the group that the length is in.</param>
/// <param name="Bytes">How many bytes it stands for.</param>
/// <param name="Reach">How far back they lie.</param>
internal readonly record struct Repeat(Group Symbol, ushort Bytes, Reach Reach);
