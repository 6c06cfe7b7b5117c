using System.IO.Compression;
using System.Text;
using Site.Checks;
using Site.Input;
using Site.Problems;
using Site.Tests.Sites;

namespace Site.Tests.Hostile;

/// <summary>Pictures that act in the browser, or that unfold to more than a machine can hold.</summary>
public sealed class HostileDrawingTests
{
    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><SCRIPT>x</SCRIPT></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:x'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><a><set attributeName='href' to='javascript:x'/></a></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:l='http://www.w3.org/1999/xlink'><a><animate attributeName='l:href' values='javascript:x'/></a></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='onmouseover' to='x'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><use href='data:image/svg+xml,x#a'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='https://elders.example/x.png'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><p xmlns='http://www.w3.org/1999/xhtml'>x</p></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>@\\69mport 'x'</style></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>a{fill:url(x.svg)}</style></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path clip-path='url(//elders.example/x)'/></svg>")]
    [InlineData("<?xml-stylesheet href='x.xsl' type='text/xsl'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<html/>")]
    public void A_drawing_that_acts_is_refused(string svg) => Assert.NotEmpty(Problems("images/tekening.svg", Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><linearGradient id='a'/><path fill='url(#a)' style='fill: url( &quot;#a&quot; )' d='M0 0'/><use href='#a'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/png;base64,AAAA'/><animate attributeName='opacity' values='0;1'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://example/i' i:version='1.0 // x'><style>a{fill:#fff}</style><?xpacket begin='x'?></svg>")]
    public void What_drawing_programs_write_is_not(string svg) => Assert.Empty(Problems("images/tekening.svg", Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void A_text_that_unfolds_to_a_thousand_times_its_size_is_refused_before_it_unfolds()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(new byte[250_000_000]);
        var data = (byte[])[.. "Comment\0\0"u8, .. packed.ToArray()];
        byte[] length = [(byte)(data.Length >> 24), (byte)(data.Length >> 16), (byte)(data.Length >> 8), (byte)data.Length];
        var png = (byte[])[.. FixtureSite.Good.Files["images/bos.png"][..33], .. length, .. "zTXt"u8, .. data, 0, 0, 0, 0];
        Assert.True(data.Length > Limits.Packed);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(Problems("images/bom.png", png));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    private static List<Problem> Problems(string path, byte[] bytes) =>
        [.. PicturesTellNothingElse.In(InputFolder.Of([path], _ => bytes))];
}
