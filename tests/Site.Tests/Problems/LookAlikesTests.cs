using Site.Input;
using Site.Model;
using Site.Problems;

namespace Site.Tests.Problems;

/// <summary>The odd letters stand here by their numbers, or nobody could read the tests.</summary>
public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("oostfl\u0430nk", "oostflank", "De “\u0430” (U+0430) is hier een cyrillische letter, geen gewone a.")]
    [InlineData("\u03BFostflank", "oostflank", "De “\u03BF” (U+03BF) is hier een Griekse letter, geen gewone o.")]
    [InlineData("oost\uFB02ank", "oostflank", "De “\uFB02” (U+FB02) is hier één teken voor meer letters, geen gewone fl.")]
    [InlineData("\uFF4Fostflank", "oostflank", "De “\uFF4F” (U+FF4F) is hier een brede letter, geen gewone o.")]
    [InlineData("oostfl\u0251nk", "oostflank", "De “\u0251” (U+0251) is hier een letter uit een ander schrift.")]
    public void The_odd_letter_is_named_and_the_right_name_is_found(string read, string meant, string sentence)
    {
        var problem = new Problem(new InputPlace("site.yml", 1), "De regio bestaat niet.", "Kies er een.", read, Nearest: Nearest.To(read, ["oostflank", "afrika"]));

        Assert.Equal([$"Gelezen: {read}", $"Bedoelde u: {meant}?", sentence, "Kies er een."], ProblemText.Details(problem));
    }

    [Theory]
    [InlineData("\u0455\u0440\u043E", "spo")]
    [InlineData("n\u0430t\u043E-\u0430", "nato-a")]
    [InlineData("Zee\u00EBn", "Zee\u00EBn")]
    public void A_name_of_odd_letters_alone_is_found_as_well(string read, string meant)
    {
        Assert.Equal(meant, Nearest.To(read, ["spo", "nato-a", "Zee\u00EBn"]));
        Assert.Equal(Slug.Nearest(meant), Slug.Nearest(read));
    }

    [Theory]
    [InlineData("\u0414\u0435\u043B\u043E", false, "")]
    [InlineData("\u0414\u0435\u043B\u043E", true, "\u0414\u0435\u043B\u043E")]
    [InlineData("c\u0430f\u00E9 M\u00E1laga \u1EBF Łódź ’s o\u02BCo e\u0301", true, "\u0430")]
    [InlineData("\u0430\u0430b \u0430", false, "\u0430")]
    public void Words_of_another_script_are_left_alone_where_they_may_be_meant(string text, bool isName, string odd) =>
        Assert.Equal(odd, string.Concat(LookAlikes.In(text, isName).Select(letter => letter.Text)));
}
