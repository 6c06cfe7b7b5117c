using Site.Input.Catalogue;
using Site.Input.Embargo;
using Site.Model;
using Site.Problems;
using Site.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Site.Input.Yaml;

/// <summary>
/// Reads a YAML mapping key by key and remembers which keys were asked for,
/// so that <see cref="Close"/> can name every key that nobody knows.
/// A key that the catalogue does not describe cannot be asked for.
/// </summary>
public sealed class MapReader(YamlMappingNode node, Reading reading, int lineOffset, Shape? shape = null, bool isWhole = true)
{
    private static readonly string[] _names = ["value", "place", "area", "country", "text", "label"];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<(string Key, Problem Problem)> _lacking = [];

    /// <summary>The reading this belongs to.</summary>
    public Reading Reading { get; } = reading;

    /// <summary>When what the mapping says becomes public; null when it is already.</summary>
    public DateTimeOffset? Embargo { get; private init; }

    /// <summary>Whether what the mapping says is skipped.</summary>
    public bool IsHidden => Reading.View.Hides(Embargo);

    /// <summary>Where the mapping starts: for the keys of a whole file the line above them, or the first.</summary>
    public InputPlace Where => isWhole ? new InputPlace(Reading.File, Math.Max(1, lineOffset), 1) : Place(node);

    /// <summary>Whether the key is there, whatever it holds.</summary>
    public bool Has(string key) => Take(key) is not null;

    /// <summary>A problem because a key is not there; it is none when the key proves to be misspelt.</summary>
    public void Lacks(string key, Problem problem)
    {
        _known.Add(key);
        _lacking.Add((key, problem));
    }

    /// <summary>The text at a key; null when the key is not there or holds something else (which is a problem).</summary>
    public Scalar? Text(string key)
    {
        if (Take(key) is not { } found) return null;
        if (found is YamlScalarNode scalar) return Read(scalar);
        Reading.Problems.Add(Wrong.WrongShape(Place(found), key, ShapeText.OneValue(key)));
        return null;
    }

    /// <summary>The text at a key that may be absent; nothing written is as good as no key.</summary>
    public Scalar? Filled(string key) => Text(key) is { IsEmpty: false } text ? text : null;

    /// <summary>Whether a list stands at a key.</summary>
    public bool IsList(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var found) && found is YamlSequenceNode;

    /// <summary>The text at a key that must be there and must not be empty.</summary>
    public Scalar? Required(string key)
    {
        if (Take(key) is null)
        {
            Lacks(key, Wrong.MissingKey(Where, key));
            return null;
        }

        if (Text(key) is not { } text) return null;
        if (!text.IsEmpty) return text;
        Reading.Problems.Add(Wrong.EmptyValue(text.Where, key));
        return null;
    }

    /// <summary>The mapping or text at a key, for values that may be either.</summary>
    public (MapReader? Map, Scalar? Text) Either(string key)
    {
        var found = Take(key);
        if (found is YamlSequenceNode) Reading.Problems.Add(Wrong.WrongShape(Place(found), key, $"{key}: {MapShapes.Fact}"));
        return (found is YamlMappingNode map ? Child(key, map) : null, found is YamlScalarNode scalar ? Read(scalar) : null);
    }

    /// <summary>The public ones of <see cref="AllMaps"/>.</summary>
    public IReadOnlyList<MapReader> Maps(string key, string example = MapShapes.Fact) =>
        [.. AllMaps(key, example).Where(map => !map.IsHidden)];

    /// <summary>The mappings in the list at a key, each of which looks like <paramref name="example"/>; anything else in it is a problem.</summary>
    public IReadOnlyList<MapReader> AllMaps(string key, string example = MapShapes.Fact)
    {
        var found = Take(key);
        if (found is null || (found is YamlScalarNode scalar && (Read(scalar).IsEmpty || scalar.Value == FactText.NotStated))) return [];
        if (found is YamlSequenceNode list)
        {
            foreach (var wrong in list.Where(item => item is not YamlMappingNode))
                Reading.Problems.Add(Wrong.WrongShape(Place(wrong), key, "- " + example));
            return [.. list.OfType<YamlMappingNode>().Select(map => Child(key, map))];
        }

        Reading.Problems.Add(Wrong.WrongShape(Place(found), key, ShapeText.LinesBelow(key, example)));
        return [];
    }

    /// <summary>One text or a list of texts at a key.</summary>
    public IReadOnlyList<Scalar> Texts(string key)
    {
        if (Take(key) is not { } found) return [];
        IEnumerable<YamlNode> items = found is YamlSequenceNode list ? list : [found];
        foreach (var wrong in items.Where(item => item is not YamlScalarNode))
            Reading.Problems.Add(Wrong.WrongShape(Place(wrong), key, ShapeText.Texts(key)));
        return [.. items.OfType<YamlScalarNode>().Select(Read)];
    }

