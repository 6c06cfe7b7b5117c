using System.Text;
using Site.Model;
using Site.Model.Pages;
using Site.Theme;

namespace Site.Output;

/// <summary>Makes each page's HTML with the theme's component for it. Pages know nothing of each other, so they are made in parallel.</summary>
public static class PageRenderer
{
    /// <summary>The files of these pages, in the same order; those wanted ahead are made first.</summary>
    public static async Task<IReadOnlyList<OutputFile>> RenderAsync(
        IReadOnlyList<Page> pages, Settings settings, AssetPaths assets, Ahead ahead, IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(ahead);
        var writers = new Reused<MarkupWriter>(() => new MarkupWriter());
        var terms = TermLinks.Of(pages.OfType<GlossaryView>().FirstOrDefault());
        var (files, count) = (new OutputFile[pages.Count], new StageCount(Stage.Pages, pages.Count, progress));
        var wanted = Enumerable.Range(0, pages.Count).ToLookup(i => ahead.Pages.Contains(pages[i].Path));
        await Parallel.ForEachAsync(wanted[true], cancellation, MakeAsync);
        if (wanted[true].Any()) ahead.Ready([.. wanted[true].Select(i => files[i])]);
        await Parallel.ForEachAsync(wanted[false], cancellation, MakeAsync);
        return files;

        ValueTask MakeAsync(int i, CancellationToken _)
        {
            files[i] = writers.In(writer => FileOf(pages[i], new Frame(settings, assets, HereOf(pages[i], settings)), terms, writer));
            count.One();
            return ValueTask.CompletedTask;
        }
    }

    private static OutputFile FileOf(Page page, Frame frame, TermLinks terms, MarkupWriter writer)
    {
        var html = writer.Of(PageComponents.For(page), new() { ["View"] = page, ["Frame"] = frame });
        if (page is not (GlossaryView or SearchView)) html = terms.In(html, frame.Here);
        return new OutputFile(page.Path, [.. Encoding.UTF8.GetBytes(html), (byte)'\n']) { MadeOf = page.MadeOf };
    }

    // A host shows the page for unknown addresses at any depth, where relative links would break.
    private static Here HereOf(Page page, Settings settings) =>
        new(page.Path, page is NotFoundView ? settings.BaseAddress.AbsolutePath : null) { Edition = settings.Edition };
}
