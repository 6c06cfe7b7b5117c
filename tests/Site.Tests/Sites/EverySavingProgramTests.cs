using System.Text;

namespace Site.Tests.Sites;

/// <summary>A program may save any file as Windows does, with a byte order mark, or in an older encoding: the site is the same.</summary>
public sealed class EverySavingProgramTests
{
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly string _good = Dump.Of(FixtureSite.Good.Read().Website);

    public static TheoryData<string> Texts =>
        [.. FixtureSite.Good.Files.Keys.Where(path => !path.StartsWith("images/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_Windows_line_ends(string path) => AssertSame(path, text => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_a_byte_order_mark(string path) => AssertSame(path, text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_Windows_1252(string path) => AssertSame(path, _windows.GetBytes);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reads_UTF_16(string path) => AssertSame(path, text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);

    private static void AssertSame(string path, Func<string, byte[]> save)
    {
        var (website, problems) = FixtureSite.Good.With(path, save(Encoding.UTF8.GetString(FixtureSite.Good.Files[path]))).Read();
        Assert.Empty(problems);
        Assert.Equal(_good, Dump.Of(website));
    }
}
