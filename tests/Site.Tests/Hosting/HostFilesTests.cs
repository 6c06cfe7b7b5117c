using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Hosting;
using Site.Tests.Sites;

namespace Site.Tests.Hosting;

/// <summary>What the files for different hosts have in common, and how they look as a whole.</summary>
public sealed partial class HostFilesTests
{
    private static readonly string Snapshots = Path.Combine(Path.GetDirectoryName(FixtureSite.Folder)!, "Hosting", "Snapshots");

    private static readonly Lazy<Task<BuildResult>> Built = new(() => FixtureSite.Good.With(
        "site.yml", Encoding.UTF8.GetString(FixtureSite.Good.Files["site.yml"]) + "cms:\n  repository: organisatie/site\n").BuildAsync(DateTimeOffset.MaxValue));

    [Theory]
    [InlineData("_headers")]
    [InlineData("nginx.conf")]
    [InlineData("web.config")]
    public async Task Is_exactly_this(string file)
    {
        // A new style or script gives other fingerprints and hashes.
        var text = Hash().Replace(await TextAsync(file), "sha384-…");
        var verified = Path.Combine(Snapshots, file + ".verified.txt");
        Directory.CreateDirectory(Snapshots);
        if (!File.Exists(verified) || File.ReadAllText(verified) != text) File.WriteAllText(Path.Combine(Snapshots, file + ".received.txt"), text);
        Assert.Equal(File.ReadAllText(verified), text);
    }

    [Fact]
    public async Task Every_host_sends_the_same_headers()
    {
        var (said, nginx) = (await TextAsync("_headers"), await TextAsync("nginx.conf"));
        var iis = XDocument.Parse(await TextAsync("web.config")).Descendants("customHeaders").Elements("add")
            .Select(header => (Name: header.Attribute("name")!.Value, Value: header.Attribute("value")!.Value)).Distinct().ToList();

        Assert.NotEmpty(iis);
        Assert.All(iis, header => Assert.Contains($"add_header {header.Name} \"{header.Value}\" always;", nginx, StringComparison.Ordinal));
        // That other copies are asked for again, hosts that read _headers say themselves.
        Assert.All(iis.Where(header => header.Value != "no-cache"), header => Assert.Contains($"  {header.Name}: {header.Value}\n", said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_file_of_a_site_has_a_type()
    {
        var untyped = (await Built.Value).Files.Select(file => file.Path.File)
            .Where(file => ContentTypes.Of(file) == "application/octet-stream").Order();

        // These are read by hosts, not by visitors.
        Assert.Equal(["_headers", "_redirects", "nginx.conf", "web.config"], untyped);
    }

    private static async Task<string> TextAsync(string file) =>
        Encoding.UTF8.GetString((await Built.Value).Files.Single(made => made.Path.Value == file).Bytes);

    [GeneratedRegex("sha384-[A-Za-z0-9+/=]{64}")]
    private static partial Regex Hash();
}
