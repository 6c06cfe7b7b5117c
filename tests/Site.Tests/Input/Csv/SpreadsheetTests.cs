using System.Text;
using Site.Input;
using Site.Input.Csv;
using Site.Problems;

namespace Site.Tests.Input.Csv;

/// <summary>What spreadsheets make of a CSV file when they save it.</summary>
public sealed class SpreadsheetTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("sep=;\r\nid;name;note\r\na;Één;\r\n", 3)]
    [InlineData("\"sep=;\"\nid;name;note\na;Één;\n", 3)]
    [InlineData("id,name,note,,\na,Één,,,\n,,,,\n,,,,\n", 2)]
    [InlineData("id;name;note;;;\r\na;Één;;;;\r\n;;;;;\r\n", 2)]
    [InlineData("\"id\"\t\"name\"\t\"note\"\n\"a\"\t\"Één\"\t\"\"\n", 2)]
    [InlineData("id,name,note\r\n\r\na,Één,\r\n", 3)]
    public void Reads_the_row_and_keeps_its_line(string text, int line)
    {
        var row = Assert.Single(Read(text).Rows);
        Assert.Equal(("a", "Één", null, line), (row["id"].Text, row["name"].Text, row.Optional("note"), row.Where.Line));
        Assert.True(_problems.IsEmpty);
    }

    [Fact]
    public void Reads_what_Excel_calls_Unicode_text() =>
        Assert.Equal("Één €", Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id\tname\tnote\r\na\tÉén €\t\r\n")]).Rows[0]["name"].Text);

    [Fact]
    public void A_header_alone_is_a_list_without_rows()
    {
        var table = Read("id;name;note\r\n");
        Assert.True(table is { IsWhole: true, Rows.Count: 0 } && _problems.IsEmpty);
    }

    [Theory]
    [InlineData("id,name,note\na,b,c\nd,e\n", "Rij 3, die begint met “d, e”, houdt te vroeg op: de cel van de kolom “note” ontbreekt aan het eind.", 3)]
    [InlineData("id,name,note\na,\"twee\nregels\",c\nd,e,f,g\n", "Rij 3, die begint met “d, e”, heeft 4 cellen; het moeten er 3 zijn.", 4)]
    [InlineData("id,name,note,,\na,b,c,,d\n", "Rij 2, die begint met “a, b”, heeft 5 cellen; het moeten er 3 zijn.", 2)]
    [InlineData("id,name,note\na,b,c,\n", "Rij 2, die begint met “a, b”, heeft aan het eind 1 lege cel te veel.", 2)]
    [InlineData("id,name,note\na\n", "Rij 2, die begint met “a”, heeft 1 cel; het moeten er 3 zijn.", 2)]
    [InlineData("id,name,note\na,,b,c\n", "Rij 2, die begint met “a, ”, heeft vóór de kolom “name” 1 lege cel te veel.", 2)]
    public void Names_a_wrong_row_by_the_number_that_the_spreadsheet_shows(string text, string message, int line)
    {
        Read(text);
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal((message, line), (problem.Message, problem.Where.Line));
    }

    [Theory]
    [InlineData("id,name,note,publish\na,Één,\n", 1)]
    [InlineData("id,name,note,publish\na,Één,\nb,Twee,iets,2027-05-19\nc,Drie\n", 2)]
    [InlineData("id;name;note;publish\r\na;Één;2027-05-19\r\n", 0)]
    [InlineData("id,name,note,publish\na,Één,19-05-2027 13:00\n", 0)]
    [InlineData("id,publish,name,note\na,,Één\n", 0)]
    public void Only_the_last_cell_may_be_lacking_and_only_that_of_the_moment(string text, int read) => Assert.Equal(read, Read(text).Rows.Count);

    [Theory]
    [InlineData("id,name,note\n\"a,\"\"Één\"\",\"\nb,Twee,\n\"c,\"\"Drie\"\",\"\n", 2)]
    [InlineData("\"id;name;note\"\n\"a;Één;\"\n\"b;Twee;\"\n", 1)]
    [InlineData("\"id,name,note\",,\n\"a,Één,\",,\n", 1)]
    public void Whole_rows_in_one_cell_are_one_problem(string text, int line)
    {
        Assert.False(Read(text).IsWhole);
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal(line, problem.Where.Line);
        Assert.Contains("in één cel", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,naam,note\n", "naam", "name")]
    [InlineData("id,Name,note\n", "Name", "name")]
    [InlineData("ID;name;note\n", "ID", "id")]
    public void A_column_with_another_name_is_one_problem(string text, string read, string nearest)
    {
        Read(text);
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal((read, nearest), (problem.Read, problem.Nearest));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("#NAAM?")]
    [InlineData("#WAARDE!")]
    [InlineData("#VERW!")]
    [InlineData("#REF!")]
    [InlineData("#N/B")]
    [InlineData("#DEEL/0!")]
    [InlineData("#VALUE!")]
    [InlineData("########")]
    [InlineData("Err:502")]
    public void A_formula_or_its_failure_is_a_problem(string cell)
    {
        Assert.Empty(Read($"id,name,note\na,{cell},\n").Rows);
        Assert.Equal(cell, Assert.Single(_problems.Sorted()).Read);
    }

    [Theory]
    [InlineData("# 1")]
    [InlineData("+5 graden")]
    [InlineData("-")]
    [InlineData("@ zee")]
    public void Other_text_stays_text(string cell) => Assert.Equal(cell, Read($"id,name,note\na,{cell},\n").Rows[0]["name"].Text);

    private CsvTable Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private CsvTable Read(byte[] bytes) => CsvTable.Read(
        InputFolder.Of([DataFiles.Areas], _ => bytes), DataFiles.Areas, ["id", "name", "note"], Given.Reading(_problems));
}
