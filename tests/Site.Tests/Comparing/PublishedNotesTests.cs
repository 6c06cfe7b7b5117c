namespace Site.Tests.Comparing;

/// <summary>A changed row of changes.csv does not stand in for a note that is missing.</summary>
public sealed class PublishedNotesTests
{
    private const string Notes = "input/data/changes.csv";
    private const string Old = "2026-06-30,battlegroup-litouwen,revision,De verlenging is verwerkt.";

    [Theory]
    [InlineData("2026-06-30,battlegroup-litouwen,revision,De verlenging is nu verwerkt.")]
    [InlineData("2026-06-30,battlegroup-litouwen; wacht-op-zee,revision,De verlenging is verwerkt.")]
    [InlineData("2026-07-03,battlegroup-litouwen,revision,De verlenging is verwerkt.")]
    public async Task A_mended_old_note_is_told_and_a_new_one_is_asked_for(string now)
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Notes, Old, now);
        site.Edit("input/missions/battlegroup-litouwen.md", "value: 300,", "value: 350,");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("Geen nieuws: berichten die al gepubliceerd waren, of te oud zijn (1)\n", said, StringComparison.Ordinal);
        Assert.Contains("telt niet mee: het was al gepubliceerd. Voeg deze regel toe", complained, StringComparison.Ordinal);
        Assert.Equal(1, site.AddWhatIsOffered(complained));
        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    [Fact]
    public async Task A_note_that_is_dated_before_the_published_peildatum_is_no_news()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/missions/wacht-op-zee.md", "value: limited", "value: running");
        site.Add(Notes, "2026-06-29,wacht-op-zee,correction,De status is verbeterd.\n");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.DoesNotContain("Nieuw op de pagina Wijzigingen", said, StringComparison.Ordinal);
        Assert.Contains("Het nieuwe bericht van 29 juni 2026 telt niet mee: het is ouder dan de gepubliceerde peildatum, 30 juni 2026.", complained, StringComparison.Ordinal);
        site.Edit(Notes, "2026-06-29,wacht-op-zee", "2026-07-14,wacht-op-zee");
        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    [Fact]
    public async Task Without_a_feed_an_old_note_is_no_news()
    {
        using var site = await EditedSite.PublishedAsync();
        File.Delete(Path.Combine(site.Output, "feed.xml"));
        site.Edit("input/missions/battlegroup-litouwen.md", "value: 300,", "value: 350,");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("  De berichten aan de lezer (/feed.xml)", said, StringComparison.Ordinal);
        site.AddWhatIsOffered(complained);
        Assert.Equal(0, (await site.DiffAsync()).Code);
    }

    [Fact]
    public async Task What_is_offered_is_never_older_than_what_was_published()
    {
        using var site = await EditedSite.PublishedAsync();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Output, "missies"), "*.json"))
            await File.WriteAllTextAsync(
                file,
                (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("\"referenceDate\": \"2026-06-30\"", "\"referenceDate\": \"2026-09-01\"", StringComparison.Ordinal),
                TestContext.Current.CancellationToken);
        site.Edit("input/missions/wacht-op-zee.md", "value: limited", "value: running");

        var (_, _, complained) = await site.DiffAsync();

        Assert.Contains("2026-09-01,wacht-op-zee,correction,", complained, StringComparison.Ordinal);
        site.AddWhatIsOffered(complained);
        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    private static (int Code, string Error) Outcome((int Code, string Out, string Error) diff) => (diff.Code, diff.Error);
}
