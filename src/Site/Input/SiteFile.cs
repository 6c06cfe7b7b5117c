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
        var title = Setting(keys, "title");
        var description = Setting(keys, "description");
        var address = BaseAddress(keys);
        var peildatum = Peildatum(keys);
        var publisher = Setting(keys, "publisher");
        var disclaimer = Setting(keys, "disclaimer");
        var licence = Licence(keys);
        var contact = Contact(keys);
        var menu = Menu(keys, "menu");
        var footer = Menu(keys, "footerMenu");
        var cms = CmsKeys.Read(keys);
        keys.Close();
        if (title is null || description is null || address is null || peildatum is null || publisher is null || disclaimer is null)
            return null;
        return new Settings(
            title.Text, description.Text, address, peildatum.Value, publisher.Text, disclaimer.Text,
            contact, menu, footer)
        {
            Licence = licence,
            Cms = cms,
        };
    }

    /// <summary>A text, or a list of texts with moments, newest first: the first one that is public counts.</summary>
    private static Scalar? Setting(MapReader keys, string key)
    {
        if (!keys.IsList(key)) return keys.Required(key);
        Scalar? first = null;
        foreach (var map in keys.Maps(key, MapShapes.Setting))
        {
            var value = map.Required("value");
            map.Close();
            first ??= value;
        }

        if (first is null) keys.Reading.Problems.Add(keys.Reading.View.ShowsAll ? Wrong.EmptyValue(keys.Where, key) : WrongEmbargo.NoPublicValue(keys.Where, key));
        return first;
    }

    private static Uri? BaseAddress(MapReader keys)
    {
        if (keys.Required("baseAddress") is not { } text) return null;
        var address = AddressText.ParseBase(text.Text);
        if (address is null) keys.Reading.Problems.Add(WrongValue.Address(text));
        return address;
    }

    private static Licence? Licence(MapReader keys) =>
        keys.Text("licence") is { IsEmpty: false } word && Words.TryRead(word, "licence", Words.Licences, Choices.Licences, keys.Reading.Problems, out var licence) ? licence : null;

    private static string? Contact(MapReader keys)
    {
        if (keys.Text("contact") is not { IsEmpty: false } text) return null;
        if (!AddressText.IsMail(text.Text) && AddressText.ParseLink(text.Text) is null) keys.Reading.Problems.Add(WrongValue.Contact(text));
        return text.Text;
    }

    private static DateOnly? Peildatum(MapReader keys) =>
        Setting(keys, "peildatum") is { } text && DateText.TryReadDay(text, keys.Reading.Problems, out var day) ? day : null;

    private static List<MenuItem> Menu(MapReader keys, string key)
    {
        var items = new List<MenuItem>();
        foreach (var map in keys.Maps(key, MapShapes.MenuItem))
        {
            var label = map.Required("label");
            var page = map.Required("page");
            map.Close();
            if (label is null || page is null) continue;
            // A page that is not public yet takes its place in the menu with it.
            if (keys.Reading.View.Hides(keys.Reading.Registers.Moment($"pages/{page.Text}.md"))) continue;
            if (FixedPages.Find(page.Text, keys.Reading.Registers.PageSlugs) is { } path) items.Add(new MenuItem(label.Text, path));
            else keys.Reading.Problems.Add(Wrong.UnknownId(page, Nouns.Page, "pages", FixedPages.Names.Concat(keys.Reading.Registers.PageSlugs)));
        }

        return items;
    }
}
