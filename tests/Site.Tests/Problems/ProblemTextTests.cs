using Site.Model;
using Site.Problems;

namespace Site.Tests.Problems;

public class ProblemTextTests
{
    private static readonly Problem Plain = new(new InputPlace("site.yml", 3), "De titel ontbreekt.", "Zet er een titel bij.");

    [Fact]
    public void Shows_place_message_values_and_mend_each_on_its_own_line()
    {
        var problem = new Problem(
            new InputPlace("missions/unifil.md", 12, 5), "Onbekende regio.", "Kies een regio uit regions.csv.",
            Read: "oostflnk", Allowed: "oostflank, afrika", Nearest: "oostflank");

        Assert.Equal(
            """
            input/missions/unifil.md:12:5: Onbekende regio.
                Gelezen: oostflnk
                Toegestaan: oostflank, afrika
                Bedoelde u: oostflank?
                Kies een regio uit regions.csv.
            """, ProblemText.Format(problem, "input"));
    }

    [Fact]
    public void Leaves_out_what_is_not_known()
    {
        Assert.Equal("../invoer/site.yml:3: De titel ontbreekt.\n    Zet er een titel bij.", ProblemText.Format(Plain, "../invoer"));
        Assert.Equal("input/site.yml", ProblemText.Place(Plain with { Where = new InputPlace("site.yml") }, "input"));
    }

    [Fact]
    public void The_report_counts_problems_and_files()
    {
        var other = Plain with { Where = new InputPlace("data/costs.csv", 2) };

        var report = ProblemReport.Text([other, Plain, Plain with { Message = "Ook dit." }], "input", "; er is niets geschreven.");

        Assert.StartsWith("input/data/costs.csv:2:", report, StringComparison.Ordinal);
        Assert.EndsWith("\n\n3 problemen in 2 bestanden; er is niets geschreven.", report, StringComparison.Ordinal);
    }
}
