using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using Site.Hosting;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Sites;
using Site.Theme;

namespace Site.Tests.Hosting;

/// <summary>_headers, whatever a host does with two rules for one address, with and without a page for editing.</summary>
public sealed class HeadersFileTests
{
    private const string Root = "/missies/";
    private const string Policy = "Content-Security-Policy";

    private static readonly Lazy<Task<BuildResult>> Plain = new(() => FixtureSite.Good.BuildAsync(DateTimeOffset.MaxValue));
    private static readonly Lazy<Task<BuildResult>> Edited = new(() => FixtureSite.Good.With(
        "site.yml", Encoding.UTF8.GetString(FixtureSite.Good.Files["site.yml"]) + "cms:\n  repository: organisatie/site\n").BuildAsync(DateTimeOffset.MaxValue));

    public static TheoryData<bool> BothSites { get; } = [false, true];

    [Theory]
    [MemberData(nameof(BothSites))]
    public async Task No_address_has_a_header_twice(bool edited)
    {
        var (files, rules) = await SiteAsync(edited);

        Assert.All(files.Select(file => file.Path.Value).Append("wat/er/niet/is"), path =>
            Assert.Distinct(For(rules, path).Select(rule => rule.Name)));
    }

    [Theory]
    [MemberData(nameof(BothSites))]
    public async Task Every_address_has_a_policy_and_the_page_for_others_brings_its_own(bool edited)
    {
        var (files, rules) = await SiteAsync(edited);
        var others = new HtmlParser().ParseDocument(new MemoryStream(files.Single(file => file.Path.Value == "404.html").Bytes));
        var policy = For(rules, "").Single(rule => rule.Name == Policy).Value;

        // What is for hosts is nobody's to read.
        Assert.All(files.Where(file => !HostFiles.All.Contains(file.Path)), file => Assert.Contains(For(rules, file.Path.Value), rule => rule.Name == Policy && rule.Value.StartsWith("default-src 'none';", StringComparison.Ordinal)));
        Assert.Equal(
            policy.Replace(" frame-ancestors 'none';", "", StringComparison.Ordinal),
            others.QuerySelector($"meta[http-equiv='{Policy}']")?.GetAttribute("content"));
    }

    [Fact]
    public async Task The_page_for_editing_has_a_policy_of_its_own_and_no_other_page_has_it()
    {
        var (files, rules) = await SiteAsync(edited: true);

        Assert.All(files.Where(file => file.Path.Value.EndsWith('/')), file => Assert.Equal(
            file.Path.Value == "beheer/",
            For(rules, file.Path.Value).Single(rule => rule.Name == Policy).Value.Contains(SveltiaCms.ScriptHash, StringComparison.Ordinal)));
        Assert.Contains(For(rules, "beheer/"), rule => rule is ("X-Robots-Tag", "noindex, nofollow"));
    }

    [Fact]
    public async Task Only_files_with_a_fingerprint_are_kept_for_ever()
    {
        var (files, rules) = await SiteAsync(edited: true);

        Assert.All(files, file => Assert.Equal(
            file.Path.Value.StartsWith("assets/", StringComparison.Ordinal),
            For(rules, file.Path.Value).Any(rule => rule.Name == "Cache-Control" && rule.Value.Contains("immutable", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(BothSites))]
    public async Task It_is_short_enough_for_every_host(bool edited)
    {
        var (_, rules) = await SiteAsync(edited);

        // Cloudflare reads a hundred rules, and lines of two thousand signs.
        Assert.InRange(rules.Select(rule => rule.Path).Distinct().Count(), 2, 100);
        Assert.All(rules, rule => Assert.InRange(rule.Name.Length + rule.Value.Length, 1, 1990));
    }

    [Theory]
    [MemberData(nameof(BothSites))]
    public async Task Every_file_whose_type_hosts_miss_is_told_its_type_and_no_other(bool edited)
    {
        var (files, rules) = await SiteAsync(edited);

        Assert.All(files, file => Assert.Equal(
            ContentTypes.IsOftenMissed(file.Path.File) ? [ContentTypes.Of(file.Path.File)] : Array.Empty<string>(),
            For(rules, file.Path.Value).Where(rule => rule.Name == "Content-Type").Select(rule => rule.Value)));
    }

    [Fact]
    public async Task Editions_make_it_no_longer()
    {
        var (files, _) = await SiteAsync(edited: true);
        var headers = new HostHeaders([new("A", "a")], [new(SitePath.Home, [new("B", "b")]), new(Paths.Admin, [new("B", "c")])]);
        var editions = Enumerable.Range(1, 9).SelectMany(day => files.Select(file => file with { Path = Paths.InEdition(new DateOnly(2026, 6, day), file.Path) }));

        Assert.Equal(HeadersFile.Write(headers, files, "/").Bytes, HeadersFile.Write(headers, [.. files, .. editions], "/").Bytes);
    }

    [Theory]
    [MemberData(nameof(BothSites))]
    public async Task Every_script_of_a_page_carries_its_hash_and_the_policy_of_the_page_knows_it(bool edited)
    {
        var (files, rules) = await SiteAsync(edited);
        var bytes = files.ToDictionary(file => file.Path.Value, file => file.Bytes);

        Assert.All(files.Where(file => file.Path.File.EndsWith(".html", StringComparison.Ordinal)), page =>
        {
            var allowed = Directives(For(rules, page.Path.Value).Single(rule => rule.Name == Policy).Value)["script-src"];
            var document = new HtmlParser().ParseDocument(new MemoryStream(page.Bytes));
            foreach (var script in document.QuerySelectorAll("script:not([type='application/ld+json'])"))
            {
                var source = script.GetAttribute("src");
                Assert.Contains($"'{script.GetAttribute("integrity") ?? Hash(Encoding.UTF8.GetBytes(script.TextContent))}'", allowed);
                var path = new Uri(new Uri("https://site.example" + Root + page.Path), source ?? "").AbsolutePath[Root.Length..];
                if (source is not null && !source.StartsWith("https:", StringComparison.Ordinal)) Assert.Equal(script.GetAttribute("integrity"), Hash(bytes[path]));
            }
        });
    }

    private static async Task<(IReadOnlyList<OutputFile> Files, IReadOnlyList<(string Path, string Name, string Value)> Rules)> SiteAsync(bool edited)
    {
        var site = await (edited ? Edited : Plain).Value;
        Assert.Empty(site.Problems);
        var lines = Encoding.UTF8.GetString(site.Files.Single(file => file.Path.Value == "_headers").Bytes).Split('\n');
        var path = "";
        var rules = new List<(string, string, string)>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
            if (line[0] != ' ') path = line;
            else rules.Add((path, line.Split(": ", 2)[0].Trim(), line.Split(": ", 2)[1]));
        return (site.Files, rules);
    }

    private static IEnumerable<(string Name, string Value)> For(IEnumerable<(string Path, string Name, string Value)> rules, string path) =>
        rules.Where(rule => FileSystemName.MatchesSimpleExpression(rule.Path, Root + path, ignoreCase: false)).Select(rule => (rule.Name, rule.Value));

    private static Dictionary<string, HashSet<string>> Directives(string policy) =>
        policy.Split("; ").Select(directive => directive.Split(' ')).ToDictionary(parts => parts[0], parts => parts.Skip(1).ToHashSet());

    private static string Hash(byte[] bytes) => "sha384-" + Convert.ToBase64String(SHA384.HashData(bytes));
}
