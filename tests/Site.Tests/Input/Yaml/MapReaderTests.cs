using Site.Problems;

namespace Site.Tests.Input.Yaml;

public sealed class MapReaderTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("a: b", "b")]
    [InlineData("a: 'b: c'", "b: c")]
    [InlineData("a: >\n  b\n  c\n", "b c")]
    [InlineData("a: NO", "NO")]
    [InlineData("a: 2017", "2017")]
    [InlineData("a:", "")]
    [InlineData("a: null", "")]
    [InlineData("a: ~", "")]
    [InlineData("a: 'null'", "null")]
    public void Everything_is_text_and_nothing_is_empty(string yaml, string text) =>
        Assert.Equal(text, Given.Keys(yaml, _problems)!.Text("a")!.Text);

    [Fact]
    public void A_key_that_must_be_there_is_missing_or_empty()
    {
        var keys = Given.Keys("a:\n", _problems)!;
        Assert.Null(keys.Required("a"));
        Assert.Null(keys.Required("b"));
        keys.Close();
        Assert.Equal(2, _problems.Sorted().Count);
    }

    [Fact]
    public void Closing_names_the_keys_that_nobody_asked_for()
    {
        var keys = Given.Keys("title: x\ntitel: y\n", _problems)!;
        keys.Text("title");
        keys.Close();
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal((3, "titel", "title"), (problem.Where.Line, problem.Read, problem.Nearest));
    }

    [Theory]
    [InlineData("a: NO\n", "NO")]
    [InlineData("a: no\n", "no")]
    [InlineData("a: 2025\n", "2025")]
    [InlineData("a: 't is goed, 't kan\n", null)]
    [InlineData("a: een\n  twee\n  drie\n", "een twee drie")]
    [InlineData("a: >\n  een: # @twee\n  – drie\n", "een: # @twee – drie")]
    [InlineData("a: |\n  een\n  twee\n", "een\ntwee")]
    [InlineData("a: \"een:\n  twee\"\n", "een: twee")]
    [InlineData("# opmerking\na: een\n", "een")]
    [InlineData("a: \"een # twee\"\n", "een # twee")]
    [InlineData("a: nr. 5#6\n", "nr. 5#6")]
    public void A_value_is_the_text_that_is_written(string yaml, string? text)
    {
        Assert.Equal(text, Given.Keys(yaml, _problems)?.Text("a")!.Text);
        Assert.Equal(text is null, !_problems.IsEmpty);
    }

    [Fact]
    public void A_required_key_that_is_misspelt_gives_one_problem()
    {
        var keys = Given.Keys("titel: x\n", _problems)!;
        Assert.Null(keys.Required("title"));
        keys.Close();
        Assert.Equal(("titel", "title"), (Assert.Single(_problems.Sorted()).Read, Assert.Single(_problems.Sorted()).Nearest));
    }

    [Fact]
    public void A_comma_between_braces_is_told_from_an_unknown_key()
    {
        var keys = Given.Keys("a: { value: x, en nog wat }\n", _problems)!.Either("a").Map!;
        keys.Text("value");
        keys.Close();
        Assert.Contains("komma", Assert.Single(_problems.Sorted()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [x, y]", 2, 0)]
    [InlineData("a: x", 1, 0)]
    [InlineData("b: x", 0, 0)]
    [InlineData("a: [x, { y: z }]", 1, 1)]
    [InlineData("a: { y: z }", 0, 1)]
    public void Texts_are_one_or_a_list(string yaml, int texts, int problems)
    {
        Assert.Equal(texts, Given.Keys(yaml, _problems)!.Texts("a").Count);
        Assert.Equal(problems, _problems.Sorted().Count);
    }

    [Theory]
    [InlineData("a:\n  - { x: y }\n  - { x: z }\n", 2, 0)]
    [InlineData("a: []", 0, 0)]
    [InlineData("a:", 0, 0)]
    [InlineData("a: niet vermeld", 0, 0)]
    [InlineData("a:\n  - x\n  - { x: z }\n", 1, 1)]
    [InlineData("a: { x: y }", 0, 1)]
    [InlineData("a: x", 0, 1)]
    public void Maps_are_a_list(string yaml, int maps, int problems)
    {
        Assert.Equal(maps, Given.Keys(yaml, _problems)!.Maps("a").Count);
        Assert.Equal(problems, _problems.Sorted().Count);
    }
}
