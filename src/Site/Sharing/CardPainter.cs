using Site.Model.Maps;
using Site.Model.Pages;
using Site.Theme.Layout;

namespace Site.Sharing;

/// <summary>Paints a card: name, title, status, facts on the left and the map on the right. Nothing is ever cut off: what does not fit gets smaller.</summary>
internal sealed class CardPainter
{
    private const double Margin = 64;
    private const double Right = ShareImage.Width - Margin;
    private const double Bottom = ShareImage.Height - 56;
    private const double MapWidth = 512;
    private const double WorldWidth = 620;
    private const double Gap = 40;

    private static readonly ThemeColours Colours = new();
    // One line while that is still large, then two; more only for a title of more than a hundred letters.
    private static readonly (int Lines, double Size)[] Titles =
        [(1, 68), (1, 62), (1, 56), (1, 50), (1, 46), (2, 54), (2, 48), (2, 42), (2, 36), (3, 30), (4, 24), (int.MaxValue, 18)];

    private readonly ShareCard card;
    private readonly Canvas canvas;
    private readonly TextPainter text;

    private CardPainter(ShareCard card, Canvas canvas)
    {
        (this.card, this.canvas) = (card, canvas);
        text = new TextPainter(canvas);
    }

    /// <summary>A canvas for one card after another: it is ten megabytes, and clearing it costs less than having another.</summary>
    public static Canvas NewCanvas() => new(ShareImage.Width, ShareImage.Height, Colours["paper"]);

    /// <summary>The PNG of a card, painted over whatever is on the canvas.</summary>
    public static byte[] Png(ShareCard card, Canvas canvas)
    {
        canvas.Clear(Colours["paper"]);
        new CardPainter(card, canvas).Paint();
        return PngFile.Of(canvas);
    }

    private void Paint()
    {
        canvas.Fill([Rounded.Rectangle(new Box(0, 0, ShareImage.Width, 14), 0)], Colours["band"]);
        var hasName = card.Title != card.SiteName;
        if (hasName) text.Line(card.SiteName, Letters.Title, 30, new Point(Margin, 82), Colours["accent"]);
        var below = Status(Title(hasName ? 104 : 72) + 20) + 34;
        Words(new Box(Margin, below, card.Map is { } map ? Map(map, below).Left - Gap : Right, Bottom));
    }

    private Box Map(MapDrawing map, double top)
    {
        var (width, dot) = card.Status is null ? (WorldWidth, 4.5) : (MapWidth, 9);
        var box = new MapPainter(canvas, Colours).Paint(map, new Box(Right - width, top, Right, Bottom), dot);
        var start = Right - Letters.Text.Width(card.Attribution, 16);
        text.Line(card.Attribution, Letters.Text, 16, new Point(start, box.Bottom + 24), Colours["muted"]);
        return box;
    }

    /// <summary>Returns where it ends.</summary>
    private double Title(double top)
    {
        var size = Titles.First(title => TextLines.Of(card.Title, Letters.Title, title.Size, Right - Margin).Count <= title.Lines).Size;
        return text.Block(card.Title, Letters.Title, size, new Box(Margin, top, Right, Bottom), Colours["heading"], 1.12);
    }

    private double Status(double top)
    {
        var x = card.Status is { } status ? Pill(status, top) + 20 : Margin;
        text.Line(card.Moment, Letters.Text, 27, new Point(x, top + 30), Colours["muted"]);
        return top + 42;
    }

    private double Pill(string status, double top)
    {
        const double size = 25;
        var end = Margin + 56 + Letters.Label.Width(status, size);
        var (line, ground, ink) = card.IsUnderWay
            ? (Colours["band"], Colours["band"], Colours["on-accent"])
            : (Colours["line-strong"], Colours["paper"], Colours["ink"]);
        canvas.Fill([Rounded.Rectangle(new Box(Margin, top, end, top + 42), 21)], line);
        canvas.Fill([Rounded.Rectangle(new Box(Margin + 2, top + 2, end - 2, top + 40), 19)], ground);
        canvas.Fill([Rounded.Circle(new Point(Margin + 24, top + 21), 6)], ink);
        // As on the page, a hollow dot is what does not run.
        if (!card.IsUnderWay) canvas.Fill([Rounded.Circle(new Point(Margin + 24, top + 21), 3.5)], ground);
        text.Line(status, Letters.Label, size, new Point(Margin + 38, top + 29.5), ink);
        return end;
    }

    private void Words(Box room)
    {
        if (card.Introduction is { } introduction) text.Block(introduction, Letters.Text, 31, room, Colours["ink"], 1.35);
        else new FactPainter(canvas, text, Colours).Paint(card.Facts, room);
    }
}
