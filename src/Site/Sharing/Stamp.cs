namespace Site.Sharing;

/// <summary>What a shape covers around its origin, to be painted in any place and colour: row by row, in whole pixels.</summary>
internal sealed record Stamp(CoveredPixels[] Covered)
{
    /// <summary>How many parts of a pixel can be covered: enough for the eye, few colours for the file.</summary>
    public const int Steps = 16;

    /// <summary>The same with its origin elsewhere.</summary>
    public Stamp From(int x, int y) => new([.. Covered.Select(pixels => pixels with { Row = pixels.Row - y, First = pixels.First - x })]);
}

/// <summary>Pixels beside each other that are covered alike: their row, the first, how many there are, and how many steps of each.</summary>
internal readonly record struct CoveredPixels(int Row, int First, int Count, int Step);
