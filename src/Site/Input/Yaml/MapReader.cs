using Site.Model;
using Site.Text;
using YamlDotNet.RepresentationModel;

namespace Site.Input.Yaml;

/// <summary>
/// Reads a YAML mapping key by key and remembers which keys were asked for,
/// so that <see cref="Close"/> can name every key that nobody knows.
/// </summary>
public sealed class MapReader(YamlMappingNode node, Reading reading, int lineOffset)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The reading this belongs to.</summary>
    public Reading Reading { get; } = reading;

    /// <summary>Where the mapping starts.</summary>
    public InputPlace Where => Place(node);

    /// <summary>The text at a key; null when the key is not there or holds something else (which is a problem).</summary>
    public Scalar? Text(string key)
    {
        if (Take(key) is not { } found) return null;
        if (found is YamlScalarNode scalar) return new Scalar((scalar.Value ?? "").Trim(), Place(scalar));
        Reading.Problems.Add(Wrong.WrongShape(Place(found), key, $"{key}: met een enkele waarde erachter"));
        return null;
    }

    /// <summary>The text at a key that must be there and must not be empty.</summary>
    public Scalar? Required(string key)
    {
        if (!Has(key))
        {
            _known.Add(key);
            Reading.Problems.Add(Wrong.MissingKey(Where, key));
            return null;
        }

        if (Text(key) is not { } text) return null;
        if (!text.IsEmpty) return text;
        Reading.Problems.Add(Wrong.EmptyValue(text.Where, key));
        return null;
    }

    /// <summary>The mapping or text at a key, for values that may be either.</summary>
    public (MapReader? Map, Scalar? Text) Either(string key) => Take(key) switch
    {
        YamlMappingNode map => (Child(map), null),
        YamlScalarNode scalar => (null, new Scalar((scalar.Value ?? "").Trim(), Place(scalar))),
        null => (null, null),
        var other => Misshapen(other, key),
    };

    /// <summary>The mappings in the list at a key; anything else in it is a problem.</summary>
    public IReadOnlyList<MapReader> Maps(string key)
    {
        if (Take(key) is not { } found) return [];
        if (found is YamlScalarNode { Value: null or "" or "niet vermeld" }) return [];
        if (found is YamlSequenceNode list)
        {
            foreach (var wrong in list.Where(item => item is not YamlMappingNode)) Misshapen(wrong, key);
            return [.. list.OfType<YamlMappingNode>().Select(Child)];
        }

        Reading.Problems.Add(Wrong.WrongShape(Place(found), key, $"{key}: met daaronder regels die beginnen met een streepje"));
        return [];
    }

    /// <summary>One text or a list of texts at a key.</summary>
    public IReadOnlyList<Scalar> Texts(string key) => Take(key) switch
    {
        YamlScalarNode scalar => [new Scalar((scalar.Value ?? "").Trim(), Place(scalar))],
        YamlSequenceNode list => [.. list.OfType<YamlScalarNode>().Select(s => new Scalar((s.Value ?? "").Trim(), Place(s)))],
        null => [],
        var other => MisshapenList(other, key),
    };

    /// <summary>Whether the key is there; asking does not make it known.</summary>
    public bool Has(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>Names every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !_known.Contains(name))
                Reading.Problems.Add(Wrong.UnknownKey(Place(key), key.ToString(), _known));
    }

    private YamlNode? Take(string key)
    {
        _known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;
    }

    private MapReader Child(YamlMappingNode map) => new(map, Reading, lineOffset);

    private InputPlace Place(YamlNode at) =>
        new(Reading.File, (int)at.Start.Line + lineOffset, (int)at.Start.Column);

    private (MapReader?, Scalar?) Misshapen(YamlNode at, string key)
    {
        Reading.Problems.Add(Wrong.WrongShape(Place(at), key, "{ value: …, source: … }"));
        return (null, null);
    }

    private IReadOnlyList<Scalar> MisshapenList(YamlNode at, string key)
    {
        Misshapen(at, key);
        return [];
    }
}
