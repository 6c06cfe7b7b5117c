using System.Text;
using System.Text.RegularExpressions;

namespace Site.Browser;

/// <summary>The catalogue of the data by a validator of SHACL that others wrote, against what DCAT-AP-NL 3 asks.</summary>
public sealed partial class CatalogueTests(RunningSite site)
{
    private const string Eu = "http://publications.europa.eu/resource/authority/";

    // A site with a licence and an address to write to, which the real one does not have yet.
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> _whole = new(() => BuiltSite.FilesAsync(
        new Uri("https://voorbeeld.example/missies/"), Path.Combine(Repository.Root, "tests", "Site.Tests", "Sites", "Good")));

    /// <summary>A kind of thing, a property, what is put in its place (or nothing), and the rule that is then broken.</summary>
    private static readonly (string Type, string Property, string? Value, string Rule)[] _damage =
    [
        ("dcat:Catalog", "dct:title", null, "title MinCount"),
        ("dcat:Catalog", "dct:description", null, "description MinCount"),
        ("dcat:Catalog", "dct:publisher", null, "publisher MinCount"),
        ("dcat:Catalog", "dcat:contactPoint", null, "contactPoint MinCount"),
        ("dcat:Catalog", "dcat:dataset", null, "dataset MinCount"),
        ("dcat:Catalog", "dcat:dataset", "<#wat>", "dataset Class"),
        ("dcat:Catalog", "foaf:homepage", "<#wat>", "homepage Class"),
        ("dcat:Catalog", "dct:modified", "\"30 juni 2026\"^^xsd:date", "modified Or"),
        ("dcat:Dataset", "dct:title", null, "title MinCount"),
        ("dcat:Dataset", "dct:title", "\"Missies\"@nl , \"Uitzendingen\"@nl", "title UniqueLang"),
        ("dcat:Dataset", "dct:description", null, "description MinCount"),
        ("dcat:Dataset", "dct:identifier", null, "identifier MinCount"),
        ("dcat:Dataset", "dct:identifier", "\"een\" , \"twee\"", "identifier MaxCount"),
        ("dcat:Dataset", "dct:publisher", null, "publisher MinCount"),
        ("dcat:Dataset", "dct:publisher", "<#wat>", "publisher Class"),
        ("dcat:Dataset", "dct:creator", null, "creator MinCount"),
        ("dcat:Dataset", "dcat:contactPoint", null, "contactPoint MinCount"),
        ("dcat:Dataset", "dcat:contactPoint", "\"redactie@voorbeeld.example\"", "contactPoint Class"),
        ("dcat:Dataset", "dct:accessRights", null, "accessRights MinCount"),
        ("dcat:Dataset", "dct:accessRights", $"<{Eu}access-right/OPEN>", "accessRights In"),
        ("dcat:Dataset", "dct:accrualPeriodicity", "\"onregelmatig\"", "accrualPeriodicity NodeKind"),
        ("dcat:Dataset", "dct:language", "<https://voorbeeld.example/nl>", "language Pattern"),
        ("dcat:Dataset", "dcat:theme", null, "theme MinCount"),
        ("dcat:Dataset", "dcat:theme", $"<{Eu}data-theme/OORLOG>", "theme Pattern"),
        ("dcat:Dataset", "dcat:landingPage", "<#wat>", "landingPage Class"),
        ("dcat:Dataset", "dcat:distribution", null, "distribution MinCount"),
        ("dcat:Distribution", "dcat:accessURL", null, "accessURL MinCount"),
        ("dcat:Distribution", "dcat:downloadURL", null, "downloadURL MinCount"),
        ("dcat:Distribution", "dcat:downloadURL", "\"missies.csv\"", "downloadURL NodeKind"),
        ("dcat:Distribution", "dct:license", null, "license MinCount"),
        ("dcat:Distribution", "dct:license", "<https://voorbeeld.example/eigen-voorwaarden>", "license Pattern"),
        ("dcat:Distribution", "dct:format", null, "format MinCount"),
        ("dcat:Distribution", "dct:format", "\"CSV\"", "format NodeKind"),
        ("dcat:Distribution", "dcat:mediaType", null, "mediaType MinCount"),
        ("dcat:Distribution", "dct:conformsTo", "<#wat>", "conformsTo Class"),
        ("vcard:Kind", "vcard:fn", null, "fn MinCount"),
        ("vcard:Kind", "vcard:hasEmail", null, "MinCount"),
        ("foaf:Agent", "foaf:name", null, "name MinCount"),
    ];

    [Fact]
    public async Task The_catalogue_keeps_to_the_Dutch_profile() => Assert.Empty(await FaultsAsync(Catalogues(await _whole.Value)));

    [Fact]
    public async Task The_published_one_lacks_at_most_the_licence_that_nobody_chose()
    {
        var files = Catalogues(site.AtRoot.Files);
        var text = Encoding.UTF8.GetString(files["catalogus.ttl"]);
        var lacking = text.Contains("dct:license", StringComparison.Ordinal) ? [] : Distribution().Matches(text).Select(found => found.Groups[1].Value).ToList();

        Assert.NotEmpty(Distribution().Matches(text));
        Assert.Equal(
            files.Keys.SelectMany(file => lacking.Select(one => $"{file} {one} license MinCountConstraintComponent")).Order(StringComparer.Ordinal),
            (await FaultsAsync(files)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whatever_is_taken_out_or_wrong_is_found()
    {
        var text = Encoding.UTF8.GetString((await _whole.Value)["data/catalogus.ttl"]);
        var files = _damage.Select((damage, i) => (Name: $"{i}.ttl", Damaged: Damaged(text, damage.Type, damage.Property, damage.Value)))
            .ToDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Damaged));
        var faults = await FaultsAsync(files);

        Assert.All(_damage.Index(), damage => Assert.Contains(
            faults, fault => fault.StartsWith($"{damage.Index}.ttl ", StringComparison.Ordinal) && fault.Contains($" {damage.Item.Rule}Constraint", StringComparison.Ordinal)));
    }

    private static string Damaged(string turtle, string type, string property, string? value)
    {
        var thing = turtle.IndexOf($" a {type} ;", StringComparison.Ordinal);
        var start = turtle.IndexOf($"\n  {property} ", thing, StringComparison.Ordinal);
        var end = turtle.IndexOf('\n', start + 1);
        return turtle[..start] + (value is null ? "" : $"\n  {property} {value}") + turtle[(value is null && turtle[end - 1] == ';' ? end : end - 2)..];
    }

    private static Dictionary<string, byte[]> Catalogues(IReadOnlyDictionary<string, byte[]> files) =>
        ((string[])["catalogus.jsonld", "catalogus.ttl"]).ToDictionary(name => name, name => files["data/" + name]);

    private static async Task<string[]> FaultsAsync(Dictionary<string, byte[]> files)
    {
        await NodePackages.FolderAsync();
        using var folder = new SiteFolder(files);
        var scripts = Path.Combine(Repository.BrowserTests, "OpenData");
        var found = await Command.NeedAsync(
            folder.Path, "node", [Path.Combine(scripts, "shapes.mjs"), Path.Combine(scripts, "dcat-ap-nl.ttl"), .. files.Keys], TestContext.Current.CancellationToken);
        return found.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("^<(.+)> a dcat:Distribution ;", RegexOptions.Multiline)]
    private static partial Regex Distribution();
}
