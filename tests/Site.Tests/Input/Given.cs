using Site.Input;
using Site.Input.Yaml;
using Site.Model;
using Site.Model.Facts;
using Site.Problems;
using Site.Tests.Sites;

namespace Site.Tests.Input;

/// <summary>What a reader is given: a text at a place, and the registers of a small site.</summary>
internal static class Given
{
    public const string File = "missions/proef.md";

    public static Scalar Text(string text) => new(text, new InputPlace(File, 7, 3));

    public static Reading Reading(ProblemList problems, string file = File)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal) { ["nota-2026"] = Source("nota-2026"), ["brief-2024"] = Source("brief-2024") };
        return new Reading(file, Registers.Empty with
        {
            Sources = new Register<Source>("De bron", "data/sources.csv", sources, sources.Keys, true),
            MissionSlugs = ["proef", "unifil"],
            PageSlugs = ["over", "kosten", "404"],
            Pictures = ["images/schip.jpg"],
        }, problems);
    }

    /// <summary>The keys in a piece of YAML that starts on the second line of the file.</summary>
    public static MapReader? Keys(string yaml, ProblemList problems) => YamlText.Read(yaml, 1, Reading(problems));

    /// <summary>A folder of files.</summary>
    public static InputFolder Folder(params (string Path, string Text)[] files) =>
        InputFolder.Of(files.Select(file => file.Path), path => System.Text.Encoding.UTF8.GetBytes(files.Single(file => file.Path == path).Text));

    /// <summary>Good, with one other file.</summary>
    public static (Website? Website, IReadOnlyList<Problem> Problems) Good(string path, Func<string, string> change) =>
        FixtureSite.Good.With(path, change(System.Text.Encoding.UTF8.GetString(FixtureSite.Good.Files[path]))).Read();

    private static Source Source(string id) => new(id, id, "Nota", null, null, [], "", "", "", null);
}
