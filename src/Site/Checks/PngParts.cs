using System.Buffers.Binary;

namespace Site.Checks;

/// <summary>The parts of a PNG as its bytes tell them.</summary>
internal static class PngParts
{
    private const int _signature = 8;
    private const int _aroundData = 12;

    /// <summary>How many bytes hold texts and colour profiles, which are unfolded when they are read.</summary>
    public static long Packed(ReadOnlySpan<byte> png)
    {
        var packed = 0L;
        for (long at = _signature; at + _aroundData <= png.Length;)
        {
            var part = png[(int)at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(part);
            if (part[4..8].SequenceEqual("zTXt"u8) || part[4..8].SequenceEqual("iTXt"u8) || part[4..8].SequenceEqual("iCCP"u8)) packed += length;
            at += length + _aroundData;
        }

        return packed;
    }
}
