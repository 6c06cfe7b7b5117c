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
        Assert.Contains(
            "/missies/opleiding-noorwegen/ stuurt door naar /missies/\n    Wat: Nederland gaf les in de kou.\n    Waar: Noorwegen (standplaats)\n"
            + "    Begin: 10 januari 2023\n", after.Out, StringComparison.Ordinal);
        Assert.Contains("  /missies/opleiding-noorwegen.json: wie dit bestand ophaalt, krijgt het niet meer\n", after.Out, StringComparison.Ordinal);
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
        Assert.Contains("→ /missies/winterschool/ (loopt nog dood)\n    Verder is er niets veranderd\n", said, StringComparison.Ordinal);
        Assert.Equal(1, site.AddWhatIsOffered(complained));
        var after = await site.DiffAsync();
        Assert.Equal(0, after.Code);
        Assert.Contains("→ /missies/winterschool/ (stuurt door)\n    Verder is er niets veranderd\n", after.Out, StringComparison.Ordinal);
        Assert.Contains(
            "  /missies/opleiding-noorwegen.json: Netlify stuurt door naar /missies/winterschool.json; bij een andere host loopt dit adres dood\n",
            after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rename_that_is_not_finished_is_one_problem_with_all_its_places()
    {
        using var site = await EditedSite.PublishedAsync();
        File.Move(Path.Combine(site.Input, "missions/wacht-op-zee.md"), Path.Combine(site.Input, "missions/zeewacht.md"));

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((1, ""), (code, said));
        Assert.Contains("“Wacht op zee” heet nu “zeewacht”, maar de oude naam “wacht-op-zee” staat nog op ", complained, StringComparison.Ordinal);
        Assert.Contains("missions/battlegroup-litouwen.md:", complained, StringComparison.Ordinal);
        Assert.Contains("\n    /missies/wacht-op-zee/,/missies/zeewacht/,De pagina kreeg een andere naam.\n", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("Bedoelde u", complained, StringComparison.Ordinal);
        Assert.EndsWith("\n1 probleem in 1 bestand; er is niets vergeleken.\n", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_that_leads_to_the_old_slug_is_part_of_the_rename()
    {
        using var site = await EditedSite.PublishedAsync();
        foreach (var file in Directory.EnumerateFiles(site.Input, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".png", StringComparison.Ordinal)))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            if (!file.EndsWith("redirects.csv", StringComparison.Ordinal))
                await File.WriteAllTextAsync(file, text.Replace("battlegroup-litouwen", "groep-in-litouwen", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }

        File.Move(Path.Combine(site.Input, "missions/battlegroup-litouwen.md"), Path.Combine(site.Input, "missions/groep-in-litouwen.md"));

        var (_, _, complained) = await site.DiffAsync();
        Assert.Contains("staat nog op 1 plek: data/redirects.csv:2.\n", complained, StringComparison.Ordinal);
        Assert.EndsWith("\n1 probleem in 1 bestand; er is niets vergeleken.\n", complained, StringComparison.Ordinal);

        site.Edit("input/data/redirects.csv", "battlegroup-litouwen", "groep-in-litouwen");
        site.AddWhatIsOffered(complained);
        var after = await site.DiffAsync();
        Assert.Equal((0, ""), (after.Code, after.Error));
        Assert.DoesNotContain("Geen nieuws", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_to_another_mission_than_the_renamed_one_is_told()
    {
        using var site = await EditedSite.PublishedAsync();
        Rename(site, "winterschool");
        site.Add("input/data/redirects.csv", "/missies/opleiding-noorwegen/,/missies/wacht-op-zee/,De missie kreeg een andere naam.\n");

        var (_, said, _) = await site.DiffAsync();

        Assert.Contains("stuurt door naar /missies/wacht-op-zee/, maar lijkt op /missies/winterschool/\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_that_goes_is_told_and_is_nothing_to_mend()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/missions/battlegroup-litouwen.md", "### Oefenen", "### Trainen");

        var (code, said, _) = await site.DiffAsync();

        Assert.Equal(0, code);
        Assert.Contains(
            "  Battlegroup Litouwen  /missies/battlegroup-litouwen/#oefenen: wie daarheen verwees, komt nu bovenaan de pagina uit\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_file_that_goes_is_told()
    {
        using var site = await EditedSite.PublishedAsync();
        await File.WriteAllTextAsync(Path.Combine(site.Output, "data/oud.csv"), "jaar", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(site.Output, "assets/oud.css"), "", TestContext.Current.CancellationToken);

        var (code, said, _) = await site.DiffAsync();

        Assert.Equal(0, code);
        Assert.Contains("  /data/oud.csv: wie dit bestand ophaalt, krijgt het niet meer\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("oud.css", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_mission_keeps_its_published_figures()
    {
        using var site = await EditedSite.PublishedAsync();
        Rename(site, "opleiding-in-noorwegen");
        site.Edit("input/missions/opleiding-in-noorwegen.md", "title: Opleiding in Noorwegen", "title: Les in de kou");
        site.Edit("input/missions/opleiding-in-noorwegen.md", "2023-01-10", "2023-01-11");

        var (_, said, complained) = await site.DiffAsync();

        Assert.Contains(
            "Pagina’s met een ander adres (1)\n  Opleiding in Noorwegen  /missies/opleiding-noorwegen/ → /missies/opleiding-in-noorwegen/ (loopt nog dood)\n"
            + "    Titel: Opleiding in Noorwegen → Les in de kou\n", said, StringComparison.Ordinal);
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
        Assert.Contains(
            "  Nieuwe wacht  /missies/nieuwe-wacht/\n    Wat: Iets.\n"
            + "    Niet vermeld: waar, begin, einde, met hoeveel, onder wie, rechtsgrond, internationaal mandaat, nationaal kader, status\n", said, StringComparison.Ordinal);
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
