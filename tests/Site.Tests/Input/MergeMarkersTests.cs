using Site.Input;
using Site.Problems;

namespace Site.Tests.Input;

public sealed class MergeMarkersTests
{
    private readonly ProblemList _problems = new();

    [Fact]
    public void Keeps_the_first_version_and_every_line_number()
    {
        Assert.Equal("a\n\nwij\n\n\n\nb", Settle("a\n<<<<<<< HEAD\nwij\n=======\nzij\n>>>>>>> tak\nb"));
        Assert.Equal(2, Assert.Single(_problems.Sorted()).Where.Line);
    }

    [Fact]
    public void Leaves_out_the_common_ancestor_too() =>
        Assert.Equal("\nwij\n\n\n\n\n", Settle("<<<<<<< HEAD\nwij\n||||||| basis\noud\n=======\nzij\n>>>>>>> tak"));

    [Theory]
    [InlineData("Kop\n=======\ntekst")]
    [InlineData(">>>>>>> citaat")]
    [InlineData("<<<<<<<<<<")]
    public void Leaves_other_lines_alone(string text)
    {
        Assert.Equal(text, Settle(text));
        Assert.True(_problems.IsEmpty);
    }

    private string Settle(string text) => MergeMarkers.Settle(new InputFile("pages/over.md", text), _problems).Text;
}
