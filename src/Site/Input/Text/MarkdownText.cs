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
        foreach (var (line, text) in reading.Texts is null ? [] : passages.Stretches())
            reading.Texts!.Add(new WrittenText(text, new InputPlace(reading.File, line + 1 + matter.BodyOffset, 1), IsProse: true));
        if (Wide(passages.Text) is { } wide)
        {
            reading.Problems.Add(WrongText.WideTable(new InputPlace(reading.File, passages.Lines[wide] + 1 + matter.BodyOffset)));
            return Prose.Empty;
        }

        var pipeline = passages.Text.Contains(Passages.Shown, StringComparison.Ordinal) ? _marked : _plain;
        try
        {
            var document = Markdown.Parse(PieceWriter.WithoutMarks(passages.Text), pipeline);
            InputPlace At(MarkdownObject item) => PlaceOf(item, passages, matter.BodyOffset, reading.File);
            Check(document, At, reading);
            CheckBrackets(passages, matter.BodyOffset, reading);
            return PieceWriter.Write(document, pipeline, new Targets(path, reading), At);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say, when it reads or when it writes, that quotes, lists or brackets are nested too deep.
            reading.Problems.Add(WrongText.TooDeep(new InputPlace(reading.File, matter.BodyOffset + 1)));
            return Prose.Empty;
        }
    }

    /// <summary>The first line with more columns than a table may have, from 0; null when there is none.</summary>
    private static int? Wide(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            // A row may begin and end with one.
            if (line.Count('|') > Limits.Columns + 1) return number;
            number++;
        }

        return null;
    }

    private static void Check(MarkdownDocument document, Func<MarkdownObject, InputPlace> at, Reading reading)
    {
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1))
            reading.Problems.Add(WrongText.TopHeading(at(heading), PlainText(heading.Inline), heading.IsSetext));
        foreach (var literal in document.Descendants<LiteralInline>())
            CheckLiteral(literal.Content.ToString(), at(literal), reading);
    }

    /// <summary>A known source between square brackets without its @ would stand in the text as it is typed.</summary>
    private static void CheckBrackets(Passages passages, int offset, Reading reading)
    {
        foreach (var (number, line) in passages.Text.Split('\n').Index())
            foreach (Match bare in SourceInBrackets().Matches(line))
                if (reading.Registers.Sources.Ids.Contains(bare.Groups["id"].Value))
                    reading.Problems.Add(WrongText.NotACitation(
                        new InputPlace(reading.File, passages.Lines[number] + 1 + offset, bare.Index + 1), bare.Value));
    }

    /// <summary>The words of a heading or link without its markup.</summary>
    public static string PlainText(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    /// <summary>Markdig counts the lines of a heading from the line that underlines it; where it begins is right.</summary>
    private static InputPlace PlaceOf(MarkdownObject item, Passages passages, int offset, string file)
    {
        InputPlace At(int line, int column) => new(file, passages.Lines.ElementAtOrDefault(line) + 1 + offset, column);
        if (!IsInUnderlined(item)) return At(item.Line, item.Column + 1);
        var before = passages.Text[..Math.Clamp(item.Span.Start, 0, passages.Text.Length)];
        return At(before.Count(c => c == '\n'), before.Length - before.LastIndexOf('\n'));
    }

    private static bool IsInUnderlined(MarkdownObject item)
    {
        if (item is not Inline inline) return item is HeadingBlock { IsSetext: true };
        while (inline.Parent is { } parent) inline = parent;
        return inline is ContainerInline { ParentBlock: HeadingBlock { IsSetext: true } };
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

    /// <summary>In brackets, alone or with a place behind it, and not the words of a link.</summary>
    [GeneratedRegex(@"\[(?<id>[a-z0-9-]+)(,[^\]]*)?\](?![(\[:])")]
    private static partial Regex SourceInBrackets();

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
