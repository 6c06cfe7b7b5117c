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
        while (count >= 8) Append();
    }

    /// <summary>Fills the last byte.</summary>
    public void ToWholeByte()
    {
        if (count > 0) Append();
        count = 0;
    }

    private void Append()
    {
        if (length == bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
        bytes[length++] = (byte)waiting;
        waiting >>= 8;
        count -= 8;
    }
}
