using Site.Model;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists every name on the site from A to Z: each thing under its own name and under all its others.</summary>
public static class SearchPage
{
    /// <summary>The list of everything these pages show.</summary>
    public static SearchView Of(Website website, IReadOnlyList<Page> pages)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(pages);
        var things = IndexedThings.Of(website, pages)
            .Concat(IndexedPlaces.Of(website, pages))
            .OrderBy(thing => thing.Name, DutchOrder.Comparer)
            .ThenBy(thing => thing.Kind).ThenBy(thing => thing.Id, StringComparer.Ordinal)
            .ToList();
        return new SearchView(
            Paths.Search, PageText.Search, PageText.SearchDescription, File: null, NumberedSources.None, Letters(things));
    }

    private static IReadOnlyList<IndexLetter> Letters(IReadOnlyList<IndexedThing> things) =>
    [
        .. things.Select(thing => new IndexName(thing.Name, NameKind.Own, [thing]))
            .Concat(OtherNames(things))
            .OrderBy(name => name.Name, DutchOrder.Comparer).ThenBy(name => name.Kind)
            .GroupBy(name => DutchOrder.Initial(name.Name))
            .Select(letter => new IndexLetter(letter.Key, [.. letter])),
    ];

    /// <summary>What shares a second name stands under it together. Capitals and accents make no other name.</summary>
    private static IEnumerable<IndexName> OtherNames(IEnumerable<IndexedThing> things) =>
        from thing in things
        from other in thing.OtherNames
        where DutchOrder.Key(other.Name) != DutchOrder.Key(thing.Name)
        group (other.Name, Thing: thing) by (DutchOrder.Key(other.Name), other.Kind) into shared
        select new IndexName(shared.First().Name, shared.Key.Kind, [.. shared.Select(one => one.Thing).Distinct()]);
}
