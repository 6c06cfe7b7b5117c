using Microsoft.Playwright;
using Site.Model.Pages;

namespace Site.Browser.Harness;

/// <summary>
/// An editor in the CMS with a repository on the own computer, which needs no sign-in. The folder is one in the
/// browser's private file system: its handles are those of real folders.
/// </summary>
public sealed class CmsVisit : IAsyncDisposable
{
    private const string PickPrivateFolder = "window.showDirectoryPicker = () => navigator.storage.getDirectory();";

    private const string FillFolder = """
        async files => {
          const root = await navigator.storage.getDirectory();
          await root.getDirectoryHandle('.git', { create: true });
          for (const [path, text] of Object.entries(files)) {
            const names = path.split('/');
            let folder = root;
            for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
            const writer = await (await folder.getFileHandle(names.at(-1), { create: true })).createWritable();
            await writer.write(text);
            await writer.close();
          }
        }
        """;

    private const string ReadFile = """
        async path => {
          const names = path.split('/');
          let folder = await navigator.storage.getDirectory();
          for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
          return (await (await folder.getFileHandle(names.at(-1))).getFile()).text();
        }
        """;

    private readonly Visit _visit;

    private CmsVisit(Visit visit) => _visit = visit;

    public IPage Page => _visit.Page;

    public Visit Visit => _visit;

    /// <summary>Opens the page, gives it the files and waits for the list of missions.</summary>
    public static async Task<CmsVisit> OpenAsync(RunningBrowser browser, HostedSite site, IReadOnlyDictionary<string, string> files)
    {
        var visit = await Visit.StartAsync(browser, new Visitor());
        await visit.Page.AddInitScriptAsync(PickPrivateFolder);
        await visit.Page.GotoAsync(site.At(Paths.Admin));
        await visit.Page.EvaluateAsync(FillFolder, files);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Werken met een lokale repository" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Row).First.WaitForAsync();
        return new CmsVisit(visit);
    }

    /// <summary>Opens a file for editing and waits for its first field.</summary>
    public async Task EditAsync(string collection, string name, string firstField)
    {
        await Page.EvaluateAsync("hash => { location.hash = hash; }", $"#/collections/{collection}/entries/{name}");
        await Field(firstField).WaitForAsync();
    }

    /// <summary>A field by its path; those further down are made when the editor gets there.</summary>
    public ILocator Field(string path) => Page.Locator($"section[aria-label][data-key-path=\"{path}\"]");

    /// <summary>Where something is typed.</summary>
    public ILocator Box(string path) => Field(path).GetByRole(AriaRole.Textbox).First;

    /// <summary>Scrolls until a field is there.</summary>
    public async Task ReachAsync(string path)
    {
        await Page.Mouse.MoveAsync(300, 500);
        while (await Field(path).CountAsync() == 0)
        {
            await Page.Mouse.WheelAsync(0, 1000);
            await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        }

        await Field(path).ScrollIntoViewIfNeededAsync();
    }

    /// <summary>Presses the button that saves; what comes of it differs.</summary>
    public Task PressSaveAsync() => Page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).First.ClickAsync();

    /// <summary>Saves, and waits until the list is back.</summary>
    public async Task<string> SaveAsync(string path)
    {
        await PressSaveAsync();
        await Page.WaitForFunctionAsync("() => !location.hash.includes('/entries/')");
        return await Page.EvaluateAsync<string>(ReadFile, path);
    }

    public ValueTask DisposeAsync() => _visit.DisposeAsync();
}
