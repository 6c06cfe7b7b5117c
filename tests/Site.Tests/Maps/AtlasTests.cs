using Site.Maps;
using Site.Model.Maps;
using Site.Model.Registers;

namespace Site.Tests.Maps;

public class AtlasTests
{
    private static readonly MapSection Baltic = Sample.Section("oostzee", 53, 9, 66, 30);
    private static readonly MapSection Europe = Sample.Section("europa", 33, -25, 72, 45);
    private static readonly MapSection Asia = Sample.Section("azie", -40, 56, 60, 150);

    private static readonly MapDrawings Drawings = new(BaseMap.Load());

    private static readonly Atlas Atlas = Drawings.Atlas(
        [
            Sample.Mission("a", Sample.Place("Rukla", "LT", 55.0m, 24.4m)),
            Sample.Mission("b", Sample.Country("RO", "Roemenië")),
            Sample.Mission("c", Sample.Sea(Sample.BalticSea)),
        ],
        [Baltic, Europe, Asia]);

    [Fact]
    public void A_place_stands_on_the_first_sheet_that_holds_its_middle()
    {
        Assert.Equal(["oostzee", "europa"], Atlas.Sheets.Select(sheet => sheet.Section.Id));
        Assert.Single(Atlas.Sheets[0].Map.Markers);
        Assert.Single(Atlas.Sheets[0].Map.Areas);
        Assert.Single(Atlas.Sheets[1].Map.Countries);
    }

    [Fact]
    public void Numbers_run_on_from_sheet_to_sheet_and_are_the_same_on_the_world()
    {
        Assert.Equal(3, Atlas.Sheets[1].Map.Countries[0].Number);
        Assert.Equal(3, Atlas.World.Countries[0].Number);
        Assert.Equal(1, Atlas.World.Markers[0].Number);
    }

    [Fact]
    public void A_place_outside_every_section_has_none() =>
        Assert.Null(MapDrawings.SectionOf(Sample.Place("Quito", "EC", -0.2m, -78.5m), [Europe, Asia], BaseMap.Load()));
}
