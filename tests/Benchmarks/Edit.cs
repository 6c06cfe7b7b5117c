using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarks.Scale;

namespace Benchmarks;

/// <summary>What an editor changes: a piece of a file, and the page on which to see it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Page">The address of the page, without a leading slash.</param>
/// <param name="File">The file below the input folder.</param>
/// <param name="After">The text behind which the mark is put.</param>
internal sealed partial record Edit(string Name, string Page, string File, string After)
{
    public static IReadOnlyList<Edit> OfRepository { get; } =
    [
        new("text of a mission", "missies/unifil/", "missions/unifil.md", "Daar horen geen mensen en wapens zonder toestemming te zijn"),
        new("fact of a mission", "missies/unifil/", "missions/unifil.md", "text: permanent één militaire genderadviseur"),
        new("row of costs.csv", "kosten/", "data/costs.csv", "zegt dat de kosten in boekjaar 2024 vallen"),
        new("publisher in site.yml", "missies/unifil/", "site.yml", "publisher: De redactie van Missieoverzicht"),
    ];

    /// <summary>The same of a mission in the middle of a made-up site.</summary>
    public static IReadOnlyList<Edit> Of(MadeSite site)
    {
        var mission = site.Missions[site.Missions.Count / 2];
        var (page, file) = ($"missies/{mission.Slug}/", $"missions/{mission.Slug}.md");
        return [new("text of a mission", page, file, mission.Paragraphs[0].Text.TrimEnd('.')), new("fact of a mission", page, file, mission.Facts[0].Value)];
    }

    /// <summary>The mark that tells one edit from another.</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"merk{number}x");

    /// <summary>Saves the file with this mark and no other; gives the moment before it was saved.</summary>
    public DateTimeOffset Save(InputCopy input, int number)
    {
        var path = input.Below(File);
        var text = OldMark().Replace(System.IO.File.ReadAllText(path), "");
        if (!text.Contains(After, StringComparison.Ordinal)) throw new InvalidOperationException($"{File} does not hold: {After}");
        var marked = text.Replace(After, After + " " + Mark(number), StringComparison.Ordinal);
        var saved = TimeProvider.System.GetUtcNow();
        System.IO.File.WriteAllText(path, marked);
        return saved;
    }

    [GeneratedRegex(@" merk\d+x")]
    private static partial Regex OldMark();
}

/// <summary>Somebody who has a page open and sees when it holds a mark.</summary>
internal interface IReader
{
    /// <summary>Opens a page and leaves it open.</summary>
    Task OpenAsync(string page);

    /// <summary>Milliseconds from saving an edit to seeing it.</summary>
    Task<double> TimeAsync(Edit edit, InputCopy input, int number);
}
