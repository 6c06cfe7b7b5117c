using System.Text;
using Site.Input;
using Site.Input.Csv;
using Site.Problems;

namespace Site.Tests.Input.Csv;

public sealed class CsvTableTests
{
    private readonly ProblemList _problems = new();

    [Theory]
    [InlineData("id,name,note\na,Één,\n")]
    [InlineData("id;name;note\r\na;Één;\r\n")]
    [InlineData("id\tname\tnote\na\tÉén\t\n")]
    [InlineData("\ufeffid;name;note\na;Één;")]
    [InlineData("\"id\",\"name\",\"note\"\n\"a\",\"Één\",\"\"\n")]
    [InlineData("name,note,id\nÉén,,a\n")]
    [InlineData("\n id , name ,note\n\n a , Één ,\n,,\n")]
    public void Reads_every_dialect_to_the_same_row(string text)
    {
        var row = Assert.Single(Read(text).Rows);
        Assert.Equal(("a", "Één", null), (row["id"].Text, row["name"].Text, row.Optional("note")));
        Assert.True(_problems.IsEmpty);
    }

    [Fact]
    public void Reads_Windows_1252()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("id;name;note\na;Één €;\n");
        Assert.Equal("Één €", Read(bytes).Rows[0]["name"].Text);
    }

    [Fact]
    public void Quotes_hold_separators_line_ends_and_doubled_quotes() =>
        Assert.Equal("een, \"twee\"\ndrie", Read("id,name,note\na,\"een, \"\"twee\"\"\ndrie\",\n").Rows[0]["name"].Text);

    [Fact]
    public void Every_cell_knows_its_line_and_column()
    {
        var rows = Read("id,name,note\na,\"een\ntwee\",x\nbé,ñ,y\n").Rows;
        Assert.Equal((2, 0), (rows[0].Where.Line, rows[0].Where.Column));
        Assert.Equal((2, 3), (rows[0]["name"].Where.Line, rows[0]["name"].Where.Column));
        Assert.Equal((3, 7), (rows[0]["note"].Where.Line, rows[0]["note"].Where.Column));
        Assert.Equal((4, 6), (rows[1]["note"].Where.Line, rows[1]["note"].Where.Column));
    }

    [Fact]
    public void A_wrong_row_is_a_problem_and_the_others_are_read()
    {
        var table = Read("id,name,note\na,b\nc,d,e,f\ng,h,i\nj,\"k\"l,m\n");
        Assert.Equal("g", Assert.Single(table.Rows)["id"].Text);
        Assert.False(table.IsWhole);
        Assert.Equal([2, 3, 5], _problems.Sorted().Select(problem => problem.Where.Line));
    }

    [Fact]
    public void An_unclosed_quote_is_named_where_it_begins()
    {
        Assert.Empty(Read("id,name,note\na,\"b,c\nd,e,f\n").Rows);
        Assert.Equal(2, Assert.Single(_problems.Sorted()).Where.Line);
    }

    [Theory]
    [InlineData("id,naam,note\n", 1)]
    [InlineData("id,name\n", 1)]
    [InlineData("id,name,note,note\n", 1)]
    [InlineData("", 1)]
    public void A_wrong_header_gives_problems_and_no_rows(string text, params int[] lines)
    {
        Assert.False(Read(text).IsWhole);
        Assert.Equal(lines.Length, _problems.Sorted().Count);
        Assert.All(_problems.Sorted(), problem => Assert.Equal(1, problem.Where.Line));
    }

    [Fact]
    public void A_missing_file_is_a_problem()
    {
        CsvTable.Read(Given.Folder(), DataFiles.Areas, ["id"], Given.Reading(_problems));
        Assert.Equal(DataFiles.Areas, Assert.Single(_problems.Sorted()).Where.File);
    }

    private CsvTable Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private CsvTable Read(byte[] bytes) => CsvTable.Read(
        InputFolder.Of([DataFiles.Areas], _ => bytes), DataFiles.Areas, ["id", "name", "note"], Given.Reading(_problems));
}
