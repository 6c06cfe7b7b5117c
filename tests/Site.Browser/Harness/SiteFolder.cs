namespace Site.Browser.Harness;

/// <summary>A site on disk for programs that read files; gone when disposed.</summary>
public sealed class SiteFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-");

    public SiteFolder(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files)
        {
            var file = new FileInfo(System.IO.Path.Combine(Path, path));
            file.Directory!.Create();
            File.WriteAllBytes(file.FullName, bytes);
        }
    }

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
