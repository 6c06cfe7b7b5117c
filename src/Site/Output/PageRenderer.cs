using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
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
        await using var services = Services();
        var terms = TermLinks.Of(pages.OfType<GlossaryView>().FirstOrDefault());
        var (files, count) = (new OutputFile[pages.Count], new StageCount(Stage.Pages, pages.Count, progress));
        var wanted = Enumerable.Range(0, pages.Count).ToLookup(i => ahead.Pages.Contains(pages[i].Path));
        await Parallel.ForEachAsync(wanted[true], cancellation, MakeAsync);
        if (wanted[true].Any()) ahead.Ready([.. wanted[true].Select(i => files[i])]);
        await Parallel.ForEachAsync(wanted[false], cancellation, MakeAsync);
        return files;

        async ValueTask MakeAsync(int i, CancellationToken _)
        {
            files[i] = await FileOfAsync(pages[i], new Frame(settings, assets, HereOf(pages[i], settings)), terms, services);
            count.One();
        }
    }

    private static async Task<OutputFile> FileOfAsync(Page page, Frame frame, TermLinks terms, IServiceProvider services)
    {
        var html = await HtmlOf(page, frame, services);
        if (page is not (GlossaryView or SearchView)) html = terms.In(html, frame.Here);
        return new OutputFile(page.Path, Encoding.UTF8.GetBytes(html + "\n")) { MadeOf = page.MadeOf };
    }

    // A host shows the page for unknown addresses at any depth, where relative links would break.
    private static Here HereOf(Page page, Settings settings) =>
        new(page.Path, page is NotFoundView ? settings.BaseAddress.AbsolutePath : null) { Edition = settings.Edition };

    // A renderer runs one component at a time, so each page has its own.
    private static async Task<string> HtmlOf(Page page, Frame frame, IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = page, ["Frame"] = frame });
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(PageComponents.For(page), parameters)).ToHtmlString());
    }

    // Without an encoder of its own the renderer writes é as &#xE9;.
    private static ServiceProvider Services() => new ServiceCollection()
        .AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator, PlainActivator>()
        .BuildServiceProvider();

    /// <summary>Components of ours take nothing when they are made; the activator that can give them something compiles code for each first.</summary>
    private sealed class PlainActivator : IComponentActivator
    {
        public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
