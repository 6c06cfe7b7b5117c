using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Site.Model;
using Site.Model.Pages;
using Site.OpenData;
using Site.Output;
using Site.Tests.Sites;

namespace Site.Tests.OpenData;

/// <summary>The archive holds all data as it stands on the site, and is the same wherever it is made.</summary>
public sealed class ArchiveTests
{
    private static readonly IReadOnlyList<OutputFile> _files = [new(Paths.Data("b.csv"), "b"u8.ToArray()), new(Paths.Data("a.csv"), "a"u8.ToArray())];

    [Fact]
    public async Task Holds_every_file_with_data_a_guide_and_the_licence()
    {
        var site = await BuiltFixture.FilesAsync(FixtureSite.Good);
        using var zip = new ZipArchive(new MemoryStream(site["data/missieoverzicht.zip"]));
        var packed = zip.Entries.ToDictionary(entry => entry.FullName, Bytes);

        Assert.Equal(
            site.Keys.Where(path => IsData(path)).Append("LEESMIJ.txt").Append("LICENTIE.txt").Order(StringComparer.Ordinal),
            packed.Keys.Order(StringComparer.Ordinal));
        Assert.All(packed.Where(entry => site.ContainsKey(entry.Key)), entry => Assert.Equal(site[entry.Key], entry.Value));
        Assert.Contains("data/kosten.csv", Encoding.UTF8.GetString(packed["LEESMIJ.txt"]), StringComparison.Ordinal);
        Assert.Contains("Attribution 4.0 International", Encoding.UTF8.GetString(packed["LICENTIE.txt"]), StringComparison.Ordinal);
    }

    // A system, a clock or another compressor would change these bytes.
    [Fact]
    public void Has_these_bytes_on_every_machine() =>
        Assert.Equal(
            "6635c0c7a38b2887f1e39253af0b9ed8",
            Convert.ToHexStringLower(SHA256.HashData(ArchiveFile.Packed(_files.Select(file => (file.Path.File, file.Bytes)), new DateOnly(2026, 6, 30))))[..32]);

    [Fact]
    public void Is_packed_again_only_when_something_in_it_changed()
    {
        var kept = new Kept<string, byte[]>();
        var first = Packed(kept);
        kept.EndRound();

        Assert.Same(first, Packed(kept));
        Assert.NotSame(first, ArchiveFile.Write([.. _files, new(Paths.Data("c.csv"), [])], Sample.Settings, [], kept).Bytes);
        Assert.NotSame(first, ArchiveFile.Write(_files, Sample.Settings with { Licence = Licence.Cc0 }, [], kept).Bytes);
    }

    private static byte[] Packed(Kept<string, byte[]> kept) => ArchiveFile.Write(_files, Sample.Settings, [], kept).Bytes;

    /// <summary>What the search fetches is made for the page of the site alone.</summary>
    private static bool IsData(string path) =>
        (path.StartsWith("data/", StringComparison.Ordinal) && path is not "data/missieoverzicht.zip" && !path.EndsWith(".js", StringComparison.Ordinal))
        || (path.StartsWith("missies/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var packed = entry.Open()) packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
