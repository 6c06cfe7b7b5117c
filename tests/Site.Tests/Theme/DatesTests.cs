using Site.Model.Facts;
using Site.Theme.Text;

namespace Site.Tests.Theme;

public class DatesTests
{
    [Theory]
    [InlineData("2017", "2017")]
    [InlineData("2024-03", "maart 2024")]
    [InlineData("2025-09-01", "1\u00A0september 2025")]
    [InlineData("2026-10~", "omstreeks oktober 2026")]
    public void Says_a_date_as_precisely_as_its_source_and_no_more(string notation, string words) =>
        Assert.Equal(words, Dates.Of(EdtfDate.Parse(notation)!.Value));

    [Fact]
    public void Says_a_day_in_full() => Assert.Equal("30\u00A0juni 2026", Dates.Of(new DateOnly(2026, 6, 30)));

    [Theory]
    [InlineData("2026-10~", "2026-10")]
    [InlineData("2025-09-01", "2025-09-01")]
    public void Leaves_the_mark_for_about_out_of_what_machines_read(string notation, string attribute) =>
        Assert.Equal(attribute, Dates.Attribute(EdtfDate.Parse(notation)!.Value));
}
