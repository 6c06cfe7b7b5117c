using Site.Sharing;

namespace Site.Tests.Sharing;

public class TextLinesTests
{
    [Theory]
    [InlineData("Verbindingsteam van special forces in de Cariben en Latijns-Amerika", 300)]
    [InlineData("Luchtruimactiviteitencoördinatiecommissie", 200)]
    [InlineData("Łódź, İstanbul en een woord – met streepjes", 90)]
    public void Loses_no_letter_and_no_line_is_too_wide(string text, double width)
    {
        var lines = TextLines.Of(text, Letters.Title, 40, width);

        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(Letters.Title.Width(line, 40) <= width, line));
    }

    [Fact]
    public void Breaks_at_spaces_and_after_hyphens_but_not_where_a_space_holds() => Assert.Equal(
        ["NAVO-", "missie", "30\u00A0juni"], TextLines.Of("NAVO-missie 30\u00A0juni", Letters.Text, 30, 100));

    [Fact]
    public void Has_all_letters_of_the_texts_and_draws_a_strange_one_without_its_marks()
    {
        Assert.NotEqual(Letters.Text.Width("é", 30), Letters.Text.Width("?", 30));
        Assert.Equal(Letters.Text.Width("a", 30), Letters.Text.Width("ạ", 30));
        Assert.Equal(Letters.Text.Width("?", 30), Letters.Text.Width("漢", 30));
        Assert.Equal(Letters.Text.Width("?", 30), Letters.Text.Width("🚀", 30));
        Assert.Equal(Letters.Text.Width("?", 30), Letters.Text.Width("🚀"[..1], 30));
    }

    [Fact]
    public void Sets_some_pairs_nearer_to_each_other() => Assert.True(
        Letters.Title.Width("AV", 100) < Letters.Title.Width("A", 100) + Letters.Title.Width("V", 100));
}
