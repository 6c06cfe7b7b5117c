using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Problems;

namespace Site.Tests.Input.Values;

public sealed class WordsTests
{
    [Fact]
    public void Words_are_kebab_case()
    {
        Assert.Equal("standing-by", Words.Of(MissionStatus.StandingBy));
        Assert.Equal(["exact", "circa", "at-most", "at-least", "average"], Words.Qualifiers.Keys);
        Assert.Equal(LocationKind.LogisticsHub, Words.LocationKinds["logistics-hub"]);
    }

    [Fact]
    public void An_unknown_word_names_what_may_stand_there_and_the_nearest()
    {
        var problems = new ProblemList();
        Assert.False(Words.TryRead(Given.Text("at-moost"), "qualifier", Words.Qualifiers, problems, out Qualifier _));
        var problem = Assert.Single(problems.Sorted());
        Assert.Equal(("at-most", "at-least, at-most, average, circa, exact"), (problem.Nearest, problem.Allowed));
    }
}
