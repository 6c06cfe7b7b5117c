using System.IO.Compression;
using System.Text;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Sites;

namespace Site.Tests.Output;

/// <summary>The copies that build --compress puts beside the text files.</summary>
public sealed class CompressedCopiesTests
{
    [Fact]
    public async Task Every_long_text_has_two_copies_that_hold_the_same_bytes()
    {
        var files = (await FixtureSite.Good.BuildAsync(DateTimeOffset.MaxValue)).Files;

        var all = CompressedCopies.Beside(files).ToDictionary(file => file.Path.Value, file => file.Bytes);

        Assert.Contains("index.html.br", all.Keys);
        Assert.All(all.Where(file => file.Key.EndsWith(".br", StringComparison.Ordinal) || file.Key.EndsWith(".gz", StringComparison.Ordinal)), copy =>
        {
            var original = files.Single(file => file.Path.File == copy.Key[..^3]);
            Assert.Equal(original.Bytes, Unpacked(copy.Key, copy.Value));
            Assert.True(copy.Value.Length < original.Bytes.Length, copy.Key);
        });
        Assert.All(files.Where(file => file.Path.File.EndsWith(".html", StringComparison.Ordinal)), page =>
            Assert.Equal(3, all.Keys.Count(key => key == page.Path.Value || key == page.Path.File + ".br" || key == page.Path.File + ".gz")));
        Assert.DoesNotContain(all.Keys, key => key.Contains(".png.", StringComparison.Ordinal) || key.StartsWith('_') && key.Contains('.', StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_and_tells_no_time()
    {
        OutputFile[] files = [new(new SitePath("a.txt"), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Missies van Nederland. ", 100))))];

        var (one, other) = (CompressedCopies.Beside(files), CompressedCopies.Beside(files));

        Assert.Equal(["a.txt", "a.txt.br", "a.txt.gz"], one.Select(file => file.Path.Value));
        Assert.Equal(one.Select(file => file.Bytes), other.Select(file => file.Bytes));
        Assert.Equal([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255], one[2].Bytes[..10]);
        // Level 9 of a compressor in C#: whatever the machine.
        Assert.StartsWith("91a11bd7586efdcbe9492437", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. one[1].Bytes, .. one[2].Bytes])), StringComparison.Ordinal);
    }

    private static byte[] Unpacked(string name, byte[] bytes)
    {
        using Stream packed = name.EndsWith(".br", StringComparison.Ordinal)
            ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress)
            : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var all = new MemoryStream();
        packed.CopyTo(all);
        return all.ToArray();
    }
}
