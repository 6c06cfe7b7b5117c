using Site.Model.Facts;

namespace Site.Model.Pages;

/// <summary>What every page has; each kind of page adds all it shows, sorted and summed, so that a template only prints.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its title, unique on the site.</param>
/// <param name="Description">One sentence for search engines and shared links.</param>
/// <param name="File">The input file it is made from, for messages and the preview; null when it is made from several.</param>
/// <param name="Sources">The papers it cites, numbered.</param>
public abstract record Page(SitePath Path, string Title, string Description, string? File, NumberedSources Sources)
{
    /// <summary>When the page becomes public; null for every page that a build publishes.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The day up to which it is right; null when nothing says so.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>Where a later site has what this page is about.</summary>
    public virtual SitePath Lasting => Path;

    /// <summary>The input files that say most of what is on it, the main one first.</summary>
    public IReadOnlyList<string> MadeOf { get; init; } = File is null ? [] : [File];
}

/// <summary>The papers a page cites, numbered from 1 in order of first mention.</summary>
public sealed class NumberedSources
{
    private readonly Dictionary<string, int> _numbers;
    private readonly ILookup<string, string> _places;

    private NumberedSources(IReadOnlyList<Citation> citations)
    {
        Citations = citations;
        Sources = [.. citations.Select(citation => citation.Source).DistinctBy(source => source.Id)];
        _numbers = Sources.Index().ToDictionary(source => source.Item.Id, source => source.Index + 1, StringComparer.Ordinal);
        _places = citations.Where(citation => citation.Place is not null).ToLookup(citation => citation.Source.Id, citation => citation.Place!, StringComparer.Ordinal);
    }

    /// <summary>A page that cites nothing.</summary>
    public static NumberedSources None { get; } = new([]);

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Every citation on the page.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Numbers the sources of these citations in order of first mention.</summary>
    public static NumberedSources Of(IEnumerable<Citation> citations) => new([.. citations]);

    /// <summary>The number of a source on this page.</summary>
    /// <exception cref="InvalidOperationException">The page was listed without this source: a fault in the program.</exception>
    public int NumberOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _numbers.TryGetValue(source.Id, out var number) ? number
            : throw new InvalidOperationException($"Source '{source.Id}' is cited but not listed on its page.");
    }

    /// <summary>The places in a source that this page cites, each once, in order of first mention.</summary>
    public IReadOnlyList<string> PlacesIn(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. _places[source.Id].Distinct()];
    }
}

/// <summary>What the layout of every page needs: the site's settings, its files, and where this page stands.</summary>
/// <param name="Settings">site.yml.</param>
/// <param name="Assets">Addresses of style sheets and scripts.</param>
/// <param name="Here">Where this page stands.</param>
public sealed record Frame(Settings Settings, AssetPaths Assets, Here Here)
{
    /// <summary>The full address of a path, for canonical links and feeds.</summary>
    public string Absolute(SitePath path) => Settings.BaseAddress.AbsoluteUri + path.Value;

    /// <summary>Whether this is a page of an edition.</summary>
    public bool IsEdition => Settings.Edition is not null;

    /// <summary>The full address at which search engines list a page: that in the newest site.</summary>
    public string Canonical(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Settings.NewestAddress.AbsoluteUri + (IsEdition ? page.Lasting : page.Path).Value;
    }
}

/// <summary>A script and the hash of its content, by which pages and the content security policy know it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Hash">"sha384-" and the hash in base 64, as browsers take it.</param>
public readonly record struct ScriptFile(SitePath Path, string Hash);

/// <summary>Addresses of the theme's files; each holds a fingerprint of its content.</summary>
public sealed record AssetPaths(
    SitePath Style, SitePath PrintStyle, SitePath MapStyle, ScriptFile NotesScript, ScriptFile MapScript, ScriptFile MapFilterScript,
    ScriptFile MissionsScript, ScriptFile SearchScript, SitePath DiskScript, SitePath Icon, SitePath BaseMap)
{
    /// <summary>Every script that a page of the site may begin with.</summary>
    public IReadOnlyList<ScriptFile> Scripts => [NotesScript, MapScript, MapFilterScript, MissionsScript, SearchScript];

    /// <summary>What a page may load and run, for the one page that a host may send without its headers.</summary>
    public string Policy { get; init; } = "";

    /// <summary>The style of marks at what is under embargo; null where nothing is marked.</summary>
    public SitePath? EmbargoStyle { get; init; }
}
