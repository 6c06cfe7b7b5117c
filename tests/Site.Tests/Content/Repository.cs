namespace Site.Tests.Content;

/// <summary>Where the checkout lies on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Input { get; } = Path.Combine(Root, "input");

    /// <summary>The folder with the papers themselves; they are public, but no part of this repository.</summary>
    public static string Papers { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "sources"));

    public static string[] Lines(string listBesideTheTests) =>
        File.ReadAllLines(Path.Combine(Root, "tests", "Site.Tests", "Content", listBesideTheTests));

    private static string Find(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, "Site.sln")))
                return here.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Site.sln.");
    }
}
