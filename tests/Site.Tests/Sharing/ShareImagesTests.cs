using System.Buffers.Binary;
using Site.Listing;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Sharing;
using Site.Tests.Sites;

namespace Site.Tests.Sharing;

public class ShareImagesTests
{
    private static readonly Lazy<Task<BuildResult>> Built = new(() =>
        Build.RunAsync(new BuildRequest(Path.Combine(FixtureSite.Folder, "Good"), null), CancellationToken.None));

    private static readonly Website Website = Sample.Website with
    {
        Missions = [Sample.Mission("unifil", title: "UNIFIL"), Sample.Mission("untso", title: "UNTSO")],
    };

    [Fact]
    public void Are_one_of_the_site_and_one_of_each_mission() => Assert.Equal(
        ["deelafbeelding.png", "missies/unifil/deelafbeelding.png", "missies/untso/deelafbeelding.png"],
        Images(new ShareImages(), Website).Select(image => image.Path.Value));

    [Theory]
    [InlineData("site", "deelafbeelding.png")]
    [InlineData("mission", "missies/battlegroup-litouwen/deelafbeelding.png")]
    [InlineData("mission-with-little-known", "missies/wacht-op-zee/deelafbeelding.png")]
    public async Task Are_the_very_bytes_that_were_looked_at(string name, string path)
    {
        var file = Assert.Single((await Built.Value).Files, file => file.Path.Value == path);
        ImageSnapshot.Matches(name, file.Bytes);
    }

    [Fact]
    public void Have_the_size_that_pages_state()
    {
        var png = Images(new ShareImages(), Website)[0].Bytes;

        Assert.Equal((byte[])[0x89, .. "PNG\r\n\x1a\n"u8], png[..8]);
        Assert.Equal(ShareImage.Width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(ShareImage.Height, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Fact]
    public void Show_a_long_description_to_its_last_word()
    {
        byte[] DrawnWith(string last)
        {
            var settings = Website.Settings with { Description = string.Join(' ', Enumerable.Repeat("missies", 100).Append(last)) };
            return Images(new ShareImages(), Website with { Settings = settings })[0].Bytes;
        }

        Assert.NotEqual(DrawnWith("hier"), DrawnWith("daar"));
    }

    [Fact]
    public void Are_drawn_again_only_where_they_look_different()
    {
        var images = new ShareImages();
        var before = Images(images, Website);

        var other = Website with { Missions = [Website.Missions[0], Website.Missions[1] with { Title = "VN-waarnemers" }] };
        var after = Images(images, other);

        Assert.Same(before[1].Bytes, after[1].Bytes);
        Assert.NotEqual(before[2].Bytes, after[2].Bytes);
        Assert.Equal(before.Select(image => image.Bytes), Images(images, Website).Select(image => image.Bytes));
    }

    private static IReadOnlyList<OutputFile> Images(ShareImages images, Website website) =>
        images.Of(PageList.Of(website, Sample.Maps), website.Settings);
}
