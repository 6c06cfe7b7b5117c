using Site.Input.Catalogue;
using Site.Model;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>A page's file cut in two: the keys between the lines of three hyphens, and the text below.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Body">The Markdown.</param>
/// <param name="BodyOffset">How many lines of the file come before the text.</param>
public sealed record FrontMatter(MapReader Keys, string Body, int BodyOffset)
{
    /// <summary>Cuts the file; null with a problem when there are no keys to read.</summary>
    public static FrontMatter? Read(InputFile file, Reading reading, Shape? shape = null)
    {
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != "---")
        {
            reading.Problems.Add(WrongYaml.NoOpening(new InputPlace(file.Path, 1), lines[0]));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (end < 0)
        {
            reading.Problems.Add(WrongYaml.NoClosing(new InputPlace(file.Path, 1)));
            return null;
        }

        var keys = YamlText.Read(string.Join('\n', lines[1..end]), 1, reading, shape);
        return keys is null ? null : new FrontMatter(keys.Dated(file.Path.StartsWith("pages/", StringComparison.Ordinal) ? $"pagina “{file.Name}”" : $"missie “{file.Name}”"), string.Join('\n', lines[(end + 1)..]), end + 1);
    }
}
