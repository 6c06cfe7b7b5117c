namespace Site.Sharing;

/// <summary>The colours of an image, numbered as they are met, and what comes of painting one over another.</summary>
internal sealed class Palette
{
    private const int Most = 256;

    private readonly List<Colour> colours = [];
    private readonly Dictionary<Colour, byte> numbers = [];
    private readonly Dictionary<(Colour Colour, double Opacity), Mix[]> mixes = [];

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Colour> Colours => colours;

    /// <summary>Forgets all colours but these, which are numbered from zero.</summary>
    public void Begin(params ReadOnlySpan<Colour> plain)
    {
        colours.Clear();
        numbers.Clear();
        foreach (var steps in mixes.Values)
            foreach (var mix in steps) mix.Forget();
        foreach (var colour in plain) NumberOf(colour);
    }

    /// <summary>The number of a colour; once there is no room for another, of the nearest.</summary>
    public byte NumberOf(Colour colour)
    {
        if (numbers.TryGetValue(colour, out var number)) return number;
        number = colours.Count < Most ? (byte)colours.Count : Nearest(colour);
        if (colours.Count < Most) colours.Add(colour);
        return numbers[colour] = number;
    }

    /// <summary>What comes of painting this colour, by how many of the steps of a <see cref="Stamp" /> are covered.</summary>
    /// <param name="colour">The colour.</param>
    /// <param name="opacity">How much of it where all is covered, from 0 to 1.</param>
    public Mix[] Mixes(Colour colour, double opacity)
    {
        if (mixes.TryGetValue((colour, opacity), out var steps)) return steps;
        return mixes[(colour, opacity)] = [.. Enumerable.Range(0, Stamp.Steps + 1).Select(step => new Mix(this, colour, (int)(Mix.Opaque * opacity * step / Stamp.Steps)))];
    }

    private byte Nearest(Colour colour)
    {
        int Distance(Colour other) =>
            Square(colour.Red - other.Red) + Square(colour.Green - other.Green) + Square(colour.Blue - other.Blue);
        return (byte)Enumerable.Range(0, colours.Count).MinBy(number => Distance(colours[number]));
    }

    private static int Square(int number) => number * number;
}
