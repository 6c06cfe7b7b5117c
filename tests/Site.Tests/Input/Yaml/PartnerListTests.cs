using Site.Model.Facts;
using Site.Model.Missions;

namespace Site.Tests.Input.Yaml;

public sealed class PartnerListTests
{
    [Theory]
    [InlineData("")]
    [InlineData("value: 40, of: militairen, ")]
    public void A_moment_and_a_note_are_shown_with_or_without_a_number(string number)
    {
        var (website, problems) = Given.Good("missions/battlegroup-litouwen.md",
            text => text.Replace("{ country: NO, asOf: 2026-03, ", $"{{ country: NO, {number}asOf: 2026-03, ", StringComparison.Ordinal));

        Assert.Empty(problems);
        var shown = website!.Missions.Single(mission => mission.Slug == "battlegroup-litouwen").Facts()
            .Select(named => named.Fact.Lead).Single(lead => lead?.Content is Partner { Country.Code: "NO" })!;
        Assert.Equal(number.Length > 0, ((Partner)shown.Content).Strength is not null);
        Assert.Equal((EdtfDate.Parse("2026-03"), "Het stuk noemt geen aantal."), (shown.AsOf, shown.Note));
    }
}
