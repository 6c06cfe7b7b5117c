using Site.Listing;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class DevelopmentsPageTests
{
    private static readonly Source Then = Period("toen", "2023-05", "2024-04");
    private static readonly Source Now = Period("nu", "2025-05", "2026-04");
    private static readonly Source After = Sample.Source("daarna", "2026-06-30");

    [Fact]
    public void Names_the_months_of_which_no_paper_reports()
    {
        var view = Of([]);

        Assert.Equal(new MonthSpan(Sample.Date("2024-05"), Sample.Date("2025-04")), view.Gap);
        Assert.Equal(["toen"], view.Then!.Sources.Select(source => source.Id));
        Assert.Null(ReportingPeriods.Gap(new(new(Sample.Date("2024-05"), Sample.Date("2025-04")), []), view.Now));
    }

    [Fact]
    public void Tells_what_came_and_what_went()
    {
        var view = Of([Ending("f-35", Now, "2025-12-01"), Ending("mnbg", Then, "2023-06-30"), Ending("mq-9", Then, "2024", Now, "2024")]);

        Assert.Equal([DevelopmentKind.Came], Kinds(view, "f-35"));
        Assert.Equal([DevelopmentKind.Went], Kinds(view, "mnbg"));
        Assert.Empty(Kinds(view, "mq-9"));
    }

    [Fact]
    public void Says_nothing_came_where_no_earlier_paper_reports()
    {
        var elsewhere = Sample.Mission("unifil") with { Region = new Region("afrika", "Afrika", 2, ""), End = Ends(Now, "2027") };

        var view = Of([elsewhere, Ending("mnbg", Then, "2023-06-30")]);

        Assert.Equal([true, false], view.Regions.Select(region => region.IsComparable));
        Assert.Empty(Kinds(view, "unifil"));
    }

    [Fact]
    public void Tells_from_when_to_when_an_end_moved()
    {
        var moved = Assert.Single(Developments(Of([Ending("mnbg", Then, "2024-12-31", Now, "2026-12-31")]), "mnbg"));

        Assert.Equal(DevelopmentKind.Extended, moved.Kind);
        Assert.Equal((Sample.Date("2024-12-31"), Sample.Date("2026-12-31")), ((EdtfDate)moved.From!.Content, (EdtfDate)moved.To!.Content));
    }

    [Fact]
    public void Tells_that_the_earlier_report_announced_an_extension()
    {
        var announced = Sample.Mission("mnbg") with
        {
            End = new(
                Sample.Stated(Sample.Date("2026-12-31"), Now),
                [Sample.Stated(Sample.Date("2026"), Then), Sample.Stated(Sample.Date("2024-12-31"), Then)], []),
        };

        Assert.Equal([DevelopmentKind.ExtensionRepeated], Developments(Of([announced]), "mnbg").Select(moved => moved.Kind));
    }

    [Theory]
    [InlineData(300, 200, DevelopmentKind.Resized)]
    [InlineData(300, 300, null)]
    [InlineData(300, null, DevelopmentKind.SizeNoLongerStated)]
    public void Tells_a_change_of_size(int then, int? now, DevelopmentKind? expected)
    {
        var sizes = new List<Fact<Quantity>> { Size(then, Then) };
        if (now is { } number) sizes.Add(Size(number, Now));
        var mission = Ending("mnbg", Then, "2026", Now, "2026") with { Strength = sizes };

        Assert.Equal(expected is { } kind ? [kind] : [], Kinds(Of([mission]), "mnbg"));
    }

    [Theory]
    [InlineData("2025-05-01", DevelopmentKind.Began)]
    [InlineData("2025-04", DevelopmentKind.BeganInGap)]
    [InlineData("2025", null)]
    public void Tells_a_begin_only_when_its_date_leaves_no_doubt(string start, DevelopmentKind? expected)
    {
        var mission = Ending("kfor", Then, "2026", Now, "2026") with { Start = Ends(Now, start) };

        Assert.Equal(expected is { } kind ? [kind] : [], Kinds(Of([mission]), "kfor"));
    }

    [Theory]
    [InlineData("2025-05-22", true)]
    [InlineData("2025-04-30", false)]
    [InlineData("2025", false)]
    public void Tells_what_happened_when_its_date_leaves_no_doubt(string date, bool told)
    {
        var happened = new Event(Sample.Date(date), null, "Nederland draagt het bevel over.", Sample.Cite(Now));
        var mission = Ending("nmi", Then, "2026", Now, "2026") with { Events = [happened] };

        Assert.Equal(told ? [DevelopmentKind.Happened] : [], Kinds(Of([mission]), "nmi"));
    }

    [Fact]
    public void Reports_what_later_papers_decided()
    {
        var extended = Sample.Mission("mnbg") with
        {
            End = new(Sample.Stated(Sample.Date("2028"), After), [Sample.Stated(Sample.Date("2026"), Now)], []),
        };
        var planned = Sample.Mission("trainers") with { Status = Sample.Known(MissionStatus.Planned, After) };

        var view = Of([extended, planned, Ending("kfor", Now, "2026-04")]);

        // Planned missions stand before those of no stated status.
        Assert.Equal(
            [("trainers", DevelopmentKind.Planned), ("mnbg", DevelopmentKind.Extended)],
            view.Later.Select(later => (later.Mission.Slug, Assert.Single(later.Developments).Kind)));
        Assert.DoesNotContain("trainers", view.Regions.SelectMany(region => region.Missions).Select(row => row.Mission.Slug));
    }

    private static DevelopmentsView Of(IReadOnlyList<Mission> missions)
    {
        var website = Sample.Website with { Missions = missions, Sources = [After, Now, Then] };
        return DevelopmentsPage.Of(website, RegionList.Of(website));
    }

    private static IReadOnlyList<Development> Developments(DevelopmentsView view, string slug) =>
        view.Regions.SelectMany(region => region.Missions).Single(row => row.Mission.Slug == slug).Developments;

    private static IEnumerable<DevelopmentKind> Kinds(DevelopmentsView view, string slug) => Developments(view, slug).Select(d => d.Kind);

    private static Source Period(string id, string from, string until) => Sample.Source(id, until) with
    {
        ReportedFrom = Sample.Date(from),
        ReportedUntil = Sample.Date(until),
    };

    private static Fact<EdtfDate> Ends(Source source, string date) => new(Sample.Stated(Sample.Date(date), source), [], []);

    private static Mission Ending(string slug, Source source, string end, Source? later = null, string? moved = null) =>
        Sample.Mission(slug) with
        {
            End = later is null || moved is null
                ? Ends(source, end)
                : new(Sample.Stated(Sample.Date(moved), later), [Sample.Stated(Sample.Date(end), source)], []),
        };

    private static Fact<Quantity> Size(int number, Source source) =>
        Sample.Known(new Quantity(number, number, Qualifier.Exact, "militairen"), source);
}
