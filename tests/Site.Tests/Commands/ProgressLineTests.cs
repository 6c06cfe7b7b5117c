using Site.Commands;

namespace Site.Tests.Commands;

public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _screen = new();
    private readonly Clock _clock = new();

    [Fact]
    public void Shows_nothing_of_a_build_that_is_over_within_a_second()
    {
        using (var line = Line()!)
        {
            line.Report(new BuildProgress(Stage.Reading));
            _clock.Pass(0.9);
            line.Report(new BuildProgress(Stage.Pages, 40, 40));
        }

        Assert.Empty(_screen.ToString());
    }

    [Fact]
    public void Tells_how_far_a_long_build_is_and_leaves_an_empty_line()
    {
        using (var line = Line()!)
        {
            _clock.Pass(1);
            line.Report(new BuildProgress(Stage.Reading));
            _clock.Pass(1);
            line.Report(new BuildProgress(Stage.Images, 12, 1000));
            _clock.Pass(1);
            line.Report(new BuildProgress(Stage.Pages, 340, 1143));
        }

        Assert.Equal(
            ["", "Bezig: invoer lezen", "Bezig: afbeeldingen 12 van 1.000", "Bezig: pagina’s 340 van 1.143, afbeeldingen 12 van 1.000", new string(' ', 56), ""],
            _screen.ToString().Split('\r'));
    }

    [Fact]
    public void Draws_at_most_ten_times_a_second_and_never_counts_back()
    {
        using var line = Line()!;
        _clock.Pass(2);
        foreach (var done in new[] { 2, 1, 3 }) line.Report(new BuildProgress(Stage.Pages, done, 9));
        _clock.Pass(0.2);
        line.Report(new BuildProgress(Stage.Pages, 2, 9));

        Assert.Equal("\rBezig: pagina’s 2 van 9\rBezig: pagina’s 3 van 9", _screen.ToString());
    }

    [Fact]
    public void Begins_anew_when_the_pages_are_made_twice()
    {
        using var line = Line()!;
        _clock.Pass(2);
        line.Report(new BuildProgress(Stage.Pages, 9, 9));
        line.Report(new BuildProgress(Stage.Checking));
        _clock.Pass(0.2);
        line.Report(new BuildProgress(Stage.Pages, 1, 8));

        Assert.Equal("\rBezig\rBezig: pagina’s 1 van 8", _screen.ToString());
    }

    [Fact]
    public void Is_not_there_in_a_pipe() => Assert.Null(Line(draws: false));

    [Fact]
    public async Task A_build_tells_of_every_stage_and_counts_to_the_last()
    {
        var heard = new Heard();
        await Build.RunAsync(
            new BuildRequest(Path.Combine(Sites.FixtureSite.Folder, "Good"), null) { Progress = heard }, TestContext.Current.CancellationToken);

        Assert.Equal([Stage.Reading, Stage.Pages, Stage.Images, Stage.Checking], heard.All.Select(one => one.Stage).Distinct().Order());
        Assert.All(heard.All.Where(one => one.Total > 0).GroupBy(one => one.Stage), stage =>
            Assert.Equal(Enumerable.Range(1, stage.First().Total), stage.Select(one => one.Done).Order()));
    }

    public void Dispose() => _screen.Dispose();

    private ProgressLine? Line(bool draws = true) => ProgressLine.On(new Terminal(TextWriter.Null, _screen, _clock) { Draws = draws });

    private sealed class Heard : IProgress<BuildProgress>
    {
        public System.Collections.Concurrent.ConcurrentQueue<BuildProgress> All { get; } = [];

        public void Report(BuildProgress value) => All.Enqueue(value);
    }

    private sealed class Clock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now;

        public void Pass(double seconds) => _now += (long)(seconds * 1000);
    }
}
