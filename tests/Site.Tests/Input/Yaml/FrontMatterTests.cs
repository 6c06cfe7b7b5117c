using Site.Input;
using Site.Input.Yaml;
using Site.Problems;

namespace Site.Tests.Input.Yaml;

public sealed class FrontMatterTests
{
    private readonly ProblemList _problems = new();

    [Fact]
    public void Cuts_the_keys_from_the_text_and_counts_the_lines_above_it()
    {
        var matter = Read("---\ntitle: Proef\n---\nEen.\n---\nTwee.\n");
        Assert.Equal("Proef", matter?.Keys.Required("title")?.Text);
        Assert.Equal(("Een.\n---\nTwee.\n", 3), (matter?.Body, matter?.BodyOffset));
    }

    [Fact]
    public void A_key_knows_its_line_and_column_in_the_file()
    {
        var where = Read("---\ntitle: Proef\nregion:  zee\n---\n")!.Keys.Text("region")!.Where;
        Assert.Equal((3, 10), (where.Line, where.Column));
    }

    [Theory]
    [InlineData("title: Proef\n", 1)]
    [InlineData("---\ntitle: Proef\n", 1)]
    [InlineData("---\n---\n", 2)]
    [InlineData("---\ntitle\n---\n", 2)]
    [InlineData("", 1)]
    public void Says_what_is_missing(string text, int line)
    {
        Assert.Null(Read(text));
        Assert.Equal(line, Assert.Single(_problems.Sorted()).Where.Line);
    }

    private FrontMatter? Read(string text) => FrontMatter.Read(new InputFile(Given.File, text), Given.Reading(_problems));
}
