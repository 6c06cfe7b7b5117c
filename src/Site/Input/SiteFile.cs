using Site.Input.Catalogue;
using Site.Input.Values;
using Site.Input.Yaml;
using Site.Model;
using Site.Text;

namespace Site.Input;

/// <summary>site.yml: the settings of the site.</summary>
public static class SiteFile
{
    public static Settings? Read(InputFile? file, Reading reading)
    {
        if (file is null) reading.Problems.Add(WrongFile.Missing(DataFiles.Settings));
        if (file is null || YamlText.Read(MergeMarkers.Settle(file, reading.Problems).Text, 0, reading, Files.Settings) is not { } keys) return null;
        var title = keys.Required("title");
        var description = keys.Required("description");
        var address = BaseAddress(keys);
        var peildatum = Peildatum(keys);
        var publisher = keys.Required("publisher");
        var disclaimer = keys.Required("disclaimer");
        var contact = Contact(keys);
        var menu = Menu(keys, "menu");
        var footer = Menu(keys, "footerMenu");
        keys.Close();
        if (title is null || description is null || address is null || peildatum is null || publisher is null || disclaimer is null)
            return null;
        return new Settings(
            title.Text, description.Text, address, peildatum.Value, publisher.Text, disclaimer.Text,
            contact, menu, footer);
    }

    private static Uri? BaseAddress(MapReader keys)
    {
        if (keys.Required("baseAddress") is not { } text) return null;
        var address = AddressText.ParseBase(text.Text);
        if (address is null) keys.Reading.Problems.Add(WrongValue.Address(text));
        return address;
    }

    private static string? Contact(MapReader keys)
    {
        if (keys.Text("contact") is not { IsEmpty: false } text) return null;
        if (!AddressText.IsMail(text.Text) && AddressText.Parse(text.Text) is null) keys.Reading.Problems.Add(WrongValue.Contact(text));
        return text.Text;
    }

    private static DateOnly? Peildatum(MapReader keys) =>
        keys.Required("peildatum") is { } text && DateText.TryReadDay(text, keys.Reading.Problems, out var day) ? day : null;

    private static List<MenuItem> Menu(MapReader keys, string key)
    {
        var items = new List<MenuItem>();
        foreach (var map in keys.Maps(key, MapShapes.MenuItem))
        {
            var label = map.Required("label");
            var page = map.Required("page");
            map.Close();
            if (label is null || page is null) continue;
            if (FixedPages.Find(page.Text, keys.Reading.Registers.PageSlugs) is { } path) items.Add(new MenuItem(label.Text, path));
            else keys.Reading.Problems.Add(Wrong.UnknownId(page, "De pagina", "pages", FixedPages.Names.Concat(keys.Reading.Registers.PageSlugs)));
        }

        return items;
    }
}
