using System.Runtime.Intrinsics;

namespace Site.Sharing.Deflate;

/// <summary>The checksum of a zlib stream (RFC 1950, 8.2): the sum of all bytes, and the sum of that sum after every byte.</summary>
internal static class Adler
{
    private const uint Prime = 65521;
    private const int Step = 16;

    // So many bytes stay below 32 bits.
    private const int Most = 5552;

    private static readonly Vector128<ushort> First = Vector128.Create((ushort)16, 15, 14, 13, 12, 11, 10, 9);
    private static readonly Vector128<ushort> Second = Vector128.Create((ushort)8, 7, 6, 5, 4, 3, 2, 1);

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (sum, sums) = (1u, 0u);
        for (; bytes.Length > 0; bytes = bytes[Math.Min(bytes.Length, Most)..])
        {
            var part = bytes[..Math.Min(bytes.Length, Most)];
            var whole = part.Length / Step * Step;
            Add(part[..whole], ref sum, ref sums);
            foreach (var value in part[whole..]) sums += sum += value;
            (sum, sums) = (sum % Prime, sums % Prime);
        }

        return (sums << 16) | sum;
    }

    /// <summary>Sixteen at a time: the first of them counts sixteen times in the sum of sums, the last once.</summary>
    private static void Add(ReadOnlySpan<byte> bytes, ref uint sum, ref uint sums)
    {
        var (plain, before, weighed) = (Vector128<uint>.Zero, Vector128<uint>.Zero, Vector128<uint>.Zero);
        for (var at = 0; at < bytes.Length; at += Step)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Create(bytes.Slice(at, Step)));
            before += plain;
            plain += Added(lower + upper);
            weighed += Added((lower * First) + (upper * Second));
        }

        sums += (sum * (uint)bytes.Length) + (Vector128.Sum(before) * Step) + Vector128.Sum(weighed);
        sum += Vector128.Sum(plain);
    }

    private static Vector128<uint> Added(Vector128<ushort> values)
    {
        var (lower, upper) = Vector128.Widen(values);
        return lower + upper;
    }
}
