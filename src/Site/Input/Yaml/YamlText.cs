using Site.Model;
using Site.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Site.Input.Yaml;

/// <summary>YAML text to a mapping. Anchors and aliases are refused: no editor needs them and they can explode.</summary>
public static class YamlText
{
    /// <summary>The mapping, or null with a problem. <paramref name="lineOffset"/> is how many lines of the file come before.</summary>
    public static MapReader? Read(string yaml, int lineOffset, Reading reading)
    {
        try
        {
            if (FirstAnchor(yaml) is { } anchor)
            {
                reading.Problems.Add(WrongYaml.Anchor(new InputPlace(reading.File, (int)anchor.Line + lineOffset, (int)anchor.Column)));
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }]) return new MapReader(map, reading, lineOffset);
            reading.Problems.Add(WrongYaml.NoKeys(new InputPlace(reading.File, 1 + lineOffset)));
        }
        catch (YamlException mistake)
        {
            var line = (int)mistake.Start.Line;
            var where = new InputPlace(reading.File, line + lineOffset, (int)mistake.Start.Column);
            reading.Problems.Add(WrongYaml.Syntax(where, Line(yaml, line)));
        }

        return null;
    }

    private static Mark? FirstAnchor(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                return parser.Current.Start;
        return null;
    }

    private static string Line(string yaml, int number) => yaml.Split('\n').ElementAtOrDefault(number - 1)?.TrimEnd() ?? "";
}
