using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Input.Embargo;
using Site.Input.Yaml;
using Site.Model;
using Site.Model.Pages;
using Site.Text;

namespace Site.Input.Text;

/// <summary>Markdown to a <see cref="Prose"/>: tables, headings with anchors, citations, links to files; no HTML.</summary>
public static partial class MarkdownText
{
    private static readonly MarkdownPipeline _plain = Builder().Build();

    // Only where passages under embargo are shown, so that colons elsewhere stay what they are.
    private static readonly MarkdownPipeline _marked = Builder().UseCustomContainers().Build();

    /// <summary>Reads the text of a page that will stand at <paramref name="path"/>.</summary>
    public static Prose Read(FrontMatter matter, SitePath path, Reading reading)
    {
        var passages = Passages.Of(matter.Body, matter.BodyOffset, reading);
        InputPlace At(MarkdownObject item) => new(
            reading.File, passages.Lines.ElementAtOrDefault(item.Line) + 1 + matter.BodyOffset, item.Column + 1);
        var pipeline = passages.Text.Contains(Passages.Shown, StringComparison.Ordinal) ? _marked : _plain;
        if (Parse(PieceWriter.WithoutMarks(passages.Text), pipeline) is not { } document)
        {
            reading.Problems.Add(WrongText.TooDeep(new InputPlace(reading.File, matter.BodyOffset + 1)));
            return Prose.Empty;
        }

        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1))
        {
            // Markdig gives a heading with a line below it the place of that line.
            var where = At(heading) with { Line = At(heading).Line - (heading.IsSetext ? 1 : 0) };
            reading.Problems.Add(WrongText.TopHeading(where, PlainText(heading.Inline), heading.IsSetext));
        }

        foreach (var literal in document.Descendants<LiteralInline>())
            CheckLiteral(literal.Content.ToString(), At(literal), reading);
        return PieceWriter.Write(document, pipeline, new Targets(path, reading), At);
    }

    /// <summary>The words of a heading or link without its markup.</summary>
    public static string PlainText(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that quotes or lists are nested too deep.
            return null;
        }
    }

    private static void CheckLiteral(string text, InputPlace where, Reading reading)
    {
        if (Tag().Match(text) is { Success: true } tag)
            reading.Problems.Add(WrongText.RawHtml(where with { Column = where.Column + tag.Index }, tag.Value));
        foreach (Match bare in BareCitation().Matches(text))
            if (reading.Registers.Sources.Ids.Contains(bare.Groups[1].Value))
                reading.Problems.Add(WrongText.NotACitation(where with { Column = where.Column + bare.Index }, bare.Value));
    }

    [GeneratedRegex("</?[A-Za-z][^>]*>|<!--")]
    private static partial Regex Tag();

    [GeneratedRegex("(?<![A-Za-z0-9.])@([a-z0-9-]*[a-z0-9])")]
    private static partial Regex BareCitation();

    private static MarkdownPipelineBuilder Builder()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder;
    }
}
