using Site.Input;
using Site.Input.Values;
using Site.Model;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Problems;

namespace Site.Tests.Input.Values;

public sealed class PositionTextTests
{
    private static readonly InputPlace _where = new(Given.File, 4, 1);
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("55.0", "24.4", "55.0", "24.4")]
    [InlineData("-34", "18.3", "-34", "18.3")]
    [InlineData("55,00", "24,40", "55", "24.4")]
    public void A_place_is_read_in_tenths(string north, string east, string latitude, string longitude)
    {
        Assert.Equal(Position(latitude, longitude), Read(Precision.Place, north, east));
        Assert.True(_problems.IsEmpty);
    }

    [Theory]
    [InlineData(Precision.Place, "55.04", "24.35", "[55.0, 24.4]")]
    [InlineData(Precision.Place, "-33.95", "18.25", "[-34.0, 18.3]")]
    [InlineData(Precision.Region, "69.4", "19.5", "[69, 20]")]
    public void A_point_more_exact_than_its_precision_is_a_problem_that_gives_the_rounded_one(Precision precision, string north, string east, string nearest)
    {
        Read(precision, north, east);
        Assert.Equal(nearest, Assert.Single(_problems.Sorted()).Nearest);
    }

    [Theory]
    [InlineData("[24.4, 120]", "120", "24.4")]
    [InlineData("[55.03, 24.38]", "55", "03", "24", "38")]
    [InlineData(null, "55")]
    [InlineData(null, "noord", "oost")]
    [InlineData(null, "181", "181")]
    [InlineData(null)]
    public void Anything_else_is_a_problem(string? nearest, params string[] numbers)
    {
        Assert.Null(Read(Precision.Place, numbers));
        Assert.Equal(nearest, Assert.Single(_problems.Sorted()).Nearest);
    }

    [Fact]
    public void An_outline_has_three_points_or_more()
    {
        Assert.Equal(3, PositionText.ReadOutline(Given.Text("54 10; 66 25; 60 30"), _problems)!.Count);
        Assert.True(_problems.IsEmpty);
        Assert.Null(PositionText.ReadOutline(Given.Text("54 10; 66 25"), _problems));
        Assert.Null(PositionText.ReadOutline(Given.Text("54 10; 66; 60 30"), _problems));
        Assert.Equal(2, _problems.Sorted().Count);
    }

    private Position? Read(Precision precision, params string[] numbers) =>
        PositionText.Read([.. numbers.Select(number => new Scalar(number, _where))], _where, precision, _problems);

    private static Position Position(string latitude, string longitude) => new(
        decimal.Parse(latitude, System.Globalization.CultureInfo.InvariantCulture),
        decimal.Parse(longitude, System.Globalization.CultureInfo.InvariantCulture));
}
