using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Output;

/// <summary>Leads a reader from the first use of a term on a page, where the text beside it does not explain it, to the glossary.</summary>
public sealed partial class TermLinks
{
    private sealed record Term(string Html, string Anchor, string Meaning, IReadOnlyList<string> Explained);

    private readonly SearchValues<string> _any;
    private readonly ILookup<char, Term> _terms;

    private TermLinks(IReadOnlyList<Term> terms)
    {
        _any = SearchValues.Create([.. terms.Select(term => term.Html)], StringComparison.Ordinal);
        // The longest first, so that "JOCAT-N" is not taken for "JOCAT".
        _terms = terms.OrderByDescending(term => term.Html.Length).ToLookup(term => term.Html[0]);
    }

    /// <summary>The terms of this glossary.</summary>
    public static TermLinks Of(GlossaryView? glossary) => new(
        [.. (glossary?.Letters ?? []).SelectMany(letter => letter.Terms).Select(term => new Term(
            MarkupWriter.Encoder.Encode(term.Term),
            term.Anchor,
            MarkupWriter.Encoder.Encode(PageText.TermMeaning(term)),
            [.. term.Entries.Select(entry => entry.Meaning).OfType<string>().Select(Plain)]))]);

    /// <summary>The page with its links; a page that is the glossary itself, or has no text of its own, stays as it is.</summary>
    public string In(string html, Here here)
    {
        ArgumentNullException.ThrowIfNull(here);
        var result = new StringBuilder(html.Length + 1024);
        var met = new HashSet<string>();
        foreach (var (piece, isText) in MainText.Pieces(html))
        {
            if (isText) Link(html.AsSpan(piece), here, met, result);
            else result.Append(html.AsSpan(piece));
        }

        return result.ToString();
    }

    private void Link(ReadOnlySpan<char> text, Here here, HashSet<string> met, StringBuilder result)
    {
        string? plain = null;
        var written = 0;
        for (var at = 0; text[at..].IndexOfAny(_any) is >= 0 and var step;)
        {
            at += step;
            if (TermAt(text, at) is not { } term)
            {
                at++;
                continue;
            }

            if (met.Add(term.Html) && !term.Explained.Any((plain ??= Plain(text.ToString())).Contains))
            {
                result.Append(text[written..at]).Append(Link(term, here));
                written = at + term.Html.Length;
            }

            at += term.Html.Length;
        }

        result.Append(text[written..]);
    }

    /// <summary>An abbreviation says what it stands for, on paper too; another term only where a reader asks.</summary>
    private static string Link(Term term, Here here)
    {
        var (outer, inner) = term.Explained.Count > 0
            ? ("", $"<abbr title=\"{term.Meaning}\">{term.Html}</abbr>")
            : ($" title=\"{term.Meaning}\"", term.Html);
        return $"<a class=\"term\" href=\"{here.To(Paths.Glossary, term.Anchor)}\"{outer}>{inner}</a>";
    }

    private Term? TermAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '&' or '/')) return null;
        foreach (var term in _terms[text[at]])
            if (text[at..].StartsWith(term.Html, StringComparison.Ordinal) && EndsAt(text[(at + term.Html.Length)..])) return term;
        return null;
    }

    /// <summary>A word may go on as a Dutch compound ("NAVO-land"), not as another name ("PSMX-ECC").</summary>
    private static bool EndsAt(ReadOnlySpan<char> rest) => rest switch
    {
        [] => true,
        ['-', var next, ..] => char.IsLower(next) || next is ' ',
        [var next, ..] => !char.IsLetterOrDigit(next),
    };

    /// <summary>Small letters and single spaces only, so that a hyphen or a capital makes no other meaning.</summary>
    private static string Plain(string text) =>
        Gaps().Replace(WebUtility.HtmlDecode(text).ToLowerInvariant(), " ");

    [GeneratedRegex("[-\\s]+")]
    private static partial Regex Gaps();
}
