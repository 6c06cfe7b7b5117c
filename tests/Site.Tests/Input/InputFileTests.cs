using System.Text;
using Site.Input;

namespace Site.Tests.Input;

public sealed class InputFileTests
{
    private const string Dutch = "Één € – “ja”\ntwee\n";

    [Fact]
    public void Reads_UTF_8_with_and_without_a_byte_order_mark()
    {
        Assert.Equal(Dutch, Decode(Encoding.UTF8.GetBytes(Dutch)));
        Assert.Equal(Dutch, Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Dutch)]));
    }

    [Fact]
    public void Reads_Windows_1252() =>
        Assert.Equal(Dutch, Decode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Dutch)));

    [Fact]
    public void Reads_UTF_16_with_a_byte_order_mark()
    {
        Assert.Equal(Dutch, Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Dutch)]));
        Assert.Equal(Dutch, Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Dutch)]));
    }

    [Fact]
    public void Line_ends_of_every_system_become_one() =>
        Assert.Equal("a\nb\nc\n\nd", Decode("a\r\nb\rc\n\nd"u8.ToArray()));

    [Fact]
    public void Other_breaks_and_control_characters_do_not_shift_the_lines() =>
        Assert.Equal("a b c d\te f", Decode(Encoding.UTF8.GetBytes("a\u2028b\u0085c\fd\te\0f")));

    [Fact]
    public void The_name_is_that_of_the_file_without_its_ending() =>
        Assert.Equal("unifil", InputFile.Decode("missions/unifil.md", []).Name);

    private static string Decode(byte[] bytes) => InputFile.Decode("pages/over.md", bytes).Text;
}
