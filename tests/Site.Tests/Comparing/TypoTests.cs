using Site.Comparing;
using Site.Model.Missions;

namespace Site.Tests.Comparing;

public sealed class TypoTests
{
    [Theory]
    [InlineData("Instemming van het gastlnd", "Instemming van het gastland", true)]
    [InlineData("instemming van het gastland", "Instemming van het gastland.", true)]
    [InlineData("Er is geen mandaat", "Er is een mandaat", false)]
    [InlineData("Besluit van juni", "Besluit van juli", false)]
    [InlineData("Resolutie 2204", "Resolutie 2024", false)]
    [InlineData("Een wettig besluit", "Een onwettig besluit", false)]
    [InlineData("Besluit van het kabinet", "Besluit van het kabinet van 2026", false)]
    [InlineData("Verzoek van Zweden", "Verzoek van Noorwegen", false)]
    public void Is_a_mended_letter_in_a_long_word_and_nothing_more(string before, string after, bool isTypo) =>
        Assert.Equal(isTypo, Typo.Is(Fact(FactName.LegalBasis, before), Fact(FactName.LegalBasis, after)));

    [Fact]
    public void A_date_has_none() =>
        Assert.False(Typo.Is(Fact(FactName.End, "december 2028"), Fact(FactName.End, "decembre 2028")));

    private static DataFact Fact(FactName name, string label) => new(name, "", 0, "", label, null, label, label, "", "");
}
