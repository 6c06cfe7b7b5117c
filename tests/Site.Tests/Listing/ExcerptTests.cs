using Site.Listing;

namespace Site.Tests.Listing;

public class ExcerptTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("woord", 30));

    [Fact]
    public void Leaves_a_short_text_as_it_is() => Assert.Equal("Kort. Ook dit.", Excerpt.Of("Kort. Ook dit."));

    [Fact]
    public void Takes_the_whole_sentences_that_fit() =>
        Assert.Equal("Een zin, bijv. deze. En nog een.", Excerpt.Of($"Een zin, bijv. deze. En nog een. Dan {Long}."));

    [Fact]
    public void Takes_the_words_that_fit_where_no_sentence_does()
    {
        var text = Excerpt.Of(Long);

        Assert.InRange(text.Length, 150, Excerpt.Most);
        Assert.EndsWith("woord…", text, StringComparison.Ordinal);
    }
}
