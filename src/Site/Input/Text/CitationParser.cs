using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Site.Input.Text;

/// <summary>A citation marker in a text: <c>[@id]</c>, <c>[@id, place]</c>, several with semicolons between them.</summary>
public sealed class CitationInline(string content) : LeafInline
{
    /// <summary>What stands between the brackets, without the first @.</summary>
    public string Content { get; } = content;
}

/// <summary>Reads citation markers in Pandoc's syntax; runs before the parser of links, which shares the opening bracket.</summary>
public sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var end = slice.Start;
        while (end <= slice.End && slice.Text[end] is not (']' or '\n')) end++;
        if (end > slice.End || slice.Text[end] != ']') return false;
        processor.Inline = new CitationInline(slice.Text[(slice.Start + 2)..end])
        {
            Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}
