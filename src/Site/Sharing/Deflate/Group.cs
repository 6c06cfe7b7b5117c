using System.Numerics;

namespace Site.Sharing.Deflate;

/// <summary>A group of lengths or distances that share a symbol, and which of them is meant, in so many bits (RFC 1951, 3.2.5).</summary>
internal readonly record struct Group(ushort Number, ushort Which, byte Bits)
{
    private static readonly Group[] Lengths = [.. Enumerable.Range(0, 259).Select(LengthGroup)];

    /// <summary>A byte is a group of its own.</summary>
    public static Group OfByte(byte value) => new(value, 0, 0);

    /// <param name="length">From 3 to 258.</param>
    public static Group OfLength(int length) => Lengths[length];

    /// <param name="distance">From 1 to 32768.</param>
    public static Group OfDistance(int distance)
    {
        var bits = Math.Max(0, BitOperations.Log2((uint)distance - 1) - 1);
        return new Group((ushort)((2 * bits) + ((distance - 1) >> bits)), (ushort)((distance - 1) & ((1 << bits) - 1)), (byte)bits);
    }

    public void Write(HuffmanCode code, BitWriter to) => code.Write(Number, Which, Bits, to);

    private static Group LengthGroup(int length)
    {
        if (length < 3) return default;
        if (length == 258) return new Group(285, 0, 0);
        var bits = Math.Max(0, BitOperations.Log2((uint)length - 3) - 2);
        return new Group((ushort)(257 + (4 * bits) + ((length - 3) >> bits)), (ushort)((length - 3) & ((1 << bits) - 1)), (byte)bits);
    }
}
