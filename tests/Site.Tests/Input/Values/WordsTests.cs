using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Problems;
using Site.Text;

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
        Assert.False(Words.TryRead(Given.Text("at-moost"), "qualifier", Words.Qualifiers, Choices.Qualifiers, problems, out Qualifier _));
        var problem = Assert.Single(problems.Sorted());
        Assert.Equal("at-most", problem.Nearest);
        Assert.Equal("exact (gewoon dit aantal), circa, at-most (maximaal), at-least (minimaal), average (gemiddeld)", problem.Allowed);
    }

    [Theory]
    [InlineData("gepland", "planned")]
    [InlineData("Loopt", "running")]
    [InlineData("beeindigd", "ended")]
    [InlineData("paused", "paused")]
    [InlineData("beperkt", "limited")]
    public void A_Dutch_status_names_the_word_for_it(string read, string meant) => Assert.Equal(meant, ChoiceText.Nearest(read, Choices.Statuses));

    [Theory]
    [InlineData("ongeveer", "circa")]
    [InlineData("maximaal", "at-most")]
    [InlineData("minimum", "at-least")]
    [InlineData("oefenterrein", "training-area")]
    [InlineData("hoofdkwartier", "headquarters")]
    [InlineData("gebied", "area")]
    [InlineData("revisie", "revision")]
    [InlineData("geen van beide", "neither")]
    [InlineData("bedrag", "amount")]
    [InlineData("niet uitgesplitst", "not-split")]
    [InlineData("–", "-")]
    public void Dutch_names_the_word_for_it_in_every_list(string read, string meant) =>
        Assert.Contains(meant, _lists.Select(list => ChoiceText.Nearest(read, list)));

    [Fact]
    public void Every_name_means_one_word_of_its_list() => Assert.All(_lists, list => Assert.All(
        list, choice => Assert.All(choice.Names, name => Assert.Equal(choice.Word, ChoiceText.Nearest(name, list)))));

    private static readonly IReadOnlyList<IReadOnlyList<Choice>> _lists =
    [
        Choices.Statuses, Choices.Qualifiers, Choices.Precisions, Choices.LocationKinds, Choices.ChangeKinds,
        Choices.LeadingReadings, Choices.Terms, Choices.CostKinds,
    ];
}
