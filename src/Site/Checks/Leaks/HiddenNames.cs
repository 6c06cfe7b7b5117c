using System.Text.RegularExpressions;
using Site.Input;
using Site.Model;

namespace Site.Checks.Leaks;

/// <summary>The names of missions that only the whole site knows, as they can stand in a text.</summary>
public sealed class HiddenNames
{
    private readonly IReadOnlyDictionary<string, DateTimeOffset> _moments;
    private readonly WholeNames _names;
    private readonly WholeNames _around;

    private HiddenNames(IReadOnlyDictionary<string, DateTimeOffset> moments, IEnumerable<string> known)
    {
        _moments = moments;
        _names = new WholeNames(moments.Keys);
        _around = new WholeNames(known.Where(_names.AreIn));
    }

    public bool IsEmpty => _moments.Count == 0;

    /// <summary>The names in the whole site that the public one does not know, and that are no words of its sentences.</summary>
    public static HiddenNames Of(Website full, Website published, IReadOnlyList<WrittenText> texts)
    {
        ArgumentNullException.ThrowIfNull(published);
        var known = Known(published).ToHashSet(StringComparer.Ordinal);
        var hidden = MissionName.In(full).Where(name => name is { Embargo: not null, IsTelling: true } && !known.Contains(name.Text) && !IsWordIn(texts, name));
        return new HiddenNames(hidden.GroupBy(name => name.Text).ToDictionary(same => same.Key, same => same.Min(name => name.Embargo)!.Value), known);
    }

    /// <summary>When a name becomes public.</summary>
    public DateTimeOffset Moment(string name) => _moments[name];

    /// <summary>Those in a text, without what is part of a public name.</summary>
    public IEnumerable<FoundName> In(string text)
    {
        var found = _names.In(text).ToList();
        if (found.Count == 0) return found;
        var whole = _around.In(text).ToList();
        return found.Where(name => !whole.Exists(name.IsWithin));
    }

    /// <summary>What is public under its name: missions, and what the lists name or explain.</summary>
    private static IEnumerable<string> Known(Website published) =>
    [
        .. MissionName.In(published).Select(name => name.Text),
        .. published.Glossary.SelectMany(entry => new[] { entry.Term, entry.Meaning }).OfType<string>(),
        .. published.Organisations.SelectMany(organisation => new[] { organisation.Name, organisation.Abbreviation }),
        .. published.Countries.Select(country => country.Name),
        .. published.Areas.Select(area => area.Name),
        .. published.Regions.Select(region => region.Title),
    ];

    /// <summary>Whether sentences that are public have it as a word, with a small letter.</summary>
    private static bool IsWordIn(IReadOnlyList<WrittenText> texts, MissionName name) =>
        name.LooksLikeAWord && new Regex($@"(?<=\s){name.Text.ToLowerInvariant()}(?=[\s.,;:!?])") is var word && texts.Any(text => word.IsMatch(text.Text));
}
