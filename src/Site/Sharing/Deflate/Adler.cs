using System.Runtime.CompilerServices;

namespace Site.Sharing.Deflate;

/// <summary>The checksum of a zlib stream (RFC 1950, 8.2): the sum of all bytes, and the sum of that sum after every byte.</summary>
internal static class Adler
{
    private const uint Prime = 65521;

    // So many steps of eight bytes stay below 32 bits.
    private const int Most = 5552;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (sum, sums) = (1u, 0u);
        while (bytes.Length > 0)
        {
            var part = bytes[..Math.Min(bytes.Length, Most)];
            bytes = bytes[part.Length..];
            // Eight at a time, which do not wait for each other.
            for (; part.Length >= 8; part = part[8..])
            {
                sums += (8 * sum) + (8u * part[0]) + (7u * part[1]) + (6u * part[2]) + (5u * part[3]) + (4u * part[4]) + (3u * part[5]) + (2u * part[6]) + part[7];
                sum += (uint)(part[0] + part[1] + part[2] + part[3] + part[4] + part[5] + part[6] + part[7]);
            }

            foreach (var value in part) sums += sum += value;
            (sum, sums) = (sum % Prime, sums % Prime);
        }

        return (sums << 16) | sum;
    }
}
