using Site.Model.Maps;
using Site.Model.Pages;
using Site.Theme.Layout;

namespace Site.Sharing;

/// <summary>
/// Paints a card: name, title, status, facts on the left and the map on the right. What does not
/// fit gets smaller, down to letters that nobody could read. It keeps its canvas and its letters for the next card.
/// </summary>
internal sealed class CardPainter
{
    private const double Margin = 64;
    private const double Right = ShareImage.Width - Margin;
    private const double Bottom = ShareImage.Height - 56;
    private const double MapWidth = 512;
    private const double WorldWidth = 620;
    private const double Gap = 40;
    private const double Leading = 1.35;

    private static readonly ThemeColours Colours = new();

    // The ground first. An edge may get a colour that is nearly its own, a letter may not.
    private static readonly Colour[] Plain =
    [
        .. new[] { "paper", "ink", "heading", "accent", "muted", "band", "on-accent", "line", "line-strong", "land", "water", "border", "extent" }.Select(name => Colours[name]),
    ];

    // One line while that is still large, then two; more only for a title of more than a hundred letters.
    private static readonly (int Lines, double Size)[] Titles =
        [(1, 68), (1, 62), (1, 56), (1, 50), (1, 46), (2, 54), (2, 48), (2, 42), (2, 36), (3, 30), (4, 24), (int.MaxValue, 18)];

    private static readonly double[] Introductions = [31, 29, 27, 25, 23, 21, 19, 17, 15, 13, 11, 9];

    private readonly Canvas canvas = new(ShareImage.Width, ShareImage.Height);
    private readonly Stamps stamps = new(ShareImage.Width, ShareImage.Height);
    private readonly PngWriter writer = new();
    private readonly TextPainter text;

    public CardPainter() => text = new TextPainter(canvas, stamps);

    /// <summary>The PNG of a card, painted over the one before.</summary>
    public byte[] Png(ShareCard card)
    {
        canvas.Clear(Plain);
        Paint(card);
        return writer.Write(canvas);
    }

    private void Paint(ShareCard card)
    {
        canvas.Paint(stamps.Of(new Box(0, 0, ShareImage.Width, 14), 0), Colours["band"]);
        var hasName = card.Title != card.SiteName;
        if (hasName) text.Line(Letters.Title.Set(card.SiteName), 30, new Point(Margin, 82), Colours["accent"]);
        var below = Status(card, Title(card.Title, hasName ? 104 : 72) + 20) + 34;
        Words(card, new Box(Margin, below, card.Map is { } map ? Map(card, map, below).Left - Gap : Right, Bottom));
    }

    private Box Map(ShareCard card, MapDrawing map, double top)
    {
        var (width, dot) = card.Status is null ? (WorldWidth, 4.5) : (MapWidth, 9);
        var box = new MapPainter(canvas, stamps, Colours).Paint(map, new Box(Right - width, top, Right, Bottom), dot);
        var attribution = Letters.Text.Set(card.Attribution);
        text.Line(attribution, 16, new Point(Right - attribution.Width(16), box.Bottom + 24), Colours["muted"]);
        return box;
    }

    /// <summary>Returns where it ends.</summary>
    private double Title(string title, double top)
    {
        var words = Letters.Title.Set(title);
        var size = Titles.First(form => TextLines.Of(words, form.Size, Right - Margin).Count <= form.Lines).Size;
        return text.Block(words, size, new Box(Margin, top, Right, Bottom), Colours["heading"], 1.12);
    }

    private double Status(ShareCard card, double top)
    {
        var x = card.Status is { } status ? Pill(status, card.IsUnderWay, top) + 20 : Margin;
        text.Line(Letters.Text.Set(card.Moment), 27, new Point(x, top + 30), Colours["muted"]);
        return top + 42;
    }

    private double Pill(string status, bool isUnderWay, double top)
    {
        const double size = 25;
        var words = Letters.Label.Set(status);
        var end = Margin + 56 + words.Width(size);
        var (line, ground, ink) = isUnderWay
            ? (Colours["band"], Colours["band"], Colours["on-accent"])
            : (Colours["line-strong"], Colours["paper"], Colours["ink"]);
        canvas.Paint(stamps.Of(new Box(Margin, top, end, top + 42), 21), line);
        canvas.Paint(stamps.Of(new Box(Margin + 2, top + 2, end - 2, top + 40), 19), ground);
        canvas.Paint(stamps.Of([Rounded.Circle(new Point(Margin + 24, top + 21), 6)]), ink);
        // As on the page, a hollow dot is what does not run.
        if (!isUnderWay) canvas.Paint(stamps.Of([Rounded.Circle(new Point(Margin + 24, top + 21), 3.5)]), ground);
        text.Line(words, size, new Point(Margin + 38, top + 29.5), ink);
        return end;
    }

    private void Words(ShareCard card, Box room)
    {
        if (card.Introduction is { } introduction) Introduction(Letters.Text.Set(introduction), room);
        else new FactPainter(canvas, stamps, text, Colours).Paint(card.Facts, room);
    }

    private void Introduction(SetText words, Box room)
    {
        var size = Introductions.FirstOrDefault(size => TextLines.Of(words, size, room.Width).Count * size * Leading <= room.Height, Introductions[^1]);
        text.Block(words, size, room, Colours["ink"], Leading);
    }
}
