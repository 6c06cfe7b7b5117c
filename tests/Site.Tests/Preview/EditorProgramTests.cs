using Site.Preview;

namespace Site.Tests.Preview;

public class EditorProgramTests
{
    private static readonly string Code = Path.Combine("/programma's", OperatingSystem.IsWindows() ? "code.cmd" : "code");

    [Theory]
    [InlineData(12, "/input/een map/a.md:12")]
    [InlineData(0, "/input/een map/a.md")]
    public void Opens_with_VS_Code_at_the_line_when_it_is_on_the_path(int line, string asked)
    {
        var start = EditorProgram.CommandFor(
            "/input/een map/a.md", line, name => name == "PATH" ? $"/bin{Path.PathSeparator}/programma's" : "nano", path => path == Code);

        Assert.Equal(Code, start.FileName);
        Assert.Equal(["--goto", asked], start.ArgumentList);
    }

    [Theory]
    [InlineData("VISUAL", "gedit --wait")]
    [InlineData("EDITOR", "gedit --wait")]
    public void Else_with_the_program_that_the_environment_names(string variable, string value)
    {
        var start = EditorProgram.CommandFor("/input/a.md", 12, name => name == variable ? value : null, _ => false);

        Assert.Equal("gedit", start.FileName);
        Assert.Equal(["--wait", "/input/a.md"], start.ArgumentList);
    }

    [Fact]
    public void Else_with_what_the_system_has_for_it()
    {
        var start = EditorProgram.CommandFor("/input/a.md", 12, _ => null, _ => false);

        Assert.Contains(start.FileName, (string[])["xdg-open", "open", "explorer"]);
        Assert.Equal(["/input/a.md"], start.ArgumentList);
        Assert.False(start.UseShellExecute);
    }
}
