using Site.Input.Values;
using Site.Model.Facts;
using Site.Problems;

namespace Site.Tests.Input.Values;

public sealed class DateTextTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("2017")]
    [InlineData("2024-03")]
    [InlineData("2024-02-29")]
    [InlineData("2026-10~")]
    public void Reads_a_date_as_precise_as_it_is_written(string text)
    {
        Assert.True(DateText.TryRead(Given.Text(text), _problems, out var date));
        Assert.Equal(text, date.ToString());
        Assert.True(_problems.IsEmpty);
    }

    [Theory]
    [InlineData("2023-06-32", null)]
    [InlineData("mrt-98", "1998-03")]
    [InlineData("1 september 2025", "2025-09-01")]
    [InlineData("1 September 2025", "2025-09-01")]
    [InlineData("juni 2023", "2023-06")]
    [InlineData("30-06-2026", "2026-06-30")]
    [InlineData("2026/6/3", "2026-06-03")]
    [InlineData("2023-10-17T00:00:00Z", "2023-10-17")]
    [InlineData("2023-10-17 12:00", "2023-10-17")]
    [InlineData("20250901", "2025-09-01")]
    [InlineData("45901", "2025-09-01")]
    [InlineData("sep-25", "2025-09")]
    [InlineData("Sep-25", "2025-09")]
    [InlineData("mrt-24", "2024-03")]
    [InlineData("1-sep-25", "2025-09-01")]
    [InlineData("13-9-2025", "2025-09-13")]
    [InlineData("2025–09–01", "2025-09-01")]
    [InlineData("mei/juni 2027", "2027-05~")]
    [InlineData("mei - juni 2027", "2027-05~")]
    [InlineData("mei of juni 2027", "2027-05~")]
    [InlineData("december 2026 tot en met januari 2027", "2026-12~")]
    [InlineData("december 2026 t/m januari 2027", "2026-12~")]
    [InlineData("2027-05/06", "2027-05~")]
    [InlineData("2027-05/2027-06", "2027-05~")]
    [InlineData("2027-05-01/2027-05-03", "2027-05")]
    [InlineData("1 mei 2027 tot 3 mei 2027", "2027-05")]
    [InlineData("2025–2026", "2025~")]
    [InlineData("mei-2027", "2027-05")]
    [InlineData("mei/2027", "2027-05")]
    [InlineData("25-sep", null)]
    [InlineData("2024-13-01", null)]
    [InlineData("begin mei", null)]
    [InlineData("99999999999-01", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    public void Names_the_real_date_that_a_wrong_one_looks_like(string text, string? nearest)
    {
        Assert.False(DateText.TryRead(Given.Text(text), _problems, out _));
        Assert.Equal(nearest, Assert.Single(_problems.Sorted()).Nearest);
    }

    [Theory]
    [InlineData("2023-06-31", "2023-06")]
    [InlineData("31 juni 2023", "2023-06")]
    [InlineData("2023-02-29", "2023-02")]
    [InlineData("2023-02-31~", "2023-02~")]
    public void A_day_that_does_not_exist_is_not_mended_to_another(string text, string month)
    {
        Assert.False(DateText.TryRead(Given.Text(text), _problems, out _));
        var problem = Assert.Single(_problems.Sorted());
        Assert.Null(problem.Nearest);
        Assert.Contains($"alleen de maand ({month})", problem.Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1-mrt", true, "1.3")]
    [InlineData("16-Apr", true, "16.4")]
    [InlineData("mrt-26", true, null)]
    [InlineData("1-3-2026", true, null)]
    [InlineData("1.3", false, null)]
    [InlineData("4-16", false, null)]
    [InlineData("21501-28-296", false, null)]
    [InlineData("6", false, null)]
    public void Knows_a_number_that_a_spreadsheet_took_for_a_date(string text, bool isDate, string? number) =>
        Assert.Equal((isDate, number), (DateText.IsBySpreadsheet(text), DateText.NumberFrom(text)));

    [Theory]
    [InlineData("1-9-2025", "2025-09-01 of 2025-01-09")]
    [InlineData("01/09/2025", "2025-09-01 of 2025-01-09")]
    public void A_day_that_could_be_a_month_is_shown_both_ways(string text, string both)
    {
        Assert.False(DateText.TryRead(Given.Text(text), _problems, out _));
        Assert.False(DateText.TryReadDay(Given.Text(text), _problems, out _));
        Assert.Equal(both, Assert.Single(_problems.Sorted()).Allowed);
    }

    [Theory]
    [InlineData("2026", null)]
    [InlineData("2026-06", null)]
    [InlineData("2026-06-30~", "2026-06-30")]
    [InlineData("30 juni 2026", "2026-06-30")]
    public void A_day_is_whole_and_certain(string text, string? nearest)
    {
        Assert.False(DateText.TryReadDay(Given.Text(text), _problems, out _));
        Assert.Equal(nearest, Assert.Single(_problems.Sorted()).Nearest);
    }

    [Fact]
    public void Reads_a_day()
    {
        Assert.True(DateText.TryReadDay(Given.Text("2026-06-30"), _problems, out var day));
        Assert.Equal(new DateOnly(2026, 6, 30), day);
    }
}
