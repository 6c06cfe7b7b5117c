using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Site.Maps;
using Site.Output;
using Site.Sharing;

namespace Site;

/// <summary>
/// What one build leaves to the next that is asked with the same one. It saves time and decides nothing: everything in it
/// is found by all that it was made of, so a build with it makes the bytes of a build without.
/// </summary>
public sealed class KeptWork
{
    private readonly Lazy<MapDrawings> _maps = new(() => new MapDrawings(BaseMap.Load()));
    private readonly Lazy<Assets> _assets = new(() => Assets.With(BaseMap.Load().Bytes.ToArray()));
    private readonly Lazy<Assets> _marking = new(() => Assets.With(BaseMap.Load().Bytes.ToArray(), marksEmbargo: true));

    /// <summary>The shared images; drawn again where they look different.</summary>
    public ShareImages Images { get; } = new();

    /// <summary>The maps; land is drawn again where another part of the world is shown.</summary>
    public MapDrawings Maps => _maps.Value;

    /// <summary>The theme's files, which no input changes; with or without the style of marks at what is under embargo.</summary>
    public Assets AssetsFor(bool marksEmbargo) => (marksEmbargo ? _marking : _assets).Value;

    /// <summary>Reads what belongs to the program, in the order in which a build needs it.</summary>
    public void MakeReady(bool marksEmbargo)
    {
        _ = Maps;
        _ = AssetsFor(marksEmbargo);
    }

    /// <summary>What finished pages hold, by their bytes.</summary>
    internal Kept<string, Checks.PageContent> Contents { get; } = new();

    /// <summary>The archive with all data, by what is in it.</summary>
    internal Kept<string, byte[]> Archives { get; } = new();

    /// <summary>The editions that were read, by name and content.</summary>
    internal Kept<string, Editions.EditionReading> Editions { get; } = new();

    /// <summary>The last good reading with everything in it, and the folder it is of.</summary>
    internal LastReading? Last { get; set; }

    /// <summary>Forgets what the build that is done had no use for.</summary>
    public void EndBuild()
    {
        Maps.EndBuild();
        Contents.EndRound();
        Archives.EndRound();
        Editions.EndRound();
    }
}

/// <summary>A folder, and the website that was read from it.</summary>
internal sealed record LastReading(Input.InputFolder Folder, Model.Website Website);

/// <summary>Values by all that they were made of. What was not asked for in a whole round is forgotten.</summary>
internal sealed class Kept<TKey, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TValue>
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, Lazy<TValue>> _before = [];
    private ConcurrentDictionary<TKey, Lazy<TValue>> _now = [];

    public TValue Of(TKey key, Func<TKey, TValue> make)
    {
        var before = _before;
        return _now.GetOrAdd(key, asked => before.GetValueOrDefault(asked) ?? new Lazy<TValue>(() => make(asked))).Value;
    }

    public void EndRound() => (_before, _now) = (_now, []);
}
