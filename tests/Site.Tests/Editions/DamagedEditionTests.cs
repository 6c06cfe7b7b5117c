using System.IO.Compression;
using Site.Editions;
using Site.Model;

namespace Site.Tests.Editions;

/// <summary>Whatever happens to the file of an edition: it is told, or it did no harm; and nothing of it is used unseen.</summary>
public sealed class DamagedEditionTests
{
    private const int Rounds = 300;
    private const int Seed = 20260630;

    [Fact]
    public async Task Damage_anywhere_in_the_file_is_a_problem_or_changes_nothing()
    {
        var good = (await FrozenFixture.MadeAsync()).Frozen!;
        var (packed, path, chance) = (good.Packed(), EditionArchive.PathOf(good.Day), new Random(Seed));
        var told = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var read = EditionFiles.Read(path, Damaged(packed, chance));

            Assert.True(read.Archive is null != (read.Problems.Count == 0), $"round {round}, seed {Seed}");
            if (read.Archive is { } archive) Assert.Equal(Shown(good.Edition), Shown(archive.Edition));
            else told++;
        }

        Assert.InRange(told, Rounds / 2, Rounds);
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("a/../../index.html")]
    [InlineData("/index.html")]
    [InlineData("a\\..\\index.html")]
    [InlineData("C:/index.html")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("a.")]
    [InlineData("a/nul.html")]
    [InlineData("\u0430.html")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void Paths_that_lead_out_of_the_folder_are_refused(string path) => Assert.False(SafePath.Is(path));

    [Fact]
    public void Paths_of_the_site_are_good() =>
        Assert.All(["index.html", "missies/a-b/index.html", "assets/site.0a1b2c3d.css", ".well-known/security.txt", "_redirects"], path => Assert.True(SafePath.Is(path), path));

    [Fact]
    public void What_unpacks_without_end_is_not_read_to_its_end()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 9; i++)
            {
                using var entry = zip.CreateEntry($"nul-{i}.bin", CompressionLevel.Fastest).Open();
                var zeros = new byte[1 << 20];
                for (var megabyte = 0; megabyte < 64; megabyte++) entry.Write(zeros);
            }
        }

        Assert.Null(ZipEntries.Read(bytes.ToArray()));
    }

    private static byte[] Damaged(byte[] packed, Random chance)
    {
        var bytes = (byte[])packed.Clone();
        switch (chance.Next(3))
        {
            case 0: return bytes[..chance.Next(bytes.Length)];
            case 1: chance.NextBytes(bytes.AsSpan(chance.Next(bytes.Length - 64), 64)); return bytes;
            default: bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8)); return bytes;
        }
    }

    private static string Shown(Edition edition) => $"{edition.Day} {edition.Files} {edition.Bytes} {edition.Hash}";
}
