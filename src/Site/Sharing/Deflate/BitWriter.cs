using System.Buffers.Binary;

namespace Site.Sharing.Deflate;

/// <summary>Writes numbers of any count of bits behind each other, the lowest bit of each byte first (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[1 << 15];
    private int length;
    private ulong waiting;
    private int count;

    /// <summary>The whole bytes since the beginning.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Forgets what was written.</summary>
    public void Begin() => (length, waiting, count) = (0, 0, 0);

    /// <summary>At most 32 bits.</summary>
    public void Write(uint value, int bits)
    {
        waiting |= (ulong)value << count;
        count += bits;
        if (count < 32) return;
        Append(4);
        waiting >>= 32;
        count -= 32;
    }

    /// <summary>Fills the last byte, and writes all that waits.</summary>
    public void ToWholeByte()
    {
        Append((count + 7) / 8);
        (waiting, count) = (0, 0);
    }

    private void Append(int whole)
    {
        if (length + sizeof(ulong) > bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(length), waiting);
        length += whole;
    }
}
