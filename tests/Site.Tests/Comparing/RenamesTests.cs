using Site.Comparing;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Tests.Comparing;

public sealed class RenamesTests
{
    private static readonly string[] _many = ["a", "b", "c", "d", "e", "f", "g", "h"];

    [Fact]
    public void A_mission_with_the_same_title_is_the_same() => Assert.Equal("nieuw", Of(
        Mission("oud", "Wacht op zee", "a", "b"), Mission("nieuw", "Wacht op Zee", "c"), Mission("ander", "Iets", "a")));

    [Fact]
    public void A_mission_that_has_the_old_title_as_another_name_is_the_same() => Assert.Equal("nieuw", Of(
        Mission("oud", "Wacht op zee"), Named("nieuw", "Zeewacht", "Wacht op zee"), Mission("ander", "Iets")));

    [Fact]
    public void A_mission_with_most_facts_is_the_same_whatever_its_name() => Assert.Equal("nieuw", Of(
        Mission("oud", "Wacht", _many), Mission("ander", "Iets", "a", "b", "c"), Mission("nieuw", "Schip", [.. _many[..7], "x"])));

    [Fact]
    public void A_sister_mission_with_seven_facts_in_ten_is_another() => Assert.Null(Of(
        Mission("mashreq", "Team in de Mashreq", [.. _many, "i", "j"]), Mission("west-afrika", "Team in West-Afrika", [.. _many[..7], "x", "y", "z"])));

    [Fact]
    public void Two_equal_facts_are_too_few() => Assert.Null(Of(Mission("oud", "Wacht", "a", "b"), Mission("nieuw", "Schip", "a", "b")));

    [Fact]
    public void An_almost_equal_slug_asks_for_some_equal_facts()
    {
        Assert.Equal("opleiding-in-noorwegen", Of(Mission("opleiding-noorwegen", "Les", "a", "b"), Mission("opleiding-in-noorwegen", "Cursus", "a", "x")));
        Assert.Null(Of(Mission("team-mashreq", "Les", "a", "b", "c"), Mission("team-maghreb", "Cursus", "a", "x", "y")));
    }

    [Fact]
    public void One_mission_takes_the_place_of_one_other()
    {
        var found = Renames.Of(
            [Mission("een", "Een", _many), Mission("twee", "Twee", _many)], [Mission("drie", "Twee", _many)]);

        Assert.Equal(Paths.Mission("drie"), Assert.Single(found, move => move.Key == Paths.Mission("twee")).Value);
        Assert.Single(found);
    }

    private static string? Of(MissionPage old, params MissionPage[] fresh) =>
        Renames.Of([old], fresh).TryGetValue(old.Page.Path, out var found) ? Paths.SlugOf(found) : null;

    private static MissionPage Mission(string slug, string title, params string[] facts) =>
        Page(slug, title, facts.Select(value => Fact(FactName.Units, value)));

    private static MissionPage Named(string slug, string title, string alias) => Page(slug, title, [Fact(FactName.Alias, alias)]);

    private static MissionPage Page(string slug, string title, IEnumerable<DataFact> facts) => new(
        PageText.Named(Paths.Mission(slug), title), new MissionData(slug, title, [.. facts], new HashSet<FactName>()));

    private static DataFact Fact(FactName name, string value) => new(name, "", 0, "", value, null, value, null, "", "");
}
