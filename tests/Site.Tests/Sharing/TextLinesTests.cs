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
        var lines = Lines(text, Letters.Title, 40, width);

        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(Letters.Title.Set(line).Width(40) <= width, line));
    }

    [Fact]
    public void Breaks_at_spaces_and_after_hyphens_but_not_where_a_space_holds() => Assert.Equal(
        ["NAVO-", "missie", "30\u00A0juni"], Lines("NAVO-missie 30\u00A0juni", Letters.Text, 30, 100));

    [Fact]
    public void Has_all_letters_of_the_texts_and_draws_a_strange_one_without_its_marks()
    {
        Assert.NotEqual(Letters.Text.Set("é").Width(30), Letters.Text.Set("?").Width(30));
        Assert.Equal(Letters.Text.Set("a").Width(30), Letters.Text.Set("ạ").Width(30));
        Assert.Equal(Letters.Text.Set("?").Width(30), Letters.Text.Set("漢").Width(30));
        Assert.Equal(Letters.Text.Set("?").Width(30), Letters.Text.Set("🚀").Width(30));
        Assert.Equal(Letters.Text.Set("?").Width(30), Letters.Text.Set("🚀"[..1]).Width(30));
    }

    [Fact]
    public void Sets_some_pairs_nearer_to_each_other() => Assert.True(
        Letters.Title.Set("AV").Width(100) < Letters.Title.Set("A").Width(100) + Letters.Title.Set("V").Width(100));

    [Fact]
    public void Measures_a_part_as_it_would_be_alone()
    {
        var text = Letters.Title.Set("AVAL");
        Assert.Equal(Letters.Title.Set("VA").Width(40), text.Width(1..3, 40));
        Assert.Equal(Letters.Title.Set("VA").Places(40, 7), text[1..3].Places(40, 7));
    }

    private static IReadOnlyList<string> Lines(string text, Face face, double size, double width) =>
        face.Set(text) is var set ? [.. TextLines.Of(set, size, width).Select(line => set.Letters[line])] : [];
}
