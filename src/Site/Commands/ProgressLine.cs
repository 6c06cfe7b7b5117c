using Site.Text;

namespace Site.Commands;

/// <summary>
/// A line on a terminal that tells how far a long build is, drawn over and over and gone when the build is. A short build
/// shows nothing, and neither does a stream that is no terminal.
/// </summary>
internal sealed class ProgressLine : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock turn = new();
    private readonly SortedDictionary<Stage, BuildProgress> under = [];
    private readonly Terminal terminal;
    private readonly long begin;
    private TimeSpan next = Patience;
    private int width;
    private bool isOver;

    private ProgressLine(Terminal terminal) => (this.terminal, begin) = (terminal, terminal.Clock.GetTimestamp());

    /// <summary>A line on this terminal; null when it draws none.</summary>
    public static ProgressLine? On(Terminal terminal) => terminal.Draws ? new ProgressLine(terminal) : null;

    public void Report(BuildProgress value)
    {
        lock (turn)
        {
            // Counted stages run side by side, and the counts of one may come in another order than they were made.
            if (value.Total == 0 || under.Values.Any(stage => stage.Total == 0)) under.Clear();
            if (!under.TryGetValue(value.Stage, out var before) || before.Done < value.Done) under[value.Stage] = value;
            if (isOver || terminal.Clock.GetElapsedTime(begin) is var now && now < next) return;
            next = now + Pause;
            Draw(ProgressText.Of([.. under.Values.Where(stage => stage.Total == 0 || stage.Done < stage.Total)]));
        }
    }

    /// <summary>Leaves the line empty for what is said next.</summary>
    public void Clear()
    {
        lock (turn)
        {
            if (width > 0) terminal.Error.Write("\r" + new string(' ', width) + "\r");
            width = 0;
        }
    }

    public void Dispose()
    {
        lock (turn) isOver = true;
        Clear();
    }

    private void Draw(string text)
    {
        terminal.Error.Write("\r" + text.PadRight(width));
        width = Math.Max(width, text.Length);
    }
}
