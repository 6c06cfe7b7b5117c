using System.Globalization;
using Site.Listing;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Registers;
using Site.Output;

namespace Site.Tests.Output;

public class FilesBesidePagesTests
{
    private static readonly Website Website = Sample.Website with
    {
        Missions = [Sample.Mission("istanbul", MissionStatus.Running, "İstanbul"), Sample.Mission("ijzer", null, "ijzer")],
        Changes = [new Change(new DateOnly(2026, 6, 30), ["istanbul"], ChangeKind.Revision, "Nieuw.")],
        Glossary = [new GlossaryEntry("INF", null, null, [], null), new GlossaryEntry("inzet", null, null, [], null)],
        Costs = new Costs([Sample.Scope], [Sample.Line(2025, "a", -1234.5m)], [Sample.Total(2025, 1234.5m)]),
    };

    [Fact]
    public void Are_all_there() => Assert.Equal(
        [
            "sitemap.xml", "robots.txt", "feed.xml", "data/zoeken.js",
        ],
        Files().Select(file => file.Path.Value));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void Have_the_same_bytes_whatever_the_machine_speaks(string culture)
    {
        var here = Files();
        IReadOnlyList<OutputFile> there = [];
        var thread = new Thread(() => there = Files()) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();

        Assert.Equal(here.Select(file => file.Bytes), there.Select(file => file.Bytes));
    }

    private static IReadOnlyList<OutputFile> Files() => FilesBesidePages.Of(Website, PageList.Of(Website, Sample.Maps));
}
