using Site.Input.Values;
using Site.Model.Facts;
using Site.Model.Missions;

namespace Site.Input.Yaml;

/// <summary>Letters to parliament, at "letters": the reference is the value, so that papers may contradict each other on it.</summary>
public static class LetterList
{
    public static IReadOnlyList<Letter> Read(MapReader keys) =>
        [.. keys.Maps("letters", MapShapes.Letter).Select(One).OfType<Letter>()];

    private static Letter? One(MapReader map)
    {
        EdtfDate date = default;
        var dated = map.Text("date") is { IsEmpty: false } when && DateText.TryRead(when, map.Reading.Problems, out date);
        var about = map.Required("about");
        var reference = FactReader.One<string>(map, "letters", FactValues.Text);
        return about is null || !reference.IsStated ? null : new Letter(reference, dated ? date : null, about.Text);
    }
}
