using System.Text.Json.Nodes;

namespace Site.Tests.Comparing;

/// <summary>What an older program published in another way is no change of the content.</summary>
public sealed class OlderProgramTests
{
    private static readonly string[] _younger = ["legalBasis", "strength", "partners"];

    [Theory]
    [InlineData("data/kerncijfers.csv")]
    [InlineData("data/kostentotalen.csv")]
    [InlineData("data/kosten.csv")]
    public async Task A_table_that_was_not_published_yet_asks_for_nothing(string file)
    {
        using var site = await EditedSite.PublishedAsync();
        File.Delete(Path.Combine(site.Output, file));

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((0, ""), (code, complained));
        Assert.Contains($"Niet vergeleken: dit staat niet of anders op de gepubliceerde site (1)\n  De getallen in /{file}\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_with_other_columns_asks_for_nothing()
    {
        using var site = await EditedSite.PublishedAsync();
        await File.WriteAllTextAsync(Path.Combine(site.Output, "data/kerncijfers.csv"), "getal,waarover\r\n300,mensen\r\n", TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    [Fact]
    public async Task Facts_that_its_data_did_not_know_ask_for_nothing_and_others_are_compared()
    {
        using var site = await EditedSite.PublishedAsync();
        Change(site, mission =>
        {
            mission.Remove("costs");
            foreach (var key in _younger) mission["facts"]!.AsObject().Remove(key);
        });

        var (code, said, complained) = await site.DiffAsync();
        Assert.Equal((0, ""), (code, complained));
        Assert.Contains("  Met hoeveel, bij ", said, StringComparison.Ordinal);
        Assert.Contains("  Kosten, bij ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Gewijzigde", said, StringComparison.Ordinal);

        site.Edit("input/missions/wacht-op-zee.md", "value: limited", "value: running");
        Assert.Equal(1, (await site.DiffAsync()).Code);
    }

    [Fact]
    public async Task The_same_figure_with_other_keys_asks_for_nothing()
    {
        using var site = await EditedSite.PublishedAsync();
        Change(site, mission =>
        {
            foreach (var strength in mission["facts"]!["strength"]!.AsArray()) strength!["value"]!.AsObject().Remove("qualifier");
        });

        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    [Fact]
    public async Task Without_data_of_any_mission_only_texts_are_compared()
    {
        using var site = await EditedSite.PublishedAsync();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Output, "missies"), "*.json")) File.Delete(file);
        Directory.Delete(Path.Combine(site.Output, "data"), recursive: true);
        File.Delete(Path.Combine(site.Output, "feed.xml"));

        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    private static void Change(EditedSite site, Action<JsonObject> change)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Output, "missies"), "*.json"))
        {
            var mission = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            change(mission);
            File.WriteAllText(file, mission.ToJsonString());
        }
    }

    private static (int Code, string Error) Outcome((int Code, string Out, string Error) diff) => (diff.Code, diff.Error);
}
