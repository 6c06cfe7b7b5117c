using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Site.Input.Text;

/// <summary>A citation marker in a text: <c>[@id]</c>, <c>[@id, place]</c>, several with semicolons between them.</summary>
/// <param name="content">What stands between the brackets, without the first @.</param>
/// <param name="hasEnd">Whether the closing bracket is there.</param>
public sealed class CitationInline(string content, bool hasEnd) : LeafInline
{
    public string Content { get; } = content;

    public bool HasEnd { get; } = hasEnd;
}

/// <summary>Reads citation markers in Pandoc's syntax; runs before the parser of links, which shares the opening bracket.</summary>
public sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var end = slice.Start + 1;
        while (end <= slice.End && slice.Text[end] is not (']' or '[')) end++;
        var hasEnd = end <= slice.End && slice.Text[end] == ']';
        // Without its closing bracket a marker is only its first word, so that the rest of the text is read as text.
        if (!hasEnd) end = EndOfWord(slice);
        processor.Inline = new CitationInline(slice.Text[(slice.Start + 2)..end].Replace('\n', ' '), hasEnd)
        {
            Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = hasEnd ? end + 1 : end;
        return true;
    }

    private static int EndOfWord(StringSlice slice)
    {
        var end = slice.Start + 2;
        while (end <= slice.End && !char.IsWhiteSpace(slice.Text[end]) && slice.Text[end] is not ('[' or ',')) end++;
        return end;
    }
}
