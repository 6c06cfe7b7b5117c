using Site.Tests.Sites;

namespace Site.Tests.Sharing;

/// <summary>Compares an image with the copy beside the tests, byte for byte; another one is left beside it as <c>.received.png</c>.</summary>
internal static class ImageSnapshot
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(FixtureSite.Folder)!, "Sharing", "Snapshots");

    /// <summary>To accept a change, look at the received file and rename it to <c>.verified.png</c>.</summary>
    public static void Matches(string name, byte[] png)
    {
        var verified = Path.Combine(Folder, name + ".verified.png");
        var received = Path.Combine(Folder, name + ".received.png");
        if (File.Exists(verified) && File.ReadAllBytes(verified).AsSpan().SequenceEqual(png))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(received, png);
        Assert.Fail($"{name} is not the image in {verified}; the new one stands beside it.");
    }
}
