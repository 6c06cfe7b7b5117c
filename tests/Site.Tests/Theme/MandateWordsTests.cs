using Site.Model.Facts;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public class MandateWordsTests
{
    private static readonly Citation Table = new(Sample.Source("rapportage"), "tabel 3");

    [Fact]
    public void The_annex_is_called_as_its_place_in_the_paper()
    {
        Assert.Equal("Tabel 3: rechtsbasis, mandaat en nationaal kader", MandateWords.TableName(Table));
        Assert.All(
            [
                MandateWords.AnnexMeans(Table), MandateWords.LeftOutMeans(Table), MandateWords.OtherPapersMeans(Table),
                MandateWords.UndescribedMeans(Table), MandateWords.AllMissionsMeans(Table),
            ],
            words => Assert.Contains("tabel 3", words, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_place_or_an_annex_none_is_named()
    {
        Assert.StartsWith("Deze missies staan alleen in de bijlage.", MandateWords.UndescribedMeans(Table with { Place = null }), StringComparison.Ordinal);
        Assert.StartsWith("Wat de stukken per missie zeggen. ", MandateWords.AllMissionsMeans(null), StringComparison.Ordinal);
    }
}
