using Site.Tests.Input;

namespace Site.Tests.Checks;

public sealed class CostsHaveOneRowEachTests
{
    [Theory]
    [InlineData("2025,inzet,wacht-op-zee,,,not-split,rapportage-2026,", 1)]
    [InlineData("2024,inzet,wacht-op-zee,,,not-split,rapportage-2026,", 0)]
    [InlineData("2025,gestart-in-2025,wacht-op-zee,,,not-split,rapportage-2026,", 0)]
    public void The_same_year_scope_and_subject_is_there_once(string row, int problems) =>
        Assert.Equal(problems, Given.Good("data/costs.csv", text => text + row + "\n").Problems.Count);

    [Fact]
    public void A_mission_and_a_group_of_the_same_name_are_two_subjects() =>
        Assert.Empty(Given.Good("data/cost-groups.csv", text =>
            text.Replace("Inzet die in 2025 begon", "Wacht op zee", StringComparison.Ordinal)).Problems);
}
