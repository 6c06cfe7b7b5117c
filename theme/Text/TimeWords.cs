using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words around bars in time, and what each way of drawing means.</summary>
public static class TimeWords
{
    public const string HowToRead = "Zo leest u de balken";
    public const string Mission = "Missie";
    public const string Bar = "Balk";
    public const string PeildatumLabel = "peildatum";
    public const string ToTimeline = "Vergelijk op de tijdlijn";
    public const string Impossible = "geen balk: het einde staat vóór het begin";

    /// <summary>Ids of what every bar repeats: the years, the line of the peildatum, and the arrows of an open begin and end.</summary>
    public const string Years = "tijd-jaren";
    public const string Peildatum = "tijd-peildatum";
    public const string OpenStart = "tijd-open-begin";
    public const string OpenEnd = "tijd-open-einde";

    public static string Means(TimeAxis axis, DateOnly peildatum) =>
        $"Een balk toont de Nederlandse bijdrage, niet de hele missie. Elke balk is zo precies als de datum in het stuk. De lijn van boven naar beneden is de peildatum, {Dates.Of(peildatum)}. "
        + $"Begon een bijdrage vóór {axis.Years[0].Year}, dan staat het jaar in de balk. "
        + "Wat een balk toont, staat er ook in woorden bij.";

    /// <summary>Every way of drawing with what it means, on an axis of its own.</summary>
    public static IReadOnlyList<(string Means, TimeBar Bar)> Legend { get; } =
    [
        ("loopt; na de peildatum: zo staat het in de stukken", Of(BarStage.UnderWay, new(BarPartKind.Sure, false, 10, 50), new(BarPartKind.Sure, true, 60, 30))),
        ("onderbroken, of staat gereed", Of(BarStage.Waiting, new BarPart(BarPartKind.Sure, false, 10, 50))),
        ("gepland", Of(BarStage.Planned, new BarPart(BarPartKind.Sure, true, 60, 30))),
        ("beëindigd", Of(BarStage.Ended, new BarPart(BarPartKind.Sure, false, 10, 40))),
        ("smal: alleen de maand of het jaar is bekend", Of(BarStage.UnderWay, new(BarPartKind.Within, false, 10, 20), new(BarPartKind.Sure, false, 30, 30))),
        ("smal en gestreept: omstreeks", Of(BarStage.UnderWay, new(BarPartKind.About, false, 10, 20), new(BarPartKind.Sure, false, 30, 30))),
        ("pijlen: begin of einde niet vermeld", new TimeBar(
            BarStage.UnderWay, [new BarPart(BarPartKind.Sure, false, 35, 25)], new BarEdge(true, null), new BarEdge(true, null))),
        ("stip: geen begin en geen einde vermeld, alleen hoe het ervoor staat", new TimeBar(
            BarStage.UnderWay, [new BarPart(BarPartKind.Moment, false, 60, 0)], new BarEdge(true, null), new BarEdge(true, null))),
    ];

    private static TimeBar Of(BarStage stage, params BarPart[] parts) =>
        new(stage, parts, new BarEdge(false, null), new BarEdge(false, null));
}
