using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Input.Yaml;
using Site.Model;
using Site.Model.Pages;
using Site.Text;

namespace Site.Input.Text;

/// <summary>Markdown to a <see cref="Prose"/>: tables, headings with anchors, citations, links to files; no HTML.</summary>
public static partial class MarkdownText
{
    private static readonly MarkdownPipeline _pipeline = Pipeline();

    /// <summary>Reads the text of a page that will stand at <paramref name="path"/>.</summary>
    public static Prose Read(FrontMatter matter, SitePath path, Reading reading)
    {
        var document = Markdown.Parse(PieceWriter.WithoutMarks(matter.Body), _pipeline);
        InputPlace At(MarkdownObject item) => new(reading.File, item.Line + 1 + matter.BodyOffset, item.Column + 1);
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1))
            reading.Problems.Add(WrongText.TopHeading(At(heading), PlainText(heading.Inline)));
        foreach (var literal in document.Descendants<LiteralInline>())
            CheckLiteral(literal.Content.ToString(), At(literal), reading);
        return PieceWriter.Write(document, _pipeline, new Targets(path, reading), At);
    }

    /// <summary>The words of a heading or link without its markup.</summary>
    public static string PlainText(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private static void CheckLiteral(string text, InputPlace where, Reading reading)
    {
        if (text.Contains("[@", StringComparison.Ordinal)) reading.Problems.Add(WrongText.NotACitation(where, text));
        if (Tag().Match(text) is { Success: true } tag) reading.Problems.Add(WrongText.RawHtml(where, tag.Value));
    }

    [GeneratedRegex("</?[A-Za-z][^>]*>|<!--")]
    private static partial Regex Tag();

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
