using System.Text.Json.Nodes;
using Site.Authoring;
using Site.Input.Catalogue;
using Site.Model;
using Site.Model.Pages;
using Site.Output;
using Site.Text;

namespace Site.Admin;

/// <summary>The configuration of Sveltia CMS: which files can be edited, and every field of them, from the catalogue.</summary>
internal static class CmsConfig
{
    /// <summary>The collection of missions, to which fields refer.</summary>
    public const string Missions = "missies";

    // The CMS puts the name of the file here.
    private const string _slug = "{{slug}}";

    public static byte[] Of(Website website, CmsSettings cms, AssetPaths assets)
    {
        var fields = new CmsFields(KnownIds.Of(website), cms.Listed);
        var root = website.Settings.BaseAddress.AbsolutePath;
        var config = new JsonObject
        {
            ["backend"] = Backend(cms),
            ["publish_mode"] = "editorial_workflow",
            ["app_title"] = $"{AdminText.Title} – {website.Settings.Title}",
            ["site_url"] = website.Settings.BaseAddress.AbsoluteUri,
            ["logo"] = new JsonObject { ["src"] = root + assets.Icon.Value },
            ["media_folder"] = cms.Folder + "/images",
            ["public_folder"] = "/" + Paths.Picture("").Value.TrimEnd('/'),
            // What an editor leaves empty must not become an empty key.
            ["output"] = new JsonObject { ["omit_empty_optional_fields"] = true },
            ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true },
            ["collections"] = new JsonArray(
                Pages(Missions, AdminText.Missions, cms.Folder + "/missions", Paths.Mission(_slug), fields.Of(Files.Mission)),
                Pages("paginas", AdminText.Pages, cms.Folder + "/pages", Paths.Text(_slug), fields.Of(Files.Page)),
                Settings(cms, fields.Of(Files.Settings))),
        };
        return [.. JsonFile.Bytes(config), (byte)'\n'];
    }

    private static JsonObject Backend(CmsSettings cms)
    {
        var backend = new JsonObject
        {
            ["name"] = "github",
            ["repo"] = cms.Repository,
            ["branch"] = cms.Branch,
            ["commit_messages"] = new JsonObject(AdminText.Commits.Select(text => KeyValuePair.Create(text.Key, (JsonNode?)text.Value))),
        };
        if (cms.SignIn is { } address) backend["base_url"] = address.AbsoluteUri.TrimEnd('/');
        return backend;
    }

    private static JsonObject Pages(string name, CollectionWords words, string folder, SitePath address, JsonArray fields)
    {
        fields.Add((JsonNode)CmsFields.Body());
        return new JsonObject
        {
            ["name"] = name,
            ["label"] = words.Label,
            ["label_singular"] = words.One,
            ["description"] = words.Description,
            ["folder"] = folder,
            ["create"] = true,
            ["identifier_field"] = "title",
            ["preview_path"] = address.Value,
            ["fields"] = fields,
        };
    }

    private static JsonObject Settings(CmsSettings cms, JsonArray fields)
    {
        var words = AdminText.Settings(cms.Folder);
        return new JsonObject
        {
            ["name"] = "instellingen",
            ["label"] = words.Label,
            ["description"] = words.Description,
            ["files"] = new JsonArray(new JsonObject
            {
                ["name"] = "site",
                ["label"] = words.One,
                ["file"] = cms.Folder + "/site.yml",
                ["fields"] = fields,
            }),
        };
    }
}
