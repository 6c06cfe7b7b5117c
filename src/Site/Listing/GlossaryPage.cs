using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the glossary shows: terms by initial, each with all its meanings.</summary>
public static class GlossaryPage
{
    public static GlossaryView Of(IReadOnlyList<GlossaryEntry> entries)
    {
        var letters = Letters(entries);
        return new GlossaryView(
            Paths.Glossary,
            PageText.Glossary,
            PageText.GlossaryDescription(letters.Sum(letter => letter.Terms.Count)),
            File: null,
            NumberedSources.Of(letters.SelectMany(letter => letter.Terms).SelectMany(term => term.Entries)
                .SelectMany(entry => entry.Citations)),
            letters);
    }

    private static IReadOnlyList<GlossaryLetter> Letters(IReadOnlyList<GlossaryEntry> entries)
    {
        var anchors = new Anchors();
        return
        [
            .. entries.GroupBy(entry => entry.Term)
                .OrderBy(term => term.Key, DutchOrder.Comparer)
                .Select(term => new GlossaryTerm(term.Key, anchors.Of("begrip", term.Key), [.. term]))
                .GroupBy(term => DutchOrder.Initial(term.Term))
                .Select(letter => new GlossaryLetter(letter.Key, [.. letter])),
        ];
    }
}
