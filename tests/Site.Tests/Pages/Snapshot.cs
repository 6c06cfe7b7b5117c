using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Site.Tests.Sites;

namespace Site.Tests.Pages;

/// <summary>Compares a page with the copy beside the tests; what differs is left beside it as <c>.received.html</c>.</summary>
internal static class Snapshot
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(FixtureSite.Folder)!, "Pages", "Snapshots");

    /// <summary>To accept a change, rename the received file to <c>.verified.html</c>.</summary>
    public static void Matches(string name, string html)
    {
        var verified = Path.Combine(Folder, name + ".verified.html");
        var received = Path.Combine(Folder, name + ".received.html");
        var pretty = Pretty(html);
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == pretty)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Folder);
        File.WriteAllText(received, pretty);
        Assert.Fail($"{name} is not the page in {verified}; the new one stands beside it.");
    }

    /// <summary>One element a line, so that a difference is easy to read.</summary>
    private static string Pretty(string html)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new HtmlParser().ParseDocument(html).ToHtml(text, new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" });
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)) + "\n";
    }
}
