using System.Text.Json;

namespace Site.Browser;

/// <summary>What .ci/sbom.mjs prints: CycloneDX, complete, and the same every time.</summary>
public sealed class BillOfMaterialsTests
{
    [Fact]
    public async Task Names_every_package_with_its_checksum_and_gives_the_same_bytes()
    {
        var text = await PrintAsync();
        var bill = JsonDocument.Parse(text).RootElement;
        var components = bill.GetProperty("components").EnumerateArray().ToList();

        Assert.Equal(("CycloneDX", "1.6"), (bill.GetProperty("bomFormat").GetString(), bill.GetProperty("specVersion").GetString()));
        Assert.Distinct(components.Select(component => component.GetProperty("bom-ref").GetString()));
        Assert.All(components, component => Assert.Equal(
            128, component.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length));
        foreach (var name in (string[])["pkg:nuget/AngleSharp@", "pkg:npm/leaflet@", "pkg:npm/%40sveltia/cms@", "pkg:nuget/xunit.v3@"])
            Assert.Contains(components, component => component.GetProperty("purl").GetString()!.StartsWith(name, StringComparison.Ordinal));
        Assert.Equal(text, await PrintAsync());
    }

    private static Task<string> PrintAsync() =>
        Command.NeedAsync(Repository.Root, "node", [Path.Combine(".ci", "sbom.mjs")], TestContext.Current.CancellationToken);
}
