using System.IO.Compression;
using System.Text;
using Site.Checks;
using Site.Checks.Leaks;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Output;
using Site.Tests.Sites;

namespace Site.Tests.Checks;

public sealed class NothingUnderEmbargoLeaksTests
{
    private static readonly Website Good = FixtureSite.Good.Read().Website!;

    private static readonly Website Full = Good with
    {
        Changes = [.. Good.Changes, new Change(new DateOnly(2031, 7, 9), [], ChangeKind.Revision, "Nederland stuurt een schip naar Vlaardingen & \"omstreken\" toe.")],
        Figures = [.. Good.Figures, new KeyFigure("7.391", "Zwaardvis", "bereik", [], null)],
    };

    [Theory]
    [InlineData("a/index.html", "<p>Nederland stuurt een schip naar Zee</p>", "Nederland stuurt een schip naar")]
    [InlineData("a/index.html", "<p>stuurt een <a href=x>schip</a> naar&nbsp;Vlaardingen</p>", "stuurt een schip naar Vlaardingen")]
    [InlineData("a/index.html", "<p>naar Vlaardingen &amp; &quot;omstreken&quot; toe.</p>", "naar Vlaardingen & \"omstreken\" toe.")]
    [InlineData("data/x.json", "{\"t\":\"naar Vlaardingen \\u0026 \\u0022omstreken\\u0022 toe.\"}", "naar Vlaardingen & \"omstreken\" toe.")]
    [InlineData("a/index.html", "<b>Zwaardvis</b>", "Zwaardvis")]
    [InlineData("missies/zwaardvis/index.html", "", "zwaardvis")]
    [InlineData("a/index.html", "<td>7.391</td>", "7.391")]
    [InlineData("a/index.html", "op 9\u00A0juli\u00A02031", "9 juli 2031")]
    [InlineData("sitemap.xml", "<lastmod>2031-07-09</lastmod>", "2031-07-09")]
    public void Names_the_file_and_what_it_tells(string file, string text, string found)
    {
        var problem = Assert.Single(Problems(file, Encoding.UTF8.GetBytes(text)));
        Assert.Equal((file, found), (problem.Where.File, problem.Read));
    }

    [Theory]
    [InlineData("<p>Zwaardvissen 17.391 en 7.3915</p>")]
    [InlineData("<p>Een kleine site met alles wat de invoer kan.</p>")]
    [InlineData("<p>militairen op missie</p>")]
    public void Leaves_other_words_and_what_is_public_alone(string text) => Assert.Empty(Problems("a/index.html", Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(".gz")]
    [InlineData(".br")]
    [InlineData(".zip")]
    public void Looks_into_compressed_files(string ending) => Assert.Single(Problems("data/x.txt" + ending, Packed(ending)));

    [Fact]
    public void Looks_into_the_texts_of_an_image()
    {
        var image = FixtureSite.GoodWith("Embargo").Files["images/geheimbeeld.png"];
        Assert.Contains(SearchableText.Of("a.png", image), text => text == "Geheimpixel");
    }

    [Fact]
    public void Knows_the_words_of_the_program_itself() =>
        Assert.Contains(ProgramWords.All, text => text.Contains("niet vermeld", StringComparison.Ordinal));

    private static byte[] Packed(string ending)
    {
        using var bytes = new MemoryStream();
        if (ending == ".zip")
        {
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true);
            using var entry = zip.CreateEntry("x.txt").Open();
            entry.Write("Zwaardvis"u8);
        }
        else
        {
            using Stream packed = ending == ".gz" ? new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true)
                : new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true);
            packed.Write("Zwaardvis"u8);
        }

        return bytes.ToArray();
    }

    /// <summary>What is found in one file of a site that keeps Zwaardvis to itself.</summary>
    internal static IReadOnlyList<Site.Problems.Problem> Problems(string file, byte[] bytes) =>
        NothingUnderEmbargoLeaks.In([new OutputFile(new SitePath(file.Replace("index.html", "", StringComparison.Ordinal)), bytes)], Full, Good);
}
