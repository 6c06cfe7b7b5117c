using System.Text;
using Site.Model;
using Site.Model.Pages;

namespace Site.Output;

/// <summary>robots.txt: everything may be read, and where the sitemap is.</summary>
public static class RobotsFile
{
    public static OutputFile Write(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var text = $"User-agent: *\nAllow: /\n\nSitemap: {settings.BaseAddress.AbsoluteUri}{Paths.Sitemap}\n";
        return new OutputFile(Paths.Robots, Encoding.UTF8.GetBytes(text));
    }
}
