using Site.Model;
using Site.Model.Pages;
using Site.Output;

namespace Site.Checks;

/// <summary>A finished page, read back from its bytes, and the place to name when something in it is wrong.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Where">The input file it was made from; the line follows from what was read.</param>
/// <param name="Content">What a browser would find in it.</param>
internal sealed record BuiltPage(SitePath Path, InputPlace Where, PageContent Content)
{
    /// <summary>Reads the pages among the files; a page whose bytes were read before is not read again.</summary>
    public static IReadOnlyList<BuiltPage> Of(
        IEnumerable<OutputFile> files, IEnumerable<Page> pages, Kept<string, PageContent> contents)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(pages);
        var inputs = pages.ToLookup(page => page.Path, page => page.File);
        return files.Where(file => file.Path.File.EndsWith(".html", StringComparison.Ordinal))
            .EachAtOnce(file => new BuiltPage(
                file.Path,
                new InputPlace(inputs[file.Path].FirstOrDefault() ?? PageOrigin.Of(file.Path)),
                contents.Of(PageContent.KeyOf(file.Bytes), _ => PageContent.Read(file.Bytes))));
    }
}
