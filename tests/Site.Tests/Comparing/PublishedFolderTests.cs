namespace Site.Tests.Comparing;

/// <summary>What was published is compared as far as it can be read, and never leads to a crash.</summary>
public sealed class PublishedFolderTests
{
    [Fact]
    public async Task Before_the_first_publication_everything_is_new_and_nothing_is_missing()
    {
        using var site = EditedSite.NeverPublished();

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((0, ""), (code, complained));
        Assert.Matches("staat nog geen gepubliceerde site. Alles is nieuw: [0-9]+ pagina’s.\n$", said);
    }

    [Fact]
    public async Task A_folder_of_others_is_wrong_use()
    {
        using var site = EditedSite.NeverPublished();
        Directory.CreateDirectory(site.Output);
        await File.WriteAllTextAsync(Path.Combine(site.Output, "brief.html"), "<p>Iets anders", TestContext.Current.CancellationToken);

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((2, ""), (code, said));
        Assert.Contains("staat geen hele site van dit programma (index.html, sitemap.xml, feed.xml ontbreekt)", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        using var site = EditedSite.NeverPublished();
        await File.WriteAllTextAsync(site.Output, "geen map", TestContext.Current.CancellationToken);

        Assert.Equal(2, (await site.DiffAsync()).Code);
    }

    [Theory]
    [InlineData("missies/wacht-op-zee.json", "{ \"title\": ")]
    [InlineData("missies/wacht-op-zee.json", "[]")]
    [InlineData("missies/wacht-op-zee.json", "{ \"title\": 3, \"facts\": [] }")]
    [InlineData("missies/wacht-op-zee.json", "{ \"title\": \"Wacht\", \"facts\": { \"start\": { \"value\": 3 } } }")]
    [InlineData("feed.xml", "<feed")]
    [InlineData("data/kosten.csv", "\"iets")]
    [InlineData("missies/wacht-op-zee/index.html", "")]
    [InlineData("kaart/index.html", "<meta http-equiv=refresh content='0; url=::'><p")]
    public async Task A_damaged_file_stops_nothing(string file, string text)
    {
        using var site = await EditedSite.PublishedAsync();
        await File.WriteAllTextAsync(Path.Combine(site.Output, file), text, TestContext.Current.CancellationToken);

        var (code, said, complained) = await site.DiffAsync();

        Assert.InRange(code, 0, 1);
        Assert.Contains("ngewijzigd: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("vastgelopen", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_readable_facts_the_text_of_the_page_is_compared()
    {
        using var site = await EditedSite.PublishedAsync();
        File.Delete(Path.Combine(site.Output, "missies/wacht-op-zee.json"));
        site.Edit("input/missions/wacht-op-zee.md", "omstreeks maart 2024", "rond maart 2024");

        var (code, said, _) = await site.DiffAsync();

        Assert.Equal(0, code);
        Assert.Contains("Van 1 missie zijn de gepubliceerde gegevens niet te lezen", said, StringComparison.Ordinal);
        Assert.Contains("rond maart 2024", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_theme_changes_no_page()
    {
        using var site = await EditedSite.PublishedAsync();
        foreach (var page in Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories))
            await File.WriteAllTextAsync(
                page,
                (await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken))
                    .Replace("<dt>Einde</dt>", "<dt class=\"laatste\">Eindigt op</dt>", StringComparison.Ordinal)
                    .Replace("rel=\"stylesheet\"", "rel=\"stylesheet\" data-nieuw", StringComparison.Ordinal),
                TestContext.Current.CancellationToken);

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((0, ""), (code, complained));
        Assert.Matches(@"\nAlleen de opmaak anders: \d\d pagina’s; ongewijzigd: 0 pagina’s\n$", said);
        Assert.DoesNotContain("Gewijzigde", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_can_be_mailed()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/missions/wacht-op-zee.md", "value: limited", "value: running");

        Assert.Equal(1, (await site.DiffAsync("--markdown", site.Below("overzicht.md"))).Code);

        var text = await File.ReadAllTextAsync(site.Below("overzicht.md"), TestContext.Current.CancellationToken);
        Assert.StartsWith("# Vergeleken met de gepubliceerde site", text, StringComparison.Ordinal);
        Assert.Contains("## Nog te doen (1)\n\n- Een gepubliceerd gegeven van “Wacht op zee” verandert", text, StringComparison.Ordinal);
        Assert.Contains("\n- Wacht op zee  /missies/wacht-op-zee/\n  - Status: Loopt, beperkt → Loopt\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_in_the_input_come_first()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/missions/wacht-op-zee.md", "region: zee", "region: zeee");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((1, ""), (code, said));
        Assert.EndsWith("1 probleem in 1 bestand; er is niets vergeleken.\n", complained, StringComparison.Ordinal);
    }
}
