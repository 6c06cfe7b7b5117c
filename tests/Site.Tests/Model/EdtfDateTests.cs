using System.Globalization;
using Site.Model.Facts;

namespace Site.Tests.Model;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-09-01", "2025-09-01", "2025-09-01")]
    [InlineData("2026-10~", "2026-10-01", "2026-10-31")]
    public void Spans_the_days_it_can_mean_and_keeps_its_notation(string text, string first, string last)
    {
        var date = EdtfDate.Parse(text);

        Assert.NotNull(date);
        Assert.Equal(text, date.Value.ToString());
        Assert.Equal(Day(first), date.Value.First);
        Assert.Equal(Day(last), date.Value.Last);
    }

    [Theory]
    [InlineData("2023-06-31")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("0000")]
    [InlineData("26")]
    [InlineData("1-9-2025")]
    [InlineData("2026-01-01-01")]
    [InlineData("")]
    [InlineData("~")]
    public void Refuses_days_that_do_not_exist_and_other_notations(string text) =>
        Assert.Null(EdtfDate.Parse(text));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
