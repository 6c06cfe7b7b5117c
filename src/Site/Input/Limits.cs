namespace Site.Input;

/// <summary>The most that is read: far above what a site needs, far below what a machine cannot bear. What is above it is a problem.</summary>
public static class Limits
{
    /// <summary>Bytes of a page or of site.yml: sixteen thousand words. Some texts take time that grows with the square of their length.</summary>
    public const int Text = 100_000;

    /// <summary>Lines of such a file: a text with three words on each.</summary>
    public const int TextLines = 5_000;

    /// <summary>Columns of a table in a text. Every row gets all of them, also the empty ones.</summary>
    public const int Columns = 50;

    /// <summary>Bytes of a list: twice the costs of twenty thousand missions in ten years.</summary>
    public const int Table = 32_000_000;

    /// <summary>Lines of a list: those costs, and half as many again. An empty row takes memory as well.</summary>
    public const int TableLines = 300_000;

    /// <summary>Characters of a line: a paragraph of three thousand words.</summary>
    public const int Line = 20_000;

    /// <summary>Bytes of a picture: no page should carry half of it.</summary>
    public const int Picture = 10_000_000;

    /// <summary>Bytes of an edition: fifty times what one takes now.</summary>
    public const int Edition = 50_000_000;

    /// <summary>Bytes of all files together, which stand in memory at once.</summary>
    public const long Together = 1_000_000_000;

    /// <summary>Files and folders: twice the pages of twenty thousand missions.</summary>
    public const int Files = 50_000;

    /// <summary>Brackets, lists and keys within each other at the top of a file: deeper than any fact, far less deep than the stack.</summary>
    public const int Depth = 20;

    /// <summary>Bytes that a picture holds packed beside the drawing: they can unfold to a thousand times as much.</summary>
    public const int Packed = 200_000;

    /// <summary>Problems that are told at once: nobody mends more before the next try.</summary>
    public const int Problems = 500;
}
