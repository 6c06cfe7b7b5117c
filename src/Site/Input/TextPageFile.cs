using Site.Input.Catalogue;
using Site.Input.Text;
using Site.Input.Yaml;
using Site.Model;
using Site.Model.Pages;

namespace Site.Input;

/// <summary>pages/&lt;slug&gt;.md: a page that is only text.</summary>
public static class TextPageFile
{
    public static TextPage? Read(InputFile file, Reading reading)
    {
        if (FrontMatter.Read(file, reading, Files.Page) is not { } matter) return null;
        if (PathOf(file.Name) != Paths.NotFound) Slug.Check(file, reading.Problems);
        var title = matter.Keys.Required("title");
        var description = matter.Keys.Required("description");
        matter.Keys.Close();
        var prose = MarkdownText.Read(matter, PathOf(file.Name), reading);
        return title is null || description is null ? null
            : new TextPage(file.Name, file.Path, title.Text, description.Text, prose) { Embargo = reading.Registers.Moment(file.Path) };
    }

    /// <summary>Where a text page ends up: "404" is the page for addresses that do not exist.</summary>
    public static SitePath PathOf(string slug) => slug == "404" ? Paths.NotFound : Paths.Text(slug);
}
