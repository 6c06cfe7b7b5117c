using Site.Tests.Input;

namespace Site.Tests.Checks;

public sealed class EndsAfterItBeginsTests
{
    [Theory]
    [InlineData("2023-06-01", 0)]
    [InlineData("2023-06", 0)]
    [InlineData("2023", 0)]
    [InlineData("2023-06-30", 0)]
    [InlineData("2023-07-01", 1)]
    [InlineData("2023-07", 1)]
    [InlineData("2024", 1)]
    public void Imprecise_dates_get_the_benefit_of_the_doubt(string start, int problems) =>
        Assert.Equal(problems, Problems(text => Start(text, start).Replace("\n  note: Juni heeft 30 dagen; het stuk drukt 31 juni.", "", StringComparison.Ordinal)));

    [Fact]
    public void A_paper_may_print_an_impossible_period_if_a_note_says_so() =>
        Assert.Equal(0, Problems(text => Start(text, "2024")));

    private static string Start(string text, string start) => text.Replace("value: 2023-01-10", "value: " + start, StringComparison.Ordinal);

    private static int Problems(Func<string, string> change) => Given.Good("missions/opleiding-noorwegen.md", change).Problems.Count;
}
