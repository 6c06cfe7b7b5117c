using Site.Input.Yaml;
using Site.Model.Facts;
using Site.Problems;

namespace Site.Tests.Input.Yaml;

public sealed class FactReaderTests
{
    private readonly ProblemList _problems = new();

    [Fact]
    public void Reads_a_fact_with_all_it_can_have()
    {
        var fact = Read(
            """
            start:
              value: 2024-03
              text: begin maart
              asOf: 2026
              note: Toelichting.
              source: [nota-2026, "brief-2024, § 1"]
              earlier:
                - { value: 2023, source: brief-2024 }
              conflicting:
                - { value: 2024-04, source: nota-2026, note: Anders. }
            """);
        Assert.True(_problems.IsEmpty);
        Assert.Equal(("2024-03", "begin maart", "2026", "Toelichting."),
            (fact.Leading!.Value.ToString(), fact.Leading.Text, fact.Leading.AsOf?.ToString(), fact.Leading.Note));
        Assert.Equal(["nota-2026", "brief-2024"], fact.Leading.Citations.Select(c => c.Source.Id));
        Assert.Equal([Standing.Leading, Standing.Superseded, Standing.Contradicting], fact.Statements.Select(s => s.Standing));
        Assert.Equal((3, 10), (fact.Leading.Origin!.Line, fact.Leading.Origin.Column));
    }

    [Theory]
    [InlineData("start: niet vermeld")]
    [InlineData("start:")]
    [InlineData("end: { value: 2024, source: nota-2026 }")]
    public void What_no_paper_says_is_not_stated(string yaml)
    {
        Assert.False(Read(yaml).IsStated);
        Assert.True(_problems.IsEmpty);
    }

    [Theory]
    [InlineData("start: 2024")]
    [InlineData("start: [2024]")]
    [InlineData("start: { source: nota-2026 }")]
    [InlineData("start: { value: 2024 }")]
    [InlineData("start: { value: 2024, source: }")]
    [InlineData("start: { value: 2024, source: nota-2027 }")]
    [InlineData("start: { value: straks, source: nota-2026 }")]
    [InlineData("start: { value: 2024, source: nota-2026, bron: x }")]
    [InlineData("start: { value: 2024, source: nota-2026, asOf: nu }")]
    [InlineData("start: { value: 2024, source: nota-2026, earlier: [2023] }")]
    [InlineData("start: { value: 2024, source: nota-2026, earlier: [{ value: 2023 }] }")]
    public void One_mistake_is_one_problem(string yaml)
    {
        Read(yaml);
        Assert.Equal(2, Assert.Single(_problems.Sorted()).Where.Line);
    }

    private Fact<EdtfDate> Read(string yaml) => FactReader.Read<EdtfDate>(Given.Keys(yaml, _problems)!, "start", FactValues.Date);
}
