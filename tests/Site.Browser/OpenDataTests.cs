using System.Text;
using System.Text.RegularExpressions;

namespace Site.Browser;

/// <summary>The published data by validators that others wrote: JSON Schema (Ajv), GeoJSON, Frictionless Data and two readers of RDF.</summary>
public sealed partial class OpenDataTests(RunningSite site)
{
    [Fact]
    public async Task Validators_find_nothing() => Assert.Equal("", await FaultsAsync(site.AtRoot.Files));

    [Fact]
    public void No_file_with_JSON_goes_unseen() => Assert.All(
        site.AtRoot.Files.Keys.Where(path => path.Contains("json", StringComparison.Ordinal)), path => Assert.Matches(Seen(), path));

    [Theory]
    [InlineData("missies/mnbg-litouwen.json", "\"qualifier\": \"circa\"", "\"qualifier\": \"ongeveer\"", "must be equal to one of the allowed values")]
    [InlineData("missies/mnbg-litouwen.json", "\"facts\"", "\"feiten\"", "must have required property 'facts'")]
    [InlineData("manifest.json", "\"sha256\"", "\"hash\"", "must have required property 'sha256'")]
    [InlineData("data/locaties.geojson", "\"type\":\"Point\"", "\"type\":\"Punt\"", "data/locaties.geojson")]
    [InlineData("data/locaties.geojson", "[24.4,55.0]", "[24.4]", "data/locaties.geojson")]
    [InlineData("data/kosten.csv", ",bedrag,31.37,", ",bedrag,\"31,37\",", "kosten.csv")]
    [InlineData("data/kosten.csv", ",bedrag,31.37,", ",geld,31.37,", "kosten.csv")]
    [InlineData("data/missies.csv", ",2025-12,", ",2025-13,", "missies.csv")]
    [InlineData("data/catalogus.ttl", "\"Kosten\"@nl", "\"Koste\"@nl", "data/catalogus.ttl: lacks")]
    public async Task They_find_what_is_damaged(string file, string from, string to, string expected)
    {
        var text = Encoding.UTF8.GetString(site.AtRoot.Files[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var damaged = site.AtRoot.Files.ToDictionary();
        damaged[file] = Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(expected, await FaultsAsync(damaged), StringComparison.Ordinal);
    }

    private static async Task<string> FaultsAsync(IReadOnlyDictionary<string, byte[]> files)
    {
        await NodePackages.FolderAsync();
        using var folder = new SiteFolder(files.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal) || file.Key.EndsWith(".json", StringComparison.Ordinal)).ToDictionary());
        return await Command.NeedAsync(
            folder.Path, "node", [Path.Combine(Repository.BrowserTests, "OpenData", "check.mjs"), folder.Path], TestContext.Current.CancellationToken);
    }

    // Ajv by a schema, Frictionless Data the package, the tests of the catalogue and of the tables what describes those.
    [GeneratedRegex(@"^(missies/[^/]+\.json|data/missies\.json|data/locaties\.geojson|manifest\.json|data/schema/[^/]+|data/datapackage\.json|data/catalogus\.jsonld|data/[^/]+\.csv-metadata\.json)$")]
    private static partial Regex Seen();
}
