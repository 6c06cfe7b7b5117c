namespace Site.Authoring;

/// <summary>Writes a file beside its place and moves it there: nobody ever sees half of it.</summary>
internal static class WholeFile
{
    /// <summary>Puts the file in place of the one that may be there.</summary>
    public static void Replace(string path, byte[] bytes) => Write(path, bytes, overwrite: true);

    /// <summary>Adds the file; false, and nothing changed, when one of that name is there.</summary>
    public static bool TryAdd(string path, byte[] bytes)
    {
        try
        {
            if (File.Exists(path)) return false;
            Write(path, bytes, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    private static void Write(string path, byte[] bytes, bool overwrite)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        // A leading dot: the preview passes it over while it is there.
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
