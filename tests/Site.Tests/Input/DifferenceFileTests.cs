using Site.Input;
using Site.Input.Csv;
using Site.Model.Facts;
using Site.Model.Registers;
using Site.Problems;

namespace Site.Tests.Input;

public class DifferenceFileTests
{
    private const string Header = "subject,reading,source,other,otherSource,leads,kind,note\n";

    [Fact]
    public void Reads_both_readings_with_their_papers()
    {
        var (read, problems) = Read("""Titel,A,"brief, § 1",B,"brief; nota, slot",other,spelling,Waarom.""");

        Assert.Empty(problems);
        var difference = Assert.Single(read);
        Assert.Equal(("Titel", null, LeadingReading.Other, DifferenceKind.Spelling), (difference.Subject, difference.MissionSlug, difference.Leads, difference.Kind));
        Assert.Equal("§ 1", Assert.Single(difference.Citations).Place);
        Assert.Equal(["brief", "nota"], difference.OtherCitations.Select(citation => citation.Source.Id));
    }

    [Fact]
    public void Knows_a_mission_by_its_slug()
    {
        var difference = Assert.Single(Read("unifil,A,brief,B,brief,neither,content,Waarom.").Read);

        Assert.Equal(("unifil", "UNIFIL in Libanon"), (difference.MissionSlug, difference.Subject));
    }

    [Theory]
    [InlineData("unifill,A,brief,B,brief,neither,content,Waarom.", "unifill", "unifil")]
    [InlineData("Titel,A,brief,B,brief,others,content,Waarom.", "others", "other")]
    [InlineData("Titel,A,brief,B,brief,other,spellling,Waarom.", "spellling", "spelling")]
    [InlineData("Titel,A,brief,B,brief,other,spelfout,Waarom.", "spelfout", "spelling")]
    [InlineData("Titel,A,brieff,B,brief,other,spelling,Waarom.", "brieff", "brief")]
    public void Names_what_was_read_and_the_nearest_that_is_allowed(string row, string read, string nearest)
    {
        var problem = Assert.Single(Read(row).Problems);

        Assert.Equal((read, nearest, 2), (problem.Read, problem.Nearest, problem.Where.Line));
    }

    [Theory]
    [InlineData("Titel,A,brief,B,,other,spelling,Waarom.")]
    [InlineData("Titel,A,brief,B,brief,other,content,")]
    [InlineData("Titel,A,brief,,brief,other,spelling,Waarom.")]
    public void Wants_both_readings_their_papers_and_a_reason(string row) => Assert.Single(Read(row).Problems);

    private static (IReadOnlyList<Difference> Read, IReadOnlyList<Problem> Problems) Read(string row)
    {
        var sources = new Dictionary<string, Source> { ["brief"] = Sample.Source("brief"), ["nota"] = Sample.Source("nota") };
        var registers = Registers.Empty with
        {
            Sources = new Register<Source>("De bron", DataFiles.Sources, sources, sources.Keys, true),
            MissionSlugs = ["unifil"],
        };
        var problems = new ProblemList();
        var read = DifferenceFile.Read(
            Given.Folder((DataFiles.Differences, Header + row + "\n")),
            [Sample.Mission("unifil", title: "UNIFIL in Libanon")],
            new Reading("", registers, problems));
        return (read, problems.Sorted());
    }
}
