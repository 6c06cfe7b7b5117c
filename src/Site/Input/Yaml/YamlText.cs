using Site.Input.Catalogue;
using Site.Model;
using Site.Problems;
using Site.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using YamlScalar = YamlDotNet.Core.Events.Scalar;

namespace Site.Input.Yaml;

/// <summary>YAML text to a mapping. Anchors and aliases are refused: no editor needs them and they can explode.</summary>
public static class YamlText
{
    // More of them say nothing new.
    private const int _mostComments = 20;

    /// <summary>The mapping, or null with a problem. <paramref name="lineOffset"/> is how many lines of the file come before.</summary>
    public static MapReader? Read(string yaml, int lineOffset, Reading reading, Shape? shape = null)
    {
        InputPlace At(Mark mark) => new(reading.File, (int)mark.Line + lineOffset, (int)mark.Column);
        var misread = YamlSigns.Misread(yaml, lineOffset, reading.File);
        var events = misread.Count > 0 ? new YamlEvents([], null) : YamlEvents.In(yaml);
        List<Problem> problems = misread.Count > 0 ? [.. misread]
            : events.Stopped is { } stopped ? [.. YamlMistake.Explain(stopped, yaml, lineOffset, reading.File)]
            : [.. Refused(events.All, yaml, At).Take(1), .. DuplicateKeys.In(events.All)
                .Select(twice => WrongYaml.SameKey(At(twice.Key.Start), twice.Key.Value, At(twice.First.Start))),
                .. YamlEvents.CommentsIn(yaml).Take(_mostComments).Select(comment => WrongYaml.Comment(At(comment.Start), From(comment.Start, yaml)))];
        if (problems.Count == 0)
        {
            var stream = new YamlStream();
            stream.Load(events.Replay());
            if (stream.Documents is [{ RootNode: YamlMappingNode map }]) return new MapReader(map, reading, lineOffset, shape);
            var lines = yaml.Split('\n');
            problems.Add(YamlMistake.Find(lines, lines.Length, lineOffset, reading.File)
                ?? WrongYaml.NoKeys(new InputPlace(reading.File, 1 + lineOffset)));
        }

        foreach (var problem in problems) reading.Problems.Add(problem);
        return null;
    }

    /// <summary>The rest of the line.</summary>
    private static string From(Mark mark, string yaml) => yaml.Split('\n')[mark.Line - 1][(int)(mark.Column - 1)..].Trim();

    /// <summary>A character that only its number between quotes brings in; one that stands there as it is, is found in the file.</summary>
    private static int? Escaped(YamlScalar quoted, string yaml)
    {
        if (OddLetters.First(quoted.Value) is not { } odd) return null;
        var written = yaml.AsSpan((int)quoted.Start.Index, (int)(quoted.End.Index - quoted.Start.Index));
        return written.Contains(quoted.Value[odd.At]) ? null : odd.Code;
    }

    /// <summary>Anchors, aliases, tags, characters that cannot be shown, and brackets that are nested too deep.</summary>
    private static IEnumerable<Problem> Refused(IReadOnlyList<ParsingEvent> events, string yaml, Func<Mark, InputPlace> at)
    {
        var depth = 0;
        foreach (var seen in events)
        {
            depth += seen.NestingIncrease;
            if (seen is NodeEvent { Tag.IsEmpty: false })
                yield return WrongYaml.Start(at(seen.Start), From(seen.Start, yaml));
            if (seen is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                yield return WrongYaml.Anchor(at(seen.Start), yaml.Split('\n')[seen.Start.Line - 1].Trim());
            if (seen is YamlScalar { Style: ScalarStyle.DoubleQuoted } quoted && Escaped(quoted, yaml) is { } code)
                yield return WrongText.OddLetter(at(seen.Start), OddLetters.Named(code));
            if (depth > Limits.Depth) yield return WrongYaml.TooDeep(at(seen.Start));
        }
    }
}
