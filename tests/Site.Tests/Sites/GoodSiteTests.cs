using Site.Input;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Registers;
using Site.Problems;

namespace Site.Tests.Sites;

public sealed class GoodSiteTests
{
    [Fact]
    public void Has_no_problems() => Assert.Empty(FixtureSite.Good.Read().Problems);

    [Fact]
    public void Says_what_its_files_say()
    {
        var site = FixtureSite.Good.Read().Website!;
        Assert.Equal(["battlegroup-litouwen", "opleiding-noorwegen", "wacht-op-zee"], site.Missions.Select(m => m.Slug));
        var mission = site.Missions[0];
        Assert.Equal(["2028-12-31", "2026-12-31", "2024", "2028-12"], mission.End.Statements.Select(s => s.Statement.Content.ToString()));
        Assert.Equal([new Quantity(300, 300, Qualifier.Circa, "militairen"), new Quantity(4, 16, Qualifier.AtMost, "specialisten")],
            mission.Strength.Select(s => s.Leading!.Value));
        Assert.Equal(["2023-06~", "2024-04-04"], mission.Events.Select(e => e.Date.ToString()));
        Assert.Equal(new Position(55.0m, 24.4m), mission.Locations[0].At);
        Assert.Equal(new Position(69m, 19m), mission.Locations[1].At);
        Assert.Equal("Oostzee", site.Missions[2].Locations[0].Name);
        Assert.Equal("Noorwegen", site.Missions[1].Locations[0].Name);
        Assert.False(site.Missions[2].End.IsStated);
        Assert.Equal([TotalOutcome.Equal, TotalOutcome.WithinTolerance], site.Costs.Checks.Select(check => check.Outcome));
        Assert.Equal(("2023-05", "2024-04"), (site.Sources[1].ReportedFrom?.ToString(), site.Sources[1].ReportedUntil?.ToString()));
        Assert.Equal([null, "wacht-op-zee"], site.Differences.Select(difference => difference.MissionSlug));
    }

    [Fact]
    public void Reads_the_same_from_what_Dutch_Excel_saves()
    {
        var (website, problems) = FixtureSite.GoodWith("GoodDutchExcel").Read();
        Assert.Empty(problems);
        Assert.Equal(Dump.Of(FixtureSite.Good.Read().Website), Dump.Of(website));
    }

    [Fact]
    public void The_Excel_files_are_what_Dutch_Excel_saves()
    {
        var files = FixtureSite.GoodWith("GoodDutchExcel").Files;
        Assert.Equal([0xEF, 0xBB, 0xBF], files["data/sources.csv"][..3]);
        Assert.Contains((byte)0xEB, files["data/costs.csv"]);
        Assert.All(files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)), file => Assert.Contains((byte)'\r', file.Value));
        Assert.Contains(";31,37;", System.Text.Encoding.Latin1.GetString(files["data/costs.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_same_every_time()
    {
        var first = Dump.Of(FixtureSite.Good.Read().Website);
        for (var i = 0; i < 20; i++) Assert.Equal(first, Dump.Of(FixtureSite.Good.Read().Website));
    }

    [Fact]
    public void Reads_the_same_from_disk()
    {
        var problems = new ProblemList();
        var website = InputReader.Read(InputFolder.Read(Path.Combine(FixtureSite.Folder, "Good")), problems);
        Assert.Equal(Dump.Of(FixtureSite.Good.Read().Website), Dump.Of(website));
    }
}
