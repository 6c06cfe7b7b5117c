using Site.Problems;
using Site.Tests.Sites;

namespace Site.Tests.Checks;

public sealed class NoNameUnderEmbargoIsToldTests
{
    private static readonly DateTimeOffset Moment = new(2027, 5, 19, 13, 0, 0, TimeSpan.FromHours(2));

    private static readonly FixtureSite Site = FixtureSite.Good.With("missions/kustwacht-zuid.md", """
        ---
        title: Kustwacht Zuid
        publish: 2027-05-19T13:00
        region: zee
        abbreviation: { value: KWZ, source: rapportage-2026, earlier: [{ value: KW, source: rapportage-2026 }] }
        aliases:
          - { value: Battlegroup, source: rapportage-2026 }
          - { value: NAVO, source: rapportage-2026 }
          - { value: Oefening, source: rapportage-2026 }
          - { value: Zuidwacht, source: rapportage-2026 }
        summary: { value: Een schip bewaakt de kust., source: rapportage-2026 }
        ---
        """);

    [Theory]
    [InlineData("Straks begint Kustwacht Zuid.", "Kustwacht Zuid", 19)]
    [InlineData("Straks begint Kustwacht\nZuid.", "Kustwacht Zuid", 15)]
    [InlineData("Straks begint **Kustwacht** _Zuid_.", "Kustwacht Zuid", 17)]
    [InlineData("Straks begint (KWZ-2).", "KWZ", 16)]
    [InlineData("![Een schip](../images/kustwacht-zuid-1.png)", "kustwacht-zuid", 24)]
    [InlineData("De Zuidwacht begint.", "Zuidwacht", 4)]
    public void Names_the_line_and_the_name(string text, string name, int column)
    {
        var problem = Assert.Single(Problems(OnPage(text).With("images/kustwacht-zuid-1.png", FixtureSite.Good.Files["images/bos.png"])), problem => problem.Where.Line > 0);
        Assert.Equal(("pages/over.md", 6, name), (problem.Where.File, problem.Where.Line, problem.Read));
        Assert.True(column == problem.Where.Column || name == "Kustwacht Zuid");
    }

    [Theory]
    [InlineData("De KWZS en de kustwacht zuid, KW en kwz.")]
    [InlineData("De NAVO en de Battlegroup Litouwen.")]
    [InlineData("Oefening duurt lang, want een oefening is nodig.")]
    [InlineData(":::embargo 2027-05-19T13:00\nDe Kustwacht Zuid begint.\n:::")]
    public void Leaves_other_words_public_names_and_what_waits_itself_alone(string text) => Assert.Empty(Problems(OnPage(text)));

    [Theory]
    [InlineData("data/changes.csv", "2026-05-01,,correction,De KWZ is genoemd.", 4)]
    [InlineData("data/sources.csv", "brief-kustwacht-zuid,Brief,Brief,2026-05-20,,,,Kenmerk,Minister,Kamer,Over de inzet.,", 5)]
    [InlineData("data/figures.csv", "12,schepen,mei 2026,\"rapportage-2026, § 4 Kustwacht Zuid\",", 3)]
    public void Looks_into_lists_too(string file, string row, int line)
    {
        var problem = Assert.Single(Problems(WithRow(file, row)));
        Assert.Equal((file, line), (problem.Where.File, problem.Where.Line));
    }

    [Fact]
    public void What_the_glossary_explains_is_known()
    {
        var site = OnPage("De KWZ begint, ook Kustwacht Zuid genoemd.");

        Assert.Equal(2, Problems(site).Count);
        Assert.Empty(Problems(WithRow("data/glossary.csv", "KWZ,Kustwacht Zuid,Een naam.,rapportage-2026,", site)));
    }

    [Fact]
    public void A_name_of_a_public_mission_under_embargo_is_looked_for_as_well()
    {
        var site = FixtureSite.GoodWith("Embargo").With("pages/over.md", "---\ntitle: Over\ndescription: Wat dit is.\n---\n\nNu nog de GHMAFK.\n");

        Assert.Equal("GHMAFK", Assert.Single(Problems(site)).Read);
    }

    [Fact]
    public void A_note_that_is_not_printed_tells_nothing()
    {
        var command = "command: { value: Duitsland leidt de groep, source: rapportage-2026 }";
        var mission = Text("missions/battlegroup-litouwen.md");
        Assert.Contains(command, mission, StringComparison.Ordinal);

        Assert.Empty(Problems(OnPage("Een tekst.").With("missions/battlegroup-litouwen.md", mission.Replace(command, """
            command:
              value: Nederland leidt de groep
              source: rapportage-2026
              publish: 2027-05-19T13:00
              conflicting: [{ value: Duitsland leidt de groep, source: rapportage-2026, note: Zoals bij Kustwacht Zuid. }]
            """, StringComparison.Ordinal))));
    }

    [Fact]
    public void At_the_moment_itself_nothing_is_told_too_early() =>
        Assert.Empty(OnPage("De Kustwacht Zuid begint.").Read(Moment).Problems);

    [Fact]
    public void What_a_text_tells_before_the_mission_is_public_is_found_whichever_of_them_comes_first() =>
        Assert.Single(Problems(OnPage(":::embargo 2027-05-18\nDe Kustwacht Zuid begint.\n:::")));

    private static IReadOnlyList<Problem> Problems(FixtureSite site) => site.Read(Moment.AddYears(-1)).Problems;

    private static FixtureSite OnPage(string text) => Site.With("pages/over.md", $"---\ntitle: Over\ndescription: Wat dit is.\n---\n\n{text}\n");

    private static FixtureSite WithRow(string file, string row, FixtureSite? site = null) =>
        (site ?? OnPage("Een tekst.")).With(file, $"{Text(file)}{row}\n");

    private static string Text(string file) => System.Text.Encoding.UTF8.GetString(FixtureSite.Good.Files[file]);
}
