using System.Text.RegularExpressions;
using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Model;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>The keys at "cms" in site.yml.</summary>
public static class CmsKeys
{
    private const string _key = "cms";

    /// <summary>Null when nothing stands there, or with a problem.</summary>
    public static CmsSettings? Read(MapReader keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var (map, text) = keys.Either(_key);
        if (text is { IsEmpty: false }) keys.Reading.Problems.Add(Wrong.WrongShape(text.Where, _key, "cms: { repository: organisatie/missieoverzicht }"));
        if (map is null) return null;
        var repository = map.Required("repository");
        if (repository is not null && !Regex.IsMatch(repository.Text, Patterns.Repository))
            keys.Reading.Problems.Add(WrongValue.Repository(repository));
        var branch = map.Filled("branch")?.Text ?? "main";
        var folder = map.Filled("folder")?.Text ?? "input";
        var address = SignIn(map);
        map.Close();
        return repository is null ? null : new CmsSettings(repository.Text, branch, folder.Trim('/'), address, Listed(keys));
    }

    private static Uri? SignIn(MapReader map)
    {
        if (map.Filled("signIn") is not { } text) return null;
        var address = AddressText.ParseLink(text.Text);
        if (address is null) map.Reading.Problems.Add(WrongValue.Link(text));
        return address;
    }

    private static IReadOnlyCollection<string> Listed(MapReader keys) =>
        [.. Files.Settings.Fields.Where(field => field is { Shape: null, IsList: false } && keys.IsList(field.Key)).Select(field => field.Key)];
}
