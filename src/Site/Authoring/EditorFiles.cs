using System.Text;
using System.Text.Json.Nodes;
using Site.Input;
using Site.Input.Catalogue;
using Site.Output;
using Site.Text;

namespace Site.Authoring;

/// <summary>
/// What is made of the catalogue for editors' programs, by its path below the folder .vscode:
/// schemas that check keys, and snippets that complete them.
/// </summary>
public static class EditorFiles
{
    /// <summary>The folder, beside the input folder.</summary>
    public const string Folder = ".vscode";

    public static IReadOnlyDictionary<string, string> Of(InputFolder folder)
    {
        var ids = KnownIds.In(folder);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["schemas/mission.schema.json"] = Json(new JsonSchema(ids).Of(Files.Mission, AuthoringText.MissionSchema)),
            ["schemas/page.schema.json"] = Json(new JsonSchema(ids).Of(Files.Page, AuthoringText.PageSchema)),
            ["schemas/site.schema.json"] = Json(new JsonSchema(ids).Of(Files.Settings, AuthoringText.SiteSchema)),
            ["missie.code-snippets"] = Json(Snippets.Of(Files.Mission, ids)),
        };
    }

    /// <summary>Writes them below a folder; those that are already right are left alone. Gives the paths it wrote.</summary>
    public static IReadOnlyList<string> Write(InputFolder input, string folder)
    {
        var changed = Of(input).Where(file => !IsRight(Path.Combine(folder, file.Key), file.Value)).ToList();
        foreach (var (path, text) in changed) WholeFile.Replace(Path.Combine(folder, path), Encoding.UTF8.GetBytes(text));
        return [.. changed.Select(file => file.Key)];
    }

    private static bool IsRight(string path, string text) => File.Exists(path) && File.ReadAllText(path) == text;

    private static string Json(JsonObject value) => Encoding.UTF8.GetString(JsonFile.Bytes(value)) + "\n";
}
