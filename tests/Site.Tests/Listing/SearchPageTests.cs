using Site.Listing;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class SearchPageTests
{
    private static readonly Source Paper = Sample.Source("brief") with { References = ["MINDEF2026"] };
    private static readonly Country Lithuania = new("LT", "Litouwen");
    private static readonly Country Germany = new("DE", "Duitsland");
    private static readonly Organisation Nato = new("nato", "Noord-Atlantische Verdragsorganisatie", "NAVO");

    private static readonly Mission Battlegroup = Sample.Mission("battlegroup", title: "Battlegroup") with
    {
        Abbreviation = new(Sample.Stated("MNBG", Paper), [Sample.Stated("BG", Paper)], [Sample.Stated("MBG", Paper)]),
        Aliases = [Sample.Known("Forward Presence", Paper), Sample.Known("battlegroup", Paper), Sample.Known("FORWARD presence", Paper)],
        Lead = Sample.Known(Nato, Paper),
        Locations = [At("Rukla", Lithuania, Precision.Place)],
        Partners = [new Partner(Germany, null, null, [])],
    };

    private static readonly Mission Guard = Sample.Mission("wacht", title: "Één wacht") with
    {
        Abbreviation = Sample.Known("MNBG", Paper),
        Locations = [At("Litouwen", Lithuania, Precision.Country)],
    };

    [Fact]
    public void Lists_everything_under_each_of_its_names() => Assert.Equal(
        [
            "Battlegroup Mission", "Begrippen Page", "BG of Battlegroup", "Brief Source", "Bronnen Page",
            "Duitsland Country", "Edities Page", "Één wacht Mission", "Forward Presence of Battlegroup", "Kaart Page", "Kosten Page",
            "Litouwen Country", "Mandaten Page", "MBG of Battlegroup", "MINDEF2026 of Brief", "Missieoverzicht Page",
            "Missies Page", "MNBG Term", "MNBG of Battlegroup, Één wacht", "NAVO of Noord-Atlantische Verdragsorganisatie",
            "Noord-Atlantische Verdragsorganisatie Organisation", "Oostflank Region", "Open data Page", "Over Page", "Rukla Place", "Tijdlijn Page",
            "Waar de bronnen verschillen Page", "Wat er veranderde Page", "Wijzigingen Page",
        ],
        View().Letters.SelectMany(letter => letter.Names).Select(Told));

    [Fact]
    public void Puts_each_name_under_its_letter_whatever_its_accents() =>
        Assert.Equal(["Edities", "Één wacht"], View().Letters.Single(letter => letter.Letter == "E").Names.Select(name => name.Name));

    [Fact]
    public void Leads_to_the_page_or_the_place_in_it()
    {
        var things = View().Things.ToDictionary(thing => thing.Id);

        Assert.Equal((Paths.Mission("battlegroup"), null), Place(things["missie-battlegroup"]));
        Assert.Equal((Paths.Source("brief"), null), Place(things["bron-brief"]));
        Assert.Equal((Paths.Glossary, "begrip-mnbg"), Place(things["begrip-mnbg"]));
        Assert.Equal((Paths.Map, "plaats-1"), Place(things["plek-rukla"]));
        Assert.Equal((Paths.Map, "plaats-2"), Place(things["land-lt"]));
        Assert.Equal((Paths.Missions, "oostflank"), Place(things["regio-oostflank"]));
        Assert.Equal((Paths.Search, "land-de"), Place(things["land-de"]));
        Assert.Equal((Paths.Search, "organisatie-nato"), Place(things["organisatie-nato"]));
    }

    [Fact]
    public void Says_which_missions_are_in_a_country_and_in_which_it_takes_part()
    {
        var things = View().Things.ToDictionary(thing => thing.Id);

        Assert.Equal(["battlegroup", "wacht"], things["land-lt"].Missions.Select(mission => mission.Slug));
        Assert.Empty(things["land-de"].Missions);
        Assert.Equal(["battlegroup"], things["land-de"].TakesPartIn.Select(mission => mission.Slug));
        Assert.Equal(["battlegroup"], things["organisatie-nato"].Missions.Select(mission => mission.Slug));
    }

    [Fact]
    public void Gives_everything_an_id_of_its_own() =>
        Assert.Equal(View().Things.Count(), View().Things.Select(thing => thing.Id).Distinct().Count());

    private static SearchView View()
    {
        var website = Sample.Website with
        {
            Missions = [Guard, Battlegroup],
            Countries = [Lithuania, Germany, new Country("NO", "Noorwegen")],
            Organisations = [Nato],
            Sources = [Paper],
            Glossary = [new GlossaryEntry("MNBG", "Multinational Battlegroup", null, [], null)],
            TextPages = [new TextPage("over", "pages/over.md", "Over", "Over deze site.", Prose.Empty)],
        };
        return PageList.Of(website, Sample.Maps with { Atlas = new Atlas(Sample.Map, [Sheet()]) }).OfType<SearchView>().Single();
    }

    private static MapSheet Sheet()
    {
        var rukla = new PlacedMission(Battlegroup, Battlegroup.Locations[0]);
        var lithuania = new PlacedMission(Guard, Guard.Locations[0]);
        return new MapSheet(new MapSection("europa", "Europa", default, default), Sample.Map with
        {
            Markers = [new MapMarker(1, "Rukla", default, [rukla])],
            Countries = [new MapShape(2, "Litouwen", "", default, [lithuania])],
        });
    }

    private static Location At(string name, Country country, Precision precision) =>
        new(name, country, null, null, precision, LocationKind.Stationing, null, [], null);

    private static (SitePath Path, string? Anchor) Place(IndexedThing thing) => (thing.Path, thing.Anchor);

    private static string Told(IndexName name) => name.Kind is NameKind.Own
        ? $"{name.Name} {name.Things[0].Kind}"
        : $"{name.Name} of {string.Join(", ", name.Things.Select(thing => thing.Name))}";
}
