using System.Security.Cryptography;
using System.Text;
using ICSharpCode.SharpZipLib.Zip;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Text.Data;

namespace Site.OpenData;

/// <summary>data/missieoverzicht.zip: all data with a guide and the licence; the same bytes on every machine.</summary>
internal static class ArchiveFile
{
    // One step harder would save a fortieth of the bytes, and take a third longer.
    private const int Level = 5;

    public static OutputFile Write(IReadOnlyList<OutputFile> files, Settings settings, IReadOnlyList<Dataset> sets, Kept<string, byte[]> kept)
    {
        IReadOnlyList<(string Name, byte[] Bytes)> entries =
        [
            (ArchiveText.ReadMe, Encoding.UTF8.GetBytes(ArchiveText.Guide(settings, sets))),
            (ArchiveText.Licence, Encoding.UTF8.GetBytes(LicenceText.Of(settings))),
            .. files.Select(file => (file.Path.File, file.Bytes)).OrderBy(entry => entry.File, StringComparer.Ordinal),
        ];
        return new OutputFile(Paths.Archive, kept.Of(KeyOf(entries, settings.Peildatum), _ => Packed(entries, settings.Peildatum)));
    }

    private static string KeyOf(IEnumerable<(string Name, byte[] Bytes)> entries, DateOnly day)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(day.DayNumber));
        foreach (var (name, bytes) in entries)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>An archive of these files, all of that day.</summary>
    // The framework's own archives carry the name of the system, and its compressor differs from machine to machine.
    public static byte[] Packed(IEnumerable<(string Name, byte[] Bytes)> entries, DateOnly day)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipOutputStream(bytes) { UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(Level);
            foreach (var (name, content) in entries)
            {
                zip.PutNextEntry(new ZipEntry(name) { DateTime = day.ToDateTime(TimeOnly.MinValue), IsUnicodeText = true });
                zip.Write(content);
                zip.CloseEntry();
            }
        }

        return bytes.ToArray();
    }
}
