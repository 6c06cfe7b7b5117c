using Benchmarks.Scale;

namespace Benchmarks;

/// <summary>Input that may be changed; gone when disposed.</summary>
internal sealed class InputCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("input-");

    private InputCopy()
    {
    }

    /// <summary>A copy of the input of this repository.</summary>
    public static InputCopy OfRepository()
    {
        var (copy, input) = (new InputCopy(), Path.Combine(Repository.Root, "input"));
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var path = copy.Below(Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        return copy;
    }

    /// <summary>The input of a made-up site.</summary>
    public static InputCopy Of(MadeSite site)
    {
        var copy = new InputCopy();
        OurInput.Write(site, Repository.Root, copy.Folder);
        return copy;
    }

    public string Folder => _folder.FullName;

    public string Below(string name) => Path.Combine(Folder, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