    /// <summary>Names every key that nobody asked for, and every required key that is not there.</summary>
    public void Close()
    {
        var unknown = node.Children.Where(pair => !IsKnown(pair.Key, pair.Value)).ToList();
        foreach (var (key, value) in unknown) Reading.Problems.Add(Unknown(key, value));
        var meant = unknown.Select(pair => Meant(pair.Key.ToString().Split(':')[0])).ToHashSet();
        foreach (var (_, problem) in _lacking.Where(lacking => !meant.Contains(lacking.Key))) Reading.Problems.Add(problem);
    }

    /// <summary>Between braces a comma ends a value; what comes behind it looks like a key without a value.</summary>
    private Problem Unknown(YamlNode key, YamlNode value)
    {
        var (text, where) = (key.ToString(), Place(key));
        if (node.Style is not MappingStyle.Flow || value is not YamlScalarNode { Value: null or "" })
            return NotHere(text, where);
        if (text.Split(':') is [var name, { Length: > 0 } rest, ..] && _known.Contains(name))
            return char.IsWhiteSpace(rest[0]) ? WrongYaml.OddSpace(where with { Column = where.Column + name.Length + 1 }) : WrongYaml.ColonWithoutSpace(where, text, name);
        return text.Contains(' ') ? WrongYaml.CutAtComma(where, text) : NotHere(text, where);
    }

    private Problem NotHere(string key, InputPlace where) =>
        Reading.File.StartsWith("missions/", StringComparison.Ordinal) && Files.HasInMission(key)
            ? Wrong.MisplacedKey(where, key, _known)
            : Wrong.UnknownKey(where, key, _known) with { Nearest = Meant(key) };

    private string? Meant(string read) => shape is null ? Nearest.To(read, _known) : shape.Meant(read, _known);

    private YamlNode? Take(string key)
    {
        if (shape is not null && shape.Find(key) is null)
            throw new ArgumentException($"The catalogue does not describe the key \"{key}\" of {shape.Name}.", nameof(key));
        _known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var found) && !IsEmptyCollection(found) ? found : null;
    }

    /// <summary>Brackets or braces with nothing in them, which some programs write for a key that is not used.</summary>
    private static bool IsEmptyCollection(YamlNode value) => value is YamlSequenceNode { Children.Count: 0 } or YamlMappingNode { Children.Count: 0 };

    /// <summary>A key that does not go with the others does no harm without a value.</summary>
    private bool IsKnown(YamlNode key, YamlNode value) => key is YamlScalarNode { Value: { } name }
        && (_known.Contains(name) || (shape?.Find(name) is not null && IsNothing(value)));

    private bool IsNothing(YamlNode value) => IsEmptyCollection(value) || (value is YamlScalarNode text && Read(text).IsEmpty);

    /// <summary>The same mapping with its moment: its own at "publish", or that of the papers it rests on.</summary>
    public MapReader Dated(string what)
    {
        var publish = shape is null || shape.Find(Shapes.Publish.Key) is not null ? Text(Shapes.Publish.Key) : null;
        var dated = new MapReader(node, Reading, lineOffset, shape, isWhole)
        {
            Embargo = PublicFrom.Of(publish, what, Where, [Peek("source")], Reading),
        };
        dated._known.UnionWith(_known);
        return dated;
    }

    private MapReader Child(string key, YamlMappingNode map)
    {
        var field = shape?.Find(key);
        var child = new MapReader(map, Reading, lineOffset, field?.Shape ?? field?.Versions, isWhole: false);
        var name = _names.Select(child.Peek).FirstOrDefault(texts => texts.Count == 1)?[0];
        return child.Dated(Reading.File == DataFiles.Settings ? Nouns.ThisSetting(key, name) : Nouns.ThisFact(key, name));
    }

    /// <summary>The texts at a key, without having asked for it.</summary>
    private IReadOnlyList<string> Peek(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var found)
        ? [.. (found is YamlSequenceNode list ? list : (IEnumerable<YamlNode>)[found]).OfType<YamlScalarNode>()
            .Select(text => text.Value ?? "").Where(text => text.Length > 0)]
        : [];

    /// <summary>YAML's own words for nothing, which some programs write, are nothing.</summary>
    private Scalar Read(YamlScalarNode scalar)
    {
        var text = (scalar.Value ?? "").Trim();
        if (scalar.Style is ScalarStyle.Plain && YamlValue.IsCurly(text)) Reading.Problems.Add(WrongYaml.CurlyQuotes(Place(scalar), text));
        var read = new Scalar(scalar is { Style: ScalarStyle.Plain, Value: "null" or "~" } ? "" : text, Place(scalar));
        Reading.Texts?.Add(read);
        return read;
    }

    private InputPlace Place(YamlNode at) =>
        new(Reading.File, (int)at.Start.Line + lineOffset, (int)at.Start.Column);
}
