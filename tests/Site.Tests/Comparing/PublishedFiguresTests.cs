namespace Site.Tests.Comparing;

/// <summary>A published figure changes only with a public note; a typing mistake needs none.</summary>
public sealed class PublishedFiguresTests
{
    private const string Mission = "input/missions/battlegroup-litouwen.md";

    [Fact]
    public async Task Without_changes_there_is_nothing_to_do()
    {
        using var site = await EditedSite.PublishedAsync();

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((0, ""), (code, complained));
        Assert.Matches(@"^Vergeleken [^\n]*\n\nHieraan hoeft u niets te doen\n  \d+ pagina’s: helemaal hetzelfde\n$", said);
        Assert.DoesNotContain("Gewijzigde", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_note_that_is_offered_has_the_day_in_Amsterdam()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Now = new DateTimeOffset(2026, 7, 14, 22, 30, 0, TimeSpan.Zero);
        site.Edit(Mission, "value: 2028-12-31\n  text: tot 31 december 2028", "value: 2029-06-30\n  text: tot 30 juni 2029");

        Assert.Contains("2026-07-15,battlegroup-litouwen,correction,", (await site.DiffAsync()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_date_is_told_before_and_after_and_asks_for_a_note_at_its_line()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Mission, "value: 2028-12-31\n  text: tot 31 december 2028", "value: 2029-06-30\n  text: tot 30 juni 2029");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("Gewijzigde pagina’s (2)\n  Battlegroup Litouwen  /missies/battlegroup-litouwen/\n", said, StringComparison.Ordinal);
        Assert.Contains(
            "    Einde: tot 31 december 2028 → tot 30 juni 2029\n", said, StringComparison.Ordinal);
        Assert.Contains("battlegroup-litouwen.md:17:10: Een gepubliceerd gegeven van “Battlegroup Litouwen” verandert", complained, StringComparison.Ordinal);
        Assert.Contains(
            "2026-07-14,battlegroup-litouwen,correction,\"Einde: eerst tot 31 december 2028, nu tot 30 juni 2029.\"", complained, StringComparison.Ordinal);
        Assert.EndsWith("1 probleem in 1 bestand; doe dit voordat u publiceert.\n", complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: 300,", "value: 350,")]
    [InlineData("qualifier: circa,", "qualifier: at-most,")]
    [InlineData("start: { value: 2017, text: sinds 2017,", "start: { value: 2018,")]
    [InlineData("status: { value: running,", "status: { value: limited,")]
    [InlineData("Instemming van het gastland", "Resolutie van de Verenigde Naties")]
    [InlineData("nationalFrameworkUntil: { value: 2028-12-31,", "nationalFrameworkUntil: { value: 2027-12-31,")]
    [InlineData("value: 560,", "value: 650,")]
    [InlineData("end:\n  value: 2028-12-31\n  text: tot 31 december 2028", "end:\n  value: 2028-12\n  text: tot december 2028")]
    public async Task Every_kind_of_figure_asks_for_a_note_and_the_offered_line_is_enough(string from, string to)
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Mission, from, to);

        var (code, _, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Equal(1, site.AddWhatIsOffered(complained));
        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    [Fact]
    public async Task Amounts_ask_for_a_note_about_the_mission_and_totals_for_one_about_the_site()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/data/costs.csv", "38.5", "39.5");
        site.Edit("input/data/cost-totals.csv", "51.8", "52.8");

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal(1, code);
        Assert.Contains("Kosten 2025, Inzet in het noorden: € 38,5 mln → € 39,5 mln", said, StringComparison.Ordinal);
        Assert.Contains("Totaal 2025, Inzet in het noorden: circa € 51,8 mln → circa € 52,8 mln", said, StringComparison.Ordinal);
        Assert.Contains("data/costs.csv:4", complained, StringComparison.Ordinal);
        Assert.Contains("data/cost-totals.csv:3", complained, StringComparison.Ordinal);
        Assert.Equal(2, site.AddWhatIsOffered(complained));
        Assert.Equal((0, ""), Outcome(await site.DiffAsync()));
    }

    [Fact]
    public async Task One_note_may_name_several_missions_and_a_new_paper_makes_it_a_revision()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Mission, "value: 300, qualifier: circa, of: militairen, asOf: 2024-04, source: rapportage-2024",
            "value: 320, qualifier: circa, of: militairen, asOf: 2026-04, source: rapportage-2026");
        site.Edit("input/missions/wacht-op-zee.md", "value: limited", "value: running");

        var (_, _, complained) = await site.DiffAsync();
        Assert.Contains("battlegroup-litouwen,revision,", complained, StringComparison.Ordinal);
        Assert.Contains("wacht-op-zee,correction,", complained, StringComparison.Ordinal);

        site.Add("input/data/changes.csv", "2026-07-14,battlegroup-litouwen; wacht-op-zee,revision,De rapportage is verwerkt.\n");
        var (code, said, _) = await site.DiffAsync();
        Assert.Equal(0, code);
        Assert.Contains("Nieuw op de pagina Wijzigingen (1)\n  De rapportage is verwerkt.\n", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nederland levert een compagnie [@", "Nederland levert één compagnie [@")]
    [InlineData("Instemming van het gastland", "Instemming van het gastlnd")]
    [InlineData("Nederland levert een deel van een gevechtsgroep", "Nederland levert een onderdeel van een gevechtsgroep")]
    [InlineData("note: Het oudste stuk.", "note: Dit is het oudste stuk.")]
    [InlineData("source: rapportage-2024 }\nunits:", "source: rapportage-2026 }\nunits:")]
    public async Task Words_notes_and_sources_need_no_note(string from, string to)
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Mission, from, to);

        var (code, said, complained) = await site.DiffAsync();

        Assert.Equal((0, ""), (code, complained));
        Assert.Contains("Battlegroup Litouwen  /missies/battlegroup-litouwen/", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    - { value: 2026-12-31, text: tot en met 31 december 2026, source: \"rapportage-2026, § 2\" }\n", "",
        "staat er niet meer: de eerdere waarde tot en met 31 december 2026")]
    [InlineData("  conflicting:\n    - { value: 2028-12, source: \"kamerbrief-2026-06, bijlage\", note: De bijlage noemt alleen de maand. }\n", "",
        "staat er niet meer: de tegensprekende waarde december 2028")]
    [InlineData("earlier:\n    - { value: 2026-12-31, text: tot en met 31 december 2026", "earlier:\n    - { value: 2025-12-31",
        "staat er niet meer: de eerdere waarde tot en met 31 december 2026")]
    public async Task An_earlier_or_contradicting_value_that_vanishes_is_named(string from, string to, string told)
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Mission, from, to);

        var (code, said, _) = await site.DiffAsync();

        Assert.Equal(0, code);
        Assert.Contains($"      {told}\n", said, StringComparison.Ordinal);
        Assert.Single(said.Split("niet meer").Skip(1));
    }

    [Fact]
    public async Task An_earlier_value_is_named_beside_a_change_of_the_leading_one()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Mission, "value: 2028-12-31\n  text: tot 31 december 2028", "value: 2029-06-30\n  text: tot 30 juni 2029");
        site.Edit(Mission, "    - { value: 2024, source: rapportage-2024, asOf: 2024-04, note: Het oudste stuk. }\n", "");

        Assert.Contains("    Einde: tot 31 december 2028 → tot 30 juni 2029\n      staat er niet meer: de eerdere waarde 2024\n",
            (await site.DiffAsync()).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text: tot en met 31 december 2026,", "")]
    [InlineData("value: 2028-12-31\n  text: tot 31 december 2028", "value: 2026-12-31\n  text: tot eind 2026")]
    public async Task A_value_that_is_written_otherwise_or_moves_to_the_front_has_not_vanished(string from, string to)
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit(Mission, from, to);

        Assert.DoesNotContain("niet meer", (await site.DiffAsync()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_text_is_told_by_the_words_that_differ()
    {
        using var site = await EditedSite.PublishedAsync();
        site.Edit("input/missions/wacht-op-zee.md", "Het schip let op kabels in zee", "Het schip let op leidingen in zee");

        var (_, said, _) = await site.DiffAsync();

        Assert.Contains("    Tekst: 1 passage\n      “Het schip let op kabels in zee.” → “Het schip let op leidingen in zee.”\n", said, StringComparison.Ordinal);
    }

    private static (int Code, string Error) Outcome((int Code, string Out, string Error) diff) => (diff.Code, diff.Error);
}
