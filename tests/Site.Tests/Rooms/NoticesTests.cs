using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Tests.Sites;
using Site.Theme;

namespace Site.Tests.Rooms;

/// <summary>src/NOTICES.md names everything that is used of others, in the version that is used; actions of others are fixed.</summary>
public sealed partial class NoticesTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(FixtureSite.Folder, "../../.."));

    private static readonly HashSet<string> Rows =
    [
        .. File.ReadLines(Path.Combine(Root, "src", "NOTICES.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')).Select(cells => $"{cells[1].Trim()} {cells[2].Trim()}"),
    ];

    [Fact]
    public void Every_package_of_a_lock_file_is_named() => Assert.Empty(
        from file in Locks("packages.lock.json")
        from framework in JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        where package.Value.GetProperty("type").GetString() != "Project"
        let row = $"{package.Name} {package.Value.GetProperty("resolved").GetString()}"
        where !Rows.Contains(row)
        select $"{file}: {row}");

    [Fact]
    public void Every_npm_package_that_is_asked_for_is_named() => Assert.Empty(
        from file in Locks("package.json")
        from list in JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject()
        where list.Name is "dependencies" or "devDependencies"
        from package in list.Value.EnumerateObject()
        let row = $"{package.Name} {package.Value.GetString()}"
        where !Rows.Contains(row)
        select $"{file}: {row}");

    [Theory]
    [InlineData(Leaflet.Script)]
    [InlineData(Leaflet.Style)]
    [InlineData(SearchLibraries.Engine)]
    [InlineData(SearchLibraries.Stemmer)]
    [InlineData(SveltiaCms.Script)]
    [InlineData(SveltiaCms.Words)]
    public void Every_library_of_the_cdn_is_named(string address)
    {
        var found = Library().Match(address);

        Assert.Contains($"{found.Groups[1]} {found.Groups[2]}", Rows);
    }

    [Fact]
    public void Every_action_is_fixed_to_a_commit_with_its_version_beside_it()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Root, ".github", "workflows")).SelectMany(File.ReadLines)
            .Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(used);
        Assert.All(used, line => Assert.Matches("uses: [^@ ]+@[0-9a-f]{40} # v[0-9.]+$", line));
    }

    private static IEnumerable<string> Locks(string name) =>
        ((string[])["src", "theme", "tests"]).SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, room), name, SearchOption.AllDirectories))
            .Where(file => !NotOurs().IsMatch(file.Replace('\\', '/')));

    [GeneratedRegex("/npm/(.+)@([0-9.]+)/")]
    private static partial Regex Library();

    [GeneratedRegex("/(bin|obj|node_modules|Sites)/")]
    private static partial Regex NotOurs();
}
