using YamlDotNet.Core.Events;
using YamlScalar = YamlDotNet.Core.Events.Scalar;

namespace Site.Input.Yaml;

/// <summary>Keys that stand twice in one mapping: YAML forbids it, and only the events name both places.</summary>
public static class DuplicateKeys
{
    /// <summary>Each second key with the first.</summary>
    public static IEnumerable<(YamlScalar Key, YamlScalar First)> In(IEnumerable<ParsingEvent> events)
    {
        var open = new Stack<Level>();
        foreach (var node in events)
        {
            if (node is MappingEnd or SequenceEnd) open.Pop();
            if (node is not NodeEvent) continue;
            if (open.TryPeek(out var level) && level.FirstOf(node) is { } first) yield return ((YamlScalar)node, first);
            if (node is MappingStart) open.Push(new Level(isMapping: true));
            if (node is SequenceStart) open.Push(new Level(isMapping: false));
        }
    }

    /// <summary>A mapping, in which keys and values take turns, or a list.</summary>
    private sealed class Level(bool isMapping)
    {
        private readonly Dictionary<string, YamlScalar> _keys = new(StringComparer.Ordinal);
        private readonly bool _isMapping = isMapping;
        private bool _isKeyNext = isMapping;

        /// <summary>The earlier key of the same name; null when this is none, or the first.</summary>
        public YamlScalar? FirstOf(ParsingEvent node)
        {
            var isKey = _isKeyNext;
            _isKeyNext = _isMapping && !isKey;
            return isKey && node is YamlScalar key && !_keys.TryAdd(key.Value, key) ? _keys[key.Value] : null;
        }
    }
}
