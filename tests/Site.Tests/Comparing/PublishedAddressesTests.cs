namespace Site.Tests.Comparing;

/// <summary>No address that was published leads nowhere, and what comes or goes is told to readers.</summary>
public sealed class PublishedAddressesTests
{
    private const string Going = "input/missions/opleiding-noorwegen.md";

    [Fact]
    public async Task A_removed_mission_asks_for_redirects_and_a_note_and_what_is_offered_is_enough()
    {
        using var site = await EditedSite.PublishedAsync();
        File.Delete(Path.Combine(site.Input, "../" + Going));
        site.Edit("input/missions/wacht-op-zee.md", "  - opleiding-noorwegen\n", "");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("Opleiding in Noorwegen  /missies/opleiding-noorwegen/ loopt dood", said, StringComparison.Ordinal);
        Assert.Contains("/missies/opleiding-noorwegen/,/missies/,De pagina is opgeheven.", complained, StringComparison.Ordinal);
        Assert.Contains("/missies/status/beeindigd/ heeft geen missies meer", said, StringComparison.Ordinal);
        Assert.DoesNotContain("/missies/status/", complained, StringComparison.Ordinal);
        Assert.Contains("2026-07-14,,revision,Niet meer op de site: Opleiding in Noorwegen.", complained, StringComparison.Ordinal);
        site.AddWhatIsOffered(complained);
        var after = await site.DiffAsync();
        Assert.Equal((0, ""), (after.Code, after.Error));
        Assert.Contains("/missies/opleiding-noorwegen/ stuurt door naar /missies/", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_mission_asks_for_a_redirect_only()
    {
        using var site = await EditedSite.PublishedAsync();
        Rename(site, "winterschool");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("/missies/opleiding-noorwegen/,/missies/winterschool/,De pagina kreeg een andere naam.", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("changes.csv", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("Nieuwe pagina", said, StringComparison.Ordinal);
        Assert.Equal(1, site.AddWhatIsOffered(complained));
        Assert.Equal(0, (await site.DiffAsync()).Code);
    }

    [Fact]
    public async Task A_renamed_mission_keeps_its_published_figures()
    {
        using var site = await EditedSite.PublishedAsync();
        Rename(site, "opleiding-in-noorwegen");
        site.Edit("input/missions/opleiding-in-noorwegen.md", "title: Opleiding in Noorwegen", "title: Les in de kou");
        site.Edit("input/missions/opleiding-in-noorwegen.md", "2023-01-10", "2023-01-11");

        var (_, said, complained) = await site.DiffAsync();

        Assert.Contains("    Adres: /missies/opleiding-noorwegen/ → /missies/opleiding-in-noorwegen/\n    Titel: Opleiding in Noorwegen → Les in de kou\n", said, StringComparison.Ordinal);
        Assert.Contains("Begin: 10 januari 2023 → 11 januari 2023", said, StringComparison.Ordinal);
        Assert.Contains(",opleiding-in-noorwegen,correction,", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_that_was_published_may_not_disappear()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/data/redirects.csv", "/missies/bg-litouwen/,/missies/battlegroup-litouwen/,De missie kreeg een andere naam.\n", "");

        var (code, _, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("/missies/bg-litouwen/,/missies/battlegroup-litouwen/,", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_mission_asks_for_a_note()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Add("input/missions/nieuwe-wacht.md", "---\ntitle: Nieuwe wacht\nregion: zee\nsummary: { value: Iets., source: rapportage-2026 }\n---\n");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("Nieuwe wacht  /missies/nieuwe-wacht/", said, StringComparison.Ordinal);
        Assert.Contains("nieuwe-wacht.md: “Nieuwe wacht” is nieuw op de site", complained, StringComparison.Ordinal);
        site.AddWhatIsOffered(complained);
        Assert.Equal(0, (await site.DiffAsync()).Code);
    }

    [Fact]
    public async Task Lines_are_offered_with_the_separator_of_the_file()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/data/changes.csv", "date,mission,kind,text", "date;mission;kind;text");
        site.Edit("input/data/changes.csv", "2026-06-30,battlegroup-litouwen,revision,", "2026-06-30;battlegroup-litouwen;revision;");
        site.Edit("input/data/changes.csv", "2026-06-01,,correction,", "2026-06-01;;correction;");
        site.Edit("input/missions/wacht-op-zee.md", "value: limited", "value: running");

        var (_, _, complained) = await site.DiffAsync();

        Assert.Contains("2026-07-14;wacht-op-zee;correction;Status: eerst Loopt, beperkt, nu Loopt.", complained, StringComparison.Ordinal);
        site.AddWhatIsOffered(complained);
        Assert.Equal(0, (await site.DiffAsync()).Code);
    }

    private static void Rename(EditedSite site, string slug)
    {
        File.Move(Path.Combine(site.Input, "missions/opleiding-noorwegen.md"), Path.Combine(site.Input, $"missions/{slug}.md"));
        site.Edit("input/missions/wacht-op-zee.md", "- opleiding-noorwegen", "- " + slug);
    }
}
