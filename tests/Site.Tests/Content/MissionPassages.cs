using YamlDotNet.RepresentationModel;

namespace Site.Tests.Content;

/// <summary>The facts and the prose of every mission.</summary>
internal static class MissionPassages
{
    public static IEnumerable<Passage> Read() =>
        Directory.GetFiles(Path.Combine(Repository.Input, "missions"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Passage> Read(string path)
    {
        var file = "missions/" + Path.GetFileName(path);
        var lines = File.ReadAllLines(path);
        var end = Array.IndexOf(lines, "---", 1);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(string.Join('\n', lines[1..end])));
        return [.. Facts(file, "", yaml.Documents[0].RootNode), .. TextPassages.Read(file, lines, end + 1)];
    }

    private static IEnumerable<Passage> Facts(string file, string key, YamlNode node) => node switch
    {
        YamlMappingNode mapping => Fact(file, key, mapping),
        YamlSequenceNode list => list.SelectMany(item => Facts(file, key, item)),
        _ => [],
    };

    private static IEnumerable<Passage> Fact(string file, string key, YamlMappingNode mapping)
    {
        var parts = new List<Part>();
        var citations = new List<Cited>();
        var nested = new List<Passage>();
        foreach (var (name, value) in mapping.Select(pair => (pair.Key.ToString(), pair.Value)))
        {
            if (name == "source")
                citations.AddRange(Scalars(value).Select(scalar => Cited.Parse(scalar.Value!)));
            else if (value is YamlScalarNode { Value: { } text })
                parts.Add(new Part($"{key}.{name}", (int)value.Start.Line + 1, text));
            // Coordinates and links to other missions say nothing that a paper prints.
            else if (name is not ("at" or "related"))
                nested.AddRange(Facts(file, name is "earlier" or "conflicting" ? key : name, value));
        }

        return [new Passage(file, parts, citations), .. nested];
    }

    private static IEnumerable<YamlScalarNode> Scalars(YamlNode node) =>
        node is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>() : [(YamlScalarNode)node];
}
