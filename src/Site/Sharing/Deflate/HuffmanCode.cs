namespace Site.Sharing.Deflate;

/// <summary>A code in which what is used most takes the fewest bits, as a reader rebuilds it from the lengths alone (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode
{
    private readonly int[] lengths;
    private readonly uint[] codes;

    /// <param name="uses">How often each symbol is used.</param>
    /// <param name="longest">The most bits a symbol may take.</param>
    public HuffmanCode(ReadOnlySpan<int> uses, int longest)
    {
        var weights = uses.ToArray();
        // Weights nearer to each other give a flatter code; seldom needed.
        for (lengths = Lengths(weights); lengths.Max() > longest; lengths = Lengths(weights))
            for (var i = 0; i < weights.Length; i++) weights[i] = (weights[i] + 1) / 2;
        codes = Codes(lengths);
    }

    /// <summary>The bits that each symbol takes; 0 for one that is not used.</summary>
    public IReadOnlyList<int> BitsOfEach => lengths;

    public void Write(int symbol, BitWriter to) => to.Write(codes[symbol], lengths[symbol]);

    /// <summary>A symbol, and at most 16 bits behind it.</summary>
    public void Write(int symbol, uint behind, int bits, BitWriter to) =>
        to.Write(codes[symbol] | (behind << lengths[symbol]), lengths[symbol] + bits);

    /// <summary>Joins the two lightest until one is left; a symbol is as long as it was joined often.</summary>
    private static int[] Lengths(int[] weights)
    {
        var parents = new int[weights.Length * 2];
        var lightest = new PriorityQueue<int, (int Weight, int Symbol)>();
        for (var symbol = 0; symbol < weights.Length; symbol++)
            if (weights[symbol] > 0) lightest.Enqueue(symbol, (weights[symbol], symbol));
        var next = weights.Length;
        while (lightest.TryDequeue(out var one, out var first) && lightest.TryDequeue(out var other, out var second))
        {
            (parents[one], parents[other]) = (next, next);
            lightest.Enqueue(next, (first.Weight + second.Weight, next));
            next++;
        }

        // A symbol that is alone takes a bit all the same.
        return [.. weights.Select((weight, symbol) => weight == 0 ? 0 : Math.Max(1, Depth(symbol, parents)))];
    }

    private static int Depth(int node, int[] parents)
    {
        var depth = 0;
        for (; parents[node] > 0; node = parents[node]) depth++;
        return depth;
    }

    /// <summary>Codes of one length follow each other; they are written from their highest bit.</summary>
    private static uint[] Codes(int[] lengths)
    {
        var codes = new uint[lengths.Length];
        var next = 0u;
        for (var length = 1; length <= lengths.Max(); length++, next <<= 1)
            for (var symbol = 0; symbol < lengths.Length; symbol++)
                if (lengths[symbol] == length) codes[symbol] = Reversed(next++, length);
        return codes;
    }

    private static uint Reversed(uint code, int length)
    {
        var reversed = 0u;
        for (var bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
        return reversed;
    }
}
