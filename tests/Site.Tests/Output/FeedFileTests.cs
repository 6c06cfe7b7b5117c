using System.Globalization;
using System.Xml.Linq;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Output;

namespace Site.Tests.Output;

public class FeedFileTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Has_what_RFC_4287_asks_of_a_feed_and_its_entries()
    {
        var feed = Feed(Change(30, ChangeKind.Correction, "unifil"), Change(29));

        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
            Assert.StartsWith("tag:missies.example,2026:", Assert.Single(element.Elements(Atom + "id")).Value, StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParseExact(
                Assert.Single(element.Elements(Atom + "updated")).Value, "yyyy-MM-dd'T'HH:mm:ssK",
                CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
        }

        Assert.Equal("De uitgever", feed.Element(Atom + "author")?.Element(Atom + "name")?.Value);
        Assert.Equal("https://missies.example/sub/feed.xml", Link(feed, "self"));
        Assert.Equal("https://missies.example/sub/wijzigingen/", Link(feed, "alternate"));
        Assert.Equal("2026-06-30T00:00:00Z", feed.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void Leads_to_the_mission_or_else_to_the_changes_and_tells_revision_from_correction()
    {
        var entries = Feed(Change(30, ChangeKind.Correction, "unifil"), Change(29)).Elements(Atom + "entry").ToList();

        Assert.Equal(
            ["https://missies.example/sub/missies/unifil/", "https://missies.example/sub/wijzigingen/"],
            entries.Select(entry => Link(entry, "alternate")));
        Assert.Equal(
            ["correctie", "revisie"], entries.Select(entry => (string?)entry.Element(Atom + "category")?.Attribute("term")));
        Assert.Equal(
            ["Verbetering van een fout", "Nieuw in de stukken"],
            entries.Select(entry => (string?)entry.Element(Atom + "category")?.Attribute("label")));
        Assert.Equal(
            ["Verbetering van een fout: unifil", "Nieuw in de stukken: Missieoverzicht"],
            entries.Select(entry => entry.Element(Atom + "title")?.Value));
    }

    [Fact]
    public void A_change_to_several_missions_names_them_and_leads_to_the_changes()
    {
        var entry = Feed(Change(30, mission: "unifil;kfor")).Element(Atom + "entry")!;

        Assert.Equal("Nieuw in de stukken: unifil, kfor", entry.Element(Atom + "title")?.Value);
        Assert.Equal("https://missies.example/sub/wijzigingen/", Link(entry, "alternate"));
        Assert.EndsWith(":wijzigingen/2026-06-30/unifil+kfor", entry.Element(Atom + "id")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_every_entry_an_id_that_a_new_or_mended_text_does_not_change()
    {
        var first = Change(29, text: "Eerste");
        var second = Change(29, text: "Tweede");

        var before = Ids(Feed(first));
        var after = Ids(Feed(Change(30), first with { Change = first.Change with { Text = "Verbeterd" } }, second));

        Assert.Equal(before[0], after[1]);
        Assert.Equal(3, after.Distinct().Count());
    }

    [Fact]
    public void Keeps_signs_that_mean_something_in_XML() =>
        Assert.Equal("A < B & C", Feed(Change(1, text: "A < B & C")).Descendants(Atom + "content").Single().Value);

    [Fact]
    public void Stands_at_the_peildatum_when_nothing_changed_yet() =>
        Assert.Equal("2026-06-30T00:00:00Z", Feed().Element(Atom + "updated")?.Value);

    private static string[] Ids(XElement feed) =>
        [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];

    private static string? Link(XElement element, string relation) =>
        (string?)element.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == relation).Attribute("href");

    private static ListedChange Change(
        int day, ChangeKind kind = ChangeKind.Revision, string? mission = null, string text = "Nieuw.") => new(
        new Change(new DateOnly(2026, 6, day), mission?.Split(';') ?? [], kind, text),
        [.. (mission?.Split(';') ?? []).Select(slug => Sample.Mission(slug))]);

    private static XElement Feed(params ListedChange[] changes)
    {
        using var bytes = new MemoryStream(FeedFile.Write(Sample.Settings, changes).Bytes);
        return XDocument.Load(bytes).Root!;
    }
}
