using Site.Comparing;
using Site.Model.Registers;

namespace Site.Tests.Comparing;

public sealed class NoteChangesTests
{
    private static readonly DateOnly _asOf = new(2026, 6, 30);
    private static readonly PublishedNote _old = new(new DateOnly(2026, 7, 1), ["kfor"], "De brief van juli is verwerkt in de pagina.");

    [Theory]
    [InlineData("2026-07-01", "kfor", "De brief van juli is verwerkt in de pagina.")]
    [InlineData("2026-07-01", "kfor", "De brief  van juli is verwerkt in de pagina.")]
    [InlineData("2026-07-01", "kfor", "De brief van juli 2026 is hier verwerkt.")]
    [InlineData("2026-07-01", "kfor", "Heel iets anders.")]
    [InlineData("2026-07-01", "unifil", "De brief van juli is verwerkt in de pagina.")]
    [InlineData("2026-07-01", "kfor; unifil", "De brief van juli is verwerkt in deze pagina.")]
    [InlineData("2026-07-02", "kfor", "De brief van juli is verwerkt in de pagina.")]
    public void A_published_note_is_no_news_however_it_is_mended(string day, string missions, string text)
    {
        var notes = Of([Note(day, missions, text)], _old);

        Assert.Empty(notes.News);
        Assert.Empty(notes.Gone);
    }

    [Theory]
    [InlineData("2026-07-02", "kfor", "De brief van augustus is verwerkt.")]
    [InlineData("2026-07-02", "unifil", "De brief van juli is verwerkt in de pagina.")]
    [InlineData("2026-07-01", "unifil", "De kosten van 2026 zijn toegevoegd.")]
    [InlineData("2026-06-30", "kfor", "De brief van juni is verwerkt.")]
    public void A_note_of_another_day_or_other_missions_and_words_is_news(string day, string missions, string text)
    {
        var note = Note(day, missions, text);

        Assert.Equal([note], Of([Note("2026-07-01", "kfor", _old.Text), note], _old).News);
    }

    [Fact]
    public void A_second_note_on_the_same_day_about_the_same_mission_is_news()
    {
        var second = Note("2026-07-01", "kfor", "Het aantal is verbeterd.");

        Assert.Equal([second], Of([second, Note("2026-07-01", "kfor", _old.Text)], _old).News);
    }

    [Fact]
    public void A_new_note_of_before_the_published_peildatum_is_told_and_is_no_news()
    {
        var note = Note("2026-06-29", "kfor", "Iets van vroeger.");

        var notes = Of([note], _old);

        Assert.Empty(notes.News);
        Assert.Equal([note], notes.TooOld);
        Assert.Equal(_old.Text, Assert.Single(notes.Gone).Text);
        Assert.Contains("29 juni 2026 telt niet mee: het is ouder dan de gepubliceerde peildatum, 30 juni 2026", notes.WhyNoNews("kfor"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_keeps_its_mission_when_that_got_another_slug()
    {
        var notes = NoteChanges.Of(
            [Note("2026-07-01", "kosovo", "De brief is verwerkt.")], new PublishedNotes([_old], _asOf), new Dictionary<string, string> { ["kfor"] = "kosovo" });

        Assert.Equal((0, 1), (notes.News.Count, notes.Mended.Count));
    }

    [Fact]
    public void Without_published_notes_only_what_is_later_than_the_published_peildatum_is_news()
    {
        Change[] all = [Note("2026-07-01", "", "Na."), Note("2026-06-30", "", "Op."), Note("2026-06-29", "", "Voor.")];

        var notes = NoteChanges.Of(all, new PublishedNotes(null, _asOf), new Dictionary<string, string>());

        Assert.Equal([all[0]], notes.News);
    }

    [Fact]
    public void Without_any_date_every_other_note_is_news() => Assert.Single(
        NoteChanges.Of([Note("2020-01-01", "", "Oud.")], new PublishedNotes([], null), new Dictionary<string, string>()).News);

    private static NoteChanges Of(Change[] notes, params PublishedNote[] published) =>
        NoteChanges.Of(notes, new PublishedNotes(published, _asOf), new Dictionary<string, string>());

    private static Change Note(string day, string missions, string text) => new(
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        missions.Split("; ", StringSplitOptions.RemoveEmptyEntries), ChangeKind.Revision, text);
}
