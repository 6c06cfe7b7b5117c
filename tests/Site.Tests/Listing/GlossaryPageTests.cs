using Site.Listing;
using Site.Model.Registers;

namespace Site.Tests.Listing;

public class GlossaryPageTests
{
    [Fact]
    public void Groups_terms_by_initial_with_all_their_meanings()
    {
        var view = GlossaryPage.Of([Entry("NAVO"), Entry("TF", "Taskforce"), Entry("één"), Entry("TF", "Trust Fund"), Entry("3D")]);

        Assert.Equal(["0–9", "E", "N", "T"], view.Letters.Select(letter => letter.Letter));
        Assert.Equal(
            ["Taskforce", "Trust Fund"], Assert.Single(view.Letters[3].Terms).Entries.Select(entry => entry.Meaning));
    }

    [Fact]
    public void Gives_every_term_an_anchor_of_its_own()
    {
        var view = GlossaryPage.Of([Entry("A&MD"), Entry("A MD"), Entry("Één"), Entry("a-md")]);

        Assert.Equal(
            ["begrip-a-md", "begrip-a-md-2", "begrip-a-md-3", "begrip-een"],
            view.Letters.SelectMany(letter => letter.Terms).Select(term => term.Anchor));
    }

    private static GlossaryEntry Entry(string term, string? meaning = null) => new(term, meaning, null, [], null);
}
