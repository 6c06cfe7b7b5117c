using Site.Theme.Text;

namespace Site.Tests.Theme;

public class SourceWordsTests
{
    [Theory]
    [InlineData(7, "bron-7")]
    [InlineData(1000, "bron-1000")]
    public void An_anchor_holds_no_dot_since_a_script_would_read_it_as_a_class(int number, string anchor) =>
        Assert.Equal(anchor, SourceWords.Anchor(number));

    [Fact]
    public void A_listener_hears_the_number_that_a_reader_sees()
    {
        var source = Sample.Source("brief");
        Assert.Equal("Bron 1000: Brief, §\u00A02", SourceWords.CiteName(1000, Sample.Cite(source, "§ 2")));
    }
}
