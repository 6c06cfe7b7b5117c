using System.Runtime.CompilerServices;
namespace Site.Sharing;

/// <summary>The colours of an image, numbered from the one that is used most; it is used again for the next image.</summary>
internal sealed class Palette
{
    private const int Most = 256;

    private readonly Dictionary<int, int> met = [];
    private readonly List<(Colour Colour, int Uses)> uses = [];
    private byte[] numbers = [];

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Colour> Colours { get; private set; } = [];

    /// <summary>Counts a colour so often; returns which of the colours met so far it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Count(Colour colour, int times)
    {
        if (!met.TryGetValue(colour.Value, out var which))
        {
            met[colour.Value] = which = uses.Count;
            uses.Add((colour, 0));
        }

        uses[which] = (colour, uses[which].Uses + times);
        return which;
    }

    /// <summary>Gives the colours that were counted their numbers; of those used as often, in an order of their own.</summary>
    public void Settle()
    {
        Colours =
        [
            .. uses.OrderByDescending(use => use.Uses).ThenBy(use => use.Colour.Value).Take(Most).Select(use => use.Colour),
        ];
        var kept = Colours.Select((colour, number) => (colour, number)).ToDictionary(entry => entry.colour, entry => (byte)entry.number);
        numbers = [.. uses.Select(use => kept.TryGetValue(use.Colour, out var number) ? number : Nearest(use.Colour))];
        met.Clear();
        uses.Clear();
    }

    /// <summary>The number of a colour that was met; of one for which there was no room the nearest.</summary>
    public byte NumberOf(int which) => numbers[which];

    private byte Nearest(Colour colour)
    {
        int Distance(Colour other) =>
            Square(colour.Red - other.Red) + Square(colour.Green - other.Green) + Square(colour.Blue - other.Blue);
        return (byte)Enumerable.Range(0, Colours.Count).MinBy(number => Distance(Colours[number]));
    }

    private static int Square(int number) => number * number;
}
