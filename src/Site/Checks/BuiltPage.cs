using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Model;
using Site.Model.Pages;
using Site.Output;

namespace Site.Checks;

/// <summary>A finished page, read back from its bytes, and the place to name when something in it is wrong.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Where">The input file it was made from where there is one, else the file of the site.</param>
/// <param name="Document">What a browser would make of it.</param>
/// <param name="Ids">Every id in it, in order, doubles included.</param>
public sealed record BuiltPage(SitePath Path, InputPlace Where, IHtmlDocument Document, IReadOnlyList<string> Ids)
{
    /// <summary>Reads the pages among the files.</summary>
    public static IReadOnlyList<BuiltPage> Of(IEnumerable<OutputFile> files, IEnumerable<Page> pages)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(pages);
        var inputs = pages.ToLookup(page => page.Path, page => page.File);
        return
        [
            .. files.Where(file => file.Path.File.EndsWith(".html", StringComparison.Ordinal))
                .AsParallel().AsOrdered()
                .Select(file => Read(file, inputs[file.Path].FirstOrDefault())),
        ];
    }

    private static BuiltPage Read(OutputFile file, string? input)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes));
        return new BuiltPage(
            file.Path,
            new InputPlace(input ?? file.Path.File),
            document,
            [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)]);
    }
}
