namespace Site.Browser.Harness;

/// <summary>Where the files of this repository stand, found from where the tests run.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Input { get; } = Path.Combine(Root, "input");

    public static string BrowserTests { get; } = Path.Combine(Root, "tests", "Site.Browser");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Site.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Site.sln.");
    }
}
