using System.Text.RegularExpressions;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists what the glossary shows: terms by initial, each with all its meanings.</summary>
public static partial class GlossaryPage
{
    private const string NoLetter = "0–9";

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
        var anchors = new HashSet<string>();
        return
        [
            .. entries.GroupBy(entry => entry.Term)
                .OrderBy(term => term.Key, DutchOrder.Comparer)
                .Select(term => new GlossaryTerm(term.Key, Anchor(term.Key, anchors), [.. term]))
                .GroupBy(term => Letter(term.Term))
                .Select(letter => new GlossaryLetter(letter.Key, [.. letter])),
        ];
    }

    private static string Letter(string term) =>
        DutchOrder.Key(term) is [var first and >= 'A' and <= 'Z', ..] ? first.ToString() : NoLetter;

    /// <summary>An id of plain letters, digits and hyphens that no other term has: "P&amp;O" is "begrip-p-o".</summary>
    private static string Anchor(string term, HashSet<string> taken)
    {
        var anchor = "begrip-" + BetweenWords().Replace(DutchOrder.Key(term).ToLowerInvariant(), "-").Trim('-');
        var name = anchor;
        for (var i = 2; !taken.Add(name); i++) name = $"{anchor}-{i}";
        return name;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex BetweenWords();
}
