namespace Site.Browser.Harness;

/// <summary>A copy of this repository's input that names a repository, so that its site has the page for editing; gone when disposed.</summary>
public sealed class EditedInput : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("repository-");

    public EditedInput()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            var copy = new FileInfo(Path.Combine(Folder, Path.GetRelativePath(Repository.Input, file)));
            copy.Directory!.Create();
            File.Copy(file, copy.FullName);
        }

        File.AppendAllText(Path.Combine(Folder, "site.yml"), "cms:\n  repository: organisatie/missieoverzicht\n");
    }

    /// <summary>The input folder.</summary>
    public string Folder => Path.Combine(_root.FullName, "input");

    /// <summary>The files that can be edited, by their path in the repository.</summary>
    public IReadOnlyDictionary<string, string> Texts =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yml")
            .ToDictionary(file => Path.GetRelativePath(_root.FullName, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>Puts back what was saved.</summary>
    public void Write(string path, string text) => File.WriteAllText(Path.Combine(_root.FullName, path), text);

    public void Dispose() => _root.Delete(recursive: true);
}
