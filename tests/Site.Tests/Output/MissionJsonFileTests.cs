using System.Text.Json;
using Site.Listing;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Sites;

namespace Site.Tests.Output;

public sealed class MissionJsonFileTests
{
    private static readonly Lazy<IReadOnlyList<Page>> _pages = new(() => PageList.Of(FixtureSite.Good.Read().Website!, Sample.Maps));

    [Fact]
    public void Says_every_fact_with_its_papers_and_what_was_said_before_and_elsewhere()
    {
        var end = Data("battlegroup-litouwen").GetProperty("facts").GetProperty("end");

        Assert.Equal("2028-12-31", Text(end, "value"));
        Assert.Equal("tot 31 december 2028", Text(end, "label"));
        Assert.Equal("2026-06-30", Text(end, "asOf"));
        Assert.Equal(("kamerbrief-2026-06", "Verlenging"), (Text(end.GetProperty("sources")[0], "id"), Text(end.GetProperty("sources")[0], "place")));
        Assert.Equal(["2026-12-31", "2024"], end.GetProperty("earlier").EnumerateArray().Select(earlier => Text(earlier, "value")));
        Assert.Equal("2028-12", Text(end.GetProperty("conflicting")[0], "value"));
    }

    [Fact]
    public void Keeps_numbers_amounts_places_and_letters_exact()
    {
        var data = Data("battlegroup-litouwen");
        var facts = data.GetProperty("facts");

        Assert.Equal((4, 16), (facts.GetProperty("strength")[1].GetProperty("value").GetProperty("low").GetInt32(),
            facts.GetProperty("strength")[1].GetProperty("value").GetProperty("high").GetInt32()));
        Assert.Equal([31.37m, 38.5m], data.GetProperty("costs").EnumerateArray().Select(cost => cost.GetProperty("millionEuros").GetDecimal()));
        Assert.Equal(24.4m, facts.GetProperty("locations")[0].GetProperty("value").GetProperty("longitude").GetDecimal());
        Assert.Equal("De verlenging", Text(facts.GetProperty("letters")[1], "about"));
    }

    [Fact]
    public void What_no_paper_says_is_null_or_an_empty_list()
    {
        var data = Data("wacht-op-zee");

        Assert.Equal(JsonValueKind.Null, data.GetProperty("facts").GetProperty("end").ValueKind);
        Assert.Equal(0, data.GetProperty("facts").GetProperty("strength").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("costs")[1].GetProperty("millionEuros").ValueKind);
    }

    [Fact]
    public void Has_a_key_for_every_fact_of_a_mission() => Assert.Equal(
        Enum.GetValues<FactName>().Except([FactName.Cost, FactName.Prose]).Order(),
        FactKeys.All.Select(fact => fact.Name).Order());

    private static JsonElement Data(string slug)
    {
        var view = _pages.Value.OfType<MissionView>().Single(page => page.Mission.Slug == slug);
        var file = MissionJsonFile.Write(view, Sample.Settings);
        Assert.Equal($"missies/{slug}.json", file.Path.Value);
        return JsonDocument.Parse(file.Bytes).RootElement;
    }

    private static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();
}
