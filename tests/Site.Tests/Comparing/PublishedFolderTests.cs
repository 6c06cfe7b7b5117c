namespace Site.Tests.Comparing;

/// <summary>What was published is compared as far as it can be read, and never leads to a crash.</summary>
public sealed class PublishedFolderTests
{
    private static readonly string[] _ofEditors = ["index.html", "config.json", "beheer.js"];

    [Fact]
    public async Task Before_the_first_publication_everything_is_new_and_nothing_is_missing()
    {
        using var site = EditedSite.NeverPublished();

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((0, ""), (code, complained));
        Assert.Matches("staat nog geen gepubliceerde site. Alles is nieuw: [0-9]+ pagina’s.\n$", said);
    }

    [Theory]
    [InlineData("brief.html", "index.html, sitemap.xml ontbreken")]
    [InlineData("index.html", "sitemap.xml ontbreekt")]
    public async Task A_folder_of_others_is_wrong_use(string file, string missing)
    {
        using var site = EditedSite.NeverPublished();
        Directory.CreateDirectory(site.Output);
        await File.WriteAllTextAsync(Path.Combine(site.Output, file), "<p>Iets anders", TestContext.Current.CancellationToken);

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((2, ""), (code, said));
        Assert.Contains($"staat geen hele site van dit programma ({missing})", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        using var site = EditedSite.NeverPublished();
        await File.WriteAllTextAsync(site.Output, "geen map", TestContext.Current.CancellationToken);

        Assert.Equal(2, (await site.DiffAsync()).Code);
    }

    [Fact]
    public async Task Compressed_copies_are_nobodys_loss()
    {
        using var site = await EditedSite.PublishedAsync();
        foreach (var file in Directory.GetFiles(Path.Combine(site.Output, "data")))
            File.Copy(file, file + ".gz");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((0, ""), (code, complained));
        Assert.DoesNotContain(".gz", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missies/wacht-op-zee.json", "{ \"title\": ")]
    [InlineData("missies/wacht-op-zee.json", "[]")]
    [InlineData("missies/wacht-op-zee.json", "{ \"title\": 3, \"facts\": [] }")]
    [InlineData("missies/wacht-op-zee.json", "{ \"title\": \"Wacht\", \"facts\": { \"start\": { \"value\": 3 } } }")]
    [InlineData("missies/wacht-op-zee.json", "{ \"referenceDate\": 3, \"title\": \"Wacht\", \"title\": \"Wacht\", \"facts\": {} }")]
    [InlineData("feed.xml", "<feed")]
    [InlineData("feed.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>x</id><updated>30 juni 2026</updated></entry></feed>")]
    [InlineData("data/kosten.csv", "\"iets")]
    [InlineData("missies/wacht-op-zee/index.html", "")]
    [InlineData("kaart/index.html", "<meta http-equiv=refresh content='0; url=::'><p")]
    public async Task A_damaged_file_stops_nothing(string file, string text)
    {
        using var site = await EditedSite.PublishedAsync();
        await File.WriteAllTextAsync(Path.Combine(site.Output, file), text, TestContext.Current.CancellationToken);

        var (code, said, complained) = await site.DiffAsync();

        Assert.InRange(code, 0, 1);
        Assert.Contains(": helemaal hetzelfde\n", said, StringComparison.Ordinal);
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
        Assert.Contains("  De gegevens van “Wacht op zee”; alleen de tekst van de pagina is vergeleken\n", said, StringComparison.Ordinal);
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
        Assert.Matches(@"\nHieraan hoeft u niets te doen\n  \d\d pagina’s: de lezer leest hetzelfde, alleen het uiterlijk of de techniek is anders\n$", said);
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
        Assert.Contains("## Nog te doen (1)\n\n### ", text, StringComparison.Ordinal);
        Assert.Contains("wacht-op-zee.md\n\n- **Regel 5: Een gepubliceerd gegeven van “Wacht op zee” verandert", text, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("input/missions/wacht-op-zee.md", "region: zee", "region: zee")]
    [InlineData("input/missions/wacht-op-zee.md", "value: limited", "value: running")]
    public async Task In_Markdown_all_of_it_goes_to_one_place(string file, string from, string to)
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(file, from, to);

        var (code, said, complained) = await site.DiffAsync("--report", "markdown");

        Assert.Equal((from == to ? 0 : 1, ""), (code, complained));
        Assert.StartsWith("# Vergeleken met", said, StringComparison.Ordinal);
        Assert.Equal(code == 1, said.Contains("  ```text\n  2026-07-14,wacht-op-zee,correction,", StringComparison.Ordinal));
        Assert.Contains("## Hieraan hoeft u niets te doen\n\n- ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_GitHub_what_is_missing_stands_beside_the_lines()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/missions/wacht-op-zee.md", "value: limited", "value: running");

        var (code, said, complained) = await site.DiffAsync("--report", "github");

        Assert.Equal((1, ""), (code, complained));
        Assert.StartsWith("Vergeleken met", said, StringComparison.Ordinal);
        Assert.Matches("\n::error file=[^\n]*wacht-op-zee.md,line=5,title=Een gepubliceerd[^\n]*%0A2026-07-14,wacht-op-zee,correction,[^\n]*\n$", said);
    }

    [Fact]
    public async Task The_page_for_editors_is_no_page_of_the_site()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Add("input/site.yml", "cms:\n  repository: voorbeeld/missies\n");

        var (code, said, _) = await site.DiffAsync();
        Assert.Equal(0, code);
        Assert.DoesNotContain("beheer", said, StringComparison.Ordinal);

        Directory.CreateDirectory(Path.Combine(site.Output, "beheer"));
        foreach (var file in _ofEditors)
            await File.WriteAllTextAsync(Path.Combine(site.Output, "beheer", file), "<h1>Beheer</h1>", TestContext.Current.CancellationToken);
        site.Edit("input/site.yml", "cms:\n  repository: voorbeeld/missies\n", "");
        var (after, then, complained) = await site.DiffAsync();
        Assert.Equal((0, ""), (after, complained));
        Assert.DoesNotContain("beheer", then, StringComparison.Ordinal);
    }
}
