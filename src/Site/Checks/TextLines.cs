using Site.Input;
using Site.Model;

namespace Site.Checks;

/// <summary>Every line that editors wrote, with its place.</summary>
internal static class TextLines
{
    public static IEnumerable<(string Text, InputPlace Where)> Of(InputFolder folder) =>
        from file in folder.Texts
        from line in file.Text.Split('\n').Select((text, i) => (text, new InputPlace(file.Path, i + 1)))
        select line;
}
