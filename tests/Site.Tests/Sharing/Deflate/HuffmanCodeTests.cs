using Site.Sharing.Deflate;

namespace Site.Tests.Sharing.Deflate;

public class HuffmanCodeTests
{
    [Fact]
    public void Gives_what_is_used_most_the_fewest_bits() =>
        Assert.Equal([1, 3, 0, 3, 2], new HuffmanCode([40, 5, 0, 6, 20], 15).BitsOfEach);

    [Fact]
    public void Gives_a_symbol_that_is_alone_a_bit() => Assert.Equal([0, 1, 0], new HuffmanCode([0, 9, 0], 15).BitsOfEach);

    [Theory]
    [InlineData(7, 19)]
    [InlineData(15, 40)]
    public void Takes_no_more_bits_than_it_may_and_leaves_none_unused(int longest, int symbols)
    {
        // Each as many as the two before together: the weights with the longest codes.
        var uses = new int[symbols];
        for (var i = 0; i < symbols; i++) uses[i] = i < 2 ? 1 : uses[i - 1] + uses[i - 2];

        var bits = new HuffmanCode(uses, longest).BitsOfEach;

        Assert.InRange(bits.Max(), 1, longest);
        Assert.Equal(1.0, bits.Sum(count => Math.Pow(2, -count)), 12);
    }

    [Fact]
    public void Takes_no_bits_for_nothing() => Assert.Equal([0, 0], new HuffmanCode([0, 0], 15).BitsOfEach);
}
