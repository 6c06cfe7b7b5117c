using System.Text.Json;

namespace Site.Browser;

/// <summary>What pages tell search engines, against the types that Google publishes of schema.org (npm schema-dts).</summary>
public sealed class StructuredDataTests(RunningSite site)
{
    private static readonly string[] _options =
        ["--noEmit", "--strict", "--skipLibCheck", "--module", "esnext", "--moduleResolution", "bundler"];

    [Fact]
    public async Task Every_page_but_404_has_one_block_of_known_types_with_known_properties()
    {
        var blocks = Blocks();
        Assert.Equal(site.AtRoot.Sitemap().Count, blocks.Count);

        var result = await CompiledAsync([.. blocks.Select((block, i) => $"const page{i}: {TypeOf(block)} = {block};")]);

        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
    }

    [Fact]
    public async Task A_property_that_schema_org_does_not_know_would_be_found()
    {
        var block = Blocks()[0].Replace("\"description\"", "\"omschrijving\"", StringComparison.Ordinal);

        var result = await CompiledAsync([$"const page: {TypeOf(block)} = {block};"]);

        Assert.Contains("'\"omschrijving\"' does not exist", result.Output, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Blocks() =>
    [
        .. site.AtRoot.Documents()
            .Select(page => page.Document.QuerySelectorAll("script[type='application/ld+json']").SingleOrDefault()?.TextContent)
            .OfType<string>(),
    ];

    private static string TypeOf(string block)
    {
        using var document = JsonDocument.Parse(block);
        return $"WithContext<Schema.{document.RootElement.GetProperty("@type").GetString()}>";
    }

    // Beside node_modules, where the compiler looks for the types.
    private static async Task<CommandResult> CompiledAsync(IEnumerable<string> lines)
    {
        var packages = await NodePackages.FolderAsync();
        var file = Path.Combine(packages, $"structured-data-{Guid.NewGuid():N}.ts");
        await File.WriteAllLinesAsync(
            file, lines.Prepend("import type * as Schema from 'schema-dts'; import type { WithContext } from 'schema-dts';"), TestContext.Current.CancellationToken);
        try
        {
            return await Command.RunAsync(
                packages, "node", [Path.Combine(packages, "typescript", "bin", "tsc"), .. _options, file], TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
