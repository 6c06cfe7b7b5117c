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
        var (before, above) = (Group.OfDistance(1), Group.OfDistance(width));
        for (var at = 0; at < rows.Length;)
        {
            var (length, isAbove) = Next(rows, at, width);
            var step = length < Shortest
                ? new Repeat(Group.OfByte(rows[at]), null)
                : new Repeat(Group.OfLength(length), isAbove ? above : before);
            steps.Add(step);
            Symbols[step.Symbol.Number]++;
            if (step.Distance is { } distance) Distances[distance.Number]++;
            at += length < Shortest ? 1 : length;
        }

        Symbols[End]++;
    }

    /// <summary>In order.</summary>
    public ReadOnlySpan<Repeat> Steps => CollectionsMarshal.AsSpan(steps);

    /// <summary>How often each byte and each group of lengths is used.</summary>
    public int[] Symbols { get; } = new int[286];

    /// <summary>How often each group of distances is used.</summary>
    public int[] Distances { get; } = new int[30];

    /// <summary>A distance costs bits, but for that of one: the row above has to offer more.</summary>
    private static (int Length, bool IsAbove) Next(ReadOnlySpan<byte> rows, int at, int width)
    {
        var rest = rows.Slice(at, Math.Min(Longest, rows.Length - at));
        var before = at > 0 && rows[at - 1] == rest[0] ? rest.CommonPrefixLength(rows[(at - 1)..]) : 0;
        var above = at >= width && before < Longest && rows[at - width] == rest[0] ? rest.CommonPrefixLength(rows[(at - width)..]) : 0;
        if (before >= Shortest && before + 1 >= above) return (before, false);
        return above > Shortest ? (above, true) : (0, false);
    }
}

/// <summary>A byte, or a repeat of so many from so far back; a byte has no distance.</summary>
internal readonly record struct Repeat(Group Symbol, Group? Distance);
