using System.IO.Enumeration;
using System.Text.Json;

namespace Site.Browser.Harness;

/// <summary>The headers that netlify.toml gives to each address: what is tested is what ships.</summary>
public sealed class NetlifyHeaders
{
    private const string TomlToJson =
        "import {readFileSync} from 'node:fs'; import {parse} from 'smol-toml'; " +
        "process.stdout.write(JSON.stringify(parse(readFileSync(process.argv[1], 'utf8'))))";

    private readonly IReadOnlyList<Rule> _rules;

    private NetlifyHeaders(IReadOnlyList<Rule> rules) => _rules = rules;

    public static async Task<NetlifyHeaders> ReadAsync(string file)
    {
        await NodePackages.FolderAsync();
        // No TOML reader is among the packages of this project, and Node is here anyway.
        var json = await Command.NeedAsync(
            Repository.BrowserTests, "node", ["--input-type=module", "-e", TomlToJson, file], CancellationToken.None);
        using var document = JsonDocument.Parse(json);
        return new NetlifyHeaders([.. document.RootElement.GetProperty("headers").EnumerateArray().Select(Rule.Of)]);
    }

    /// <summary>All headers of a path with a leading slash; of two rules with the same header the last one counts, as in netlify-cli.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in _rules.Where(rule => FileSystemName.MatchesSimpleExpression(rule.For, path, ignoreCase: false)))
            foreach (var (name, value) in rule.Values) headers[name] = value;
        return headers;
    }

    private sealed record Rule(string For, IReadOnlyDictionary<string, string> Values)
    {
        public static Rule Of(JsonElement element) => new(
            element.GetProperty("for").GetString()!,
            element.GetProperty("values").EnumerateObject()
                .ToDictionary(value => value.Name, value => value.Value.GetString()!));
    }
}
