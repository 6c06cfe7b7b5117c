using Site.Problems;

namespace Site.Tests.Sites;

/// <summary>Every way to write something wrong that the program knows, with the exact words an editor gets to read.</summary>
public sealed class BrokenSiteTests
{
    private static readonly string _broken = Path.Combine(FixtureSite.Folder, "Broken");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(_broken).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_broken_site_says_what_it_expects() =>
        Assert.All(Names, name => Assert.True(File.Exists(InFolder(name, FixtureSite.Expected)), $"{name} has no {FixtureSite.Expected}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_exactly_the_expected_problems(string name)
    {
        var actual = string.Concat(FixtureSite.GoodWith(Path.Combine("Broken", name)).Read(DateTimeOffset.MinValue).Problems
            .Select(problem => ProblemText.Format(problem, ".") + "\n"));
        var file = InFolder(name, FixtureSite.Expected);
        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (actual != expected) File.WriteAllText(InFolder(name, FixtureSite.Received), actual);
        Assert.NotEqual("", actual);
        Assert.Equal(expected, actual);
    }

    private static string InFolder(string name, string file) => Path.Combine(_broken, name, file);
}
