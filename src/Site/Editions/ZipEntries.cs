using System.IO.Compression;

namespace Site.Editions;

/// <summary>Reads an archive of others into memory, whatever was done to it and however much it says to hold.</summary>
internal static class ZipEntries
{
    // Hundreds of times what a site is now; what wants more, means harm.
    private const int Most = 1 << 29;

    /// <summary>The files by name; null when it is damaged, too large, or names a file twice.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Read(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            var (files, left) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), (long)Most);
            foreach (var entry in zip.Entries)
            {
                if (Read(entry, left) is not { } content || !files.TryAdd(entry.FullName, content)) return null;
                left -= content.Length;
            }

            return files;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What unpacks to more than there is room for, is not read on.</summary>
    private static byte[]? Read(ZipArchiveEntry entry, long left)
    {
        using var packed = entry.Open();
        using var content = new MemoryStream();
        var piece = new byte[1 << 16];
        for (int read; (read = packed.Read(piece)) > 0;)
        {
            content.Write(piece, 0, read);
            if (content.Length > left) return null;
        }

        return content.ToArray();
    }
}
