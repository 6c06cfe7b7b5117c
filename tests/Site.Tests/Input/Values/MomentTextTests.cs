using Site.Input.Values;
using Site.Problems;

namespace Site.Tests.Input.Values;

public sealed class MomentTextTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("2027-05-19T13:00", "2027-05-19T11:00:00Z")]
    [InlineData("2027-01-19T13:00", "2027-01-19T12:00:00Z")]
    [InlineData("2027-05-19", "2027-05-18T22:00:00Z")]
    [InlineData("2027-03-28T01:59", "2027-03-28T00:59:00Z")]
    [InlineData("2027-03-28T03:00", "2027-03-28T01:00:00Z")]
    [InlineData("2027-10-31T03:00", "2027-10-31T02:00:00Z")]
    public void Is_what_clocks_in_Amsterdam_show(string text, string utc)
    {
        Assert.True(MomentText.TryRead(Given.Text(text), _problems, out var moment));
        Assert.Equal(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), moment);
        Assert.True(_problems.IsEmpty);
    }

    [Theory]
    [InlineData("19-05-2027 13:00", "2027-05-19T13:00")]
    [InlineData("2027-05-19 13.00", "2027-05-19T13:00")]
    [InlineData("2027-05-19T13:00:00", "2027-05-19T13:00")]
    [InlineData("2027-05-19T13:00Z", "2027-05-19T13:00")]
    [InlineData("2027-05-19T13:00+02:00", "2027-05-19T13:00")]
    [InlineData("19 mei 2027, 13.00 uur", "2027-05-19T13:00")]
    [InlineData("19 mei 2027 om 13 uur", "2027-05-19T13:00")]
    [InlineData("2027-05-19T13", "2027-05-19T13:00")]
    [InlineData("2027-05-19T", "2027-05-19")]
    [InlineData("19-05-2027", "2027-05-19")]
    [InlineData("2027-5-9T9:05", "2027-05-09T09:05")]
    [InlineData("2027-05-19T25:00", null)]
    [InlineData("2027-05-19T24:00", "2027-05-20T00:00")]
    [InlineData("2027-05-19T13:60", null)]
    [InlineData("2027-02-29", null)]
    [InlineData("2027-03-28T02:30", "2027-03-28T03:00")]
    [InlineData("2027-10-31T02:00", "2027-10-31T03:00")]
    [InlineData("2027-05", null)]
    [InlineData("2027-05-19~", null)]
    [InlineData("woensdag", null)]
    [InlineData("13:00", null)]
    [InlineData("", null)]
    public void Another_notation_is_a_problem_with_the_nearest_moment(string text, string? nearest)
    {
        Assert.False(MomentText.TryRead(Given.Text(text), _problems, out _));
        Assert.Equal(nearest, Assert.Single(_problems.Sorted()).Nearest);
    }
}
