using Site.Input.Values;
using Site.Input.Yaml;
using Site.Model;
using Site.Text;

namespace Site.Input;

/// <summary>site.yml: the settings of the site.</summary>
public static class SiteFile
{
    public const string Path = "site.yml";

    public static Settings? Read(InputFile? file, Reading reading)
    {
        if (file is null) reading.Problems.Add(WrongFile.Missing(Path));
        if (file is null || YamlText.Read(file.Text, 0, reading) is not { } keys) return null;
        var title = keys.Required("title");
        var description = keys.Required("description");
        var address = BaseAddress(keys);
        var peildatum = Peildatum(keys);
        var publisher = keys.Required("publisher");
        var disclaimer = keys.Required("disclaimer");
        var contact = keys.Text("contact");
        var menu = Menu(keys, "menu");
        var footer = Menu(keys, "footerMenu");
        keys.Close();
        if (title is null || description is null || address is null || peildatum is null || publisher is null || disclaimer is null)
            return null;
        return new Settings(
            title.Text, description.Text, address, peildatum.Value, publisher.Text, disclaimer.Text,
            contact is { IsEmpty: false } ? contact.Text : null, menu, footer);
    }

    /// <summary>The address with a closing slash.</summary>
    public static Uri? ParseAddress(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 ? uri : null;

    private static Uri? BaseAddress(MapReader keys)
    {
        if (keys.Required("baseAddress") is not { } text) return null;
        var address = ParseAddress(text.Text);
        if (address is null) keys.Reading.Problems.Add(WrongValue.Address(text));
        return address;
    }

    private static DateOnly? Peildatum(MapReader keys) =>
        keys.Required("peildatum") is { } text && DateText.TryReadDay(text, keys.Reading.Problems, out var day) ? day : null;

    private static List<MenuItem> Menu(MapReader keys, string key)
    {
        var items = new List<MenuItem>();
        foreach (var map in keys.Maps(key))
        {
            var label = map.Required("label");
            var page = map.Required("page");
            map.Close();
            if (label is null || page is null) continue;
            if (FixedPages.Find(page.Text, keys.Reading.Registers.PageSlugs) is { } path) items.Add(new MenuItem(label.Text, path));
            else keys.Reading.Problems.Add(Wrong.UnknownId(page, "De pagina", FixedPages.Names.Concat(keys.Reading.Registers.PageSlugs)));
        }

        return items;
    }
}
