using Site.Input.Embargo;
using Site.Problems;

namespace Site.Tests.Input;

public sealed class PassagesTests
{
    private const string Text = "een\n:::embargo 2027-05-19T13:00\ntwee\n:::\ndrie";
    private static readonly DateTimeOffset Moment = new(2027, 5, 19, 13, 0, 0, TimeSpan.FromHours(2));
    private readonly ProblemList _problems = new();

    [Fact]
    public void Before_its_moment_a_passage_was_never_written()
    {
        var read = Read(Text, new Viewpoint(Moment.AddMinutes(-1)));
        Assert.Equal("een\ndrie", read.Text);
        Assert.Equal([0, 4], read.Lines);
    }

    [Fact]
    public void At_its_moment_only_the_lines_around_it_are_gone() =>
        Assert.Equal("een\ntwee\ndrie", Read(Text, new Viewpoint(Moment)).Text);

    [Fact]
    public void Where_everything_is_shown_the_lines_around_it_stay_until_its_moment()
    {
        Assert.Equal(Text, Read(Text, new Viewpoint(Moment.AddMinutes(-1), ShowsAll: true)).Text);
        Assert.Equal("een\ntwee\ndrie", Read(Text, new Viewpoint(Moment, ShowsAll: true)).Text);
    }

    [Theory]
    [InlineData(":::embargo 2027-05-19\ntekst")]
    [InlineData("tekst\n:::")]
    [InlineData(":::embargo\ntekst\n:::")]
    [InlineData(":::embargoo 2027-05-19\ntekst\n:::")]
    [InlineData(":::embargo 19 mei\ntekst\n:::")]
    [InlineData(":::embargo 2027-05-19\neen\n:::embargo 2027-05-20\ntwee\n:::")]
    public void What_does_not_fit_is_one_problem(string text)
    {
        Read(text, Viewpoint.AtLast);
        Assert.Single(_problems.Sorted());
    }

    private Passages Read(string text, Viewpoint view) =>
        Passages.Of(text, 0, Given.Reading(_problems) with { View = view });
}
