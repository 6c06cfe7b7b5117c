using System.Text;
using Site.Model.Pages;
using Site.Output;

namespace Site.Hosting;

/// <summary>
/// nginx.conf: the site as nginx serves it, to include in a server whose root holds the site at its path. A location
/// with one header of its own inherits none, so each has all of them.
/// </summary>
internal static class NginxFile
{
    // What stands beside the pages for hosts, and is nobody's to read.
    private static readonly string[] _forHosts = [.. HostFiles.All.Append(Paths.Redirects).Select(path => path.Value), FolderMark.Whole];

    public static OutputFile Write(HostHeaders headers, IReadOnlyList<RedirectView> moved, string root)
    {
        string[] lines =
        [
            "# Made with the site: include it in a server that has a root. The reasons stand in src/Site/Hosting.",
            $"location {Quoted(root)} {{",
            $"  index {SitePath.Home.File};",
            "  # A folder without its slash is sent on by its path alone, whatever stands between visitor and server.",
            "  absolute_redirect off;",
            $"  error_page 404 {root}{Paths.NotFound};",
            $"  error_page 403 =404 {root}{Paths.NotFound};",
            "  # Copies that were compressed before, by build --compress.",
            "  gzip_static on;",
            "  gzip_vary on;",
            .. Types(),
            .. All(headers, headers.Parts[0]).Select(line => "  " + line),
            .. headers.Parts.Skip(1).SelectMany(part => (string[])[
                $"  location {root}{part.Folder} {{", .. All(headers, part).Select(line => "    " + line), "  }",
            ]),
            .. moved.SelectMany(RedirectsFile.Moves).Select(move => $"  location = {Quoted(root + move.From)} {{ return 301 {Quoted(root + move.To)}; }}"),
            .. _forHosts.Select(file => $"  location = {root}{file} {{ return 404; }}"),
            "}",
        ];
        return new OutputFile(Paths.Nginx, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
    }

    private static IEnumerable<string> Types() =>
    [
        "  types {",
        .. ContentTypes.All.GroupBy(type => type.Value, type => type.Key.TrimStart('.'))
            .Select(same => $"    {same.Key} {string.Join(' ', same)};"),
        "  }",
        "  default_type application/octet-stream;",
        "  charset utf-8;",
        // HTML has it anyway, and nginx warns when it is named.
        $"  charset_types {string.Join(' ', ContentTypes.All.Values.Where(type => ContentTypes.IsText(type) && type != "text/html"))};",
    ];

    private static IEnumerable<string> All(HostHeaders headers, Part part) =>
        headers.Common.Concat(part.Own).Select(header => $"add_header {header.Name} {Quoted(header.Value)} always;");

    private static string Quoted(string value) => $"\"{value}\"";
}
