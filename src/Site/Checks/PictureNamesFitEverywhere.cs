using System.Text.RegularExpressions;
using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>A picture keeps its name as its address, so the name must work on every computer and in every address.</summary>
public static partial class PictureNamesFitEverywhere
{
    public static IEnumerable<Problem> In(InputFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var names = folder.Pictures.Keys.Select(path => (Path: path, Name: path.Split('/')[^1])).ToList();
        return names.Where(picture => ReservedNames.Has(picture.Name)).Select(picture => Wrong.ReservedName(new InputPlace(picture.Path), picture.Name))
            .Concat(names.Where(picture => !Plain().IsMatch(picture.Name)).Select(picture => WrongFile.PictureName(new InputPlace(picture.Path), picture.Name, Nearest(picture.Name))))
            .Concat(names.GroupBy(picture => picture.Name, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1)
                .Select(picture => WrongFile.SameButForCase(new InputPlace(picture.Path), picture.Name, same.First().Name))));
    }

    private static string? Nearest(string name) =>
        Slug.Nearest(Path.GetFileNameWithoutExtension(name)) is { } plain ? plain + Path.GetExtension(name) : null;

    [GeneratedRegex("^[A-Za-z0-9_][A-Za-z0-9._-]*$")]
    private static partial Regex Plain();
}
