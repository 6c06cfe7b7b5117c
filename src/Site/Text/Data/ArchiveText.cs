using Site.Model;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Text.Data;

/// <summary>The words in the archive with all data.</summary>
internal static class ArchiveText
{
    public const string ReadMe = "LEESMIJ.txt";
    public const string Licence = "LICENTIE.txt";

    public static string NoLicence(Settings settings) =>
        $"{OpenDataWords.Licence}: {Words.NotStated}\n\n{settings.Publisher} heeft nog geen licentie gekozen. "
        + "Vraag het na voordat u de gegevens opnieuw publiceert.\n";

    /// <summary>What each file holds and how to read it; the same words as on the page.</summary>
    public static string Guide(Settings settings, IReadOnlyList<Dataset> sets) => string.Join('\n',
    [
        $"{settings.Title}: {PageText.OpenData.ToLowerInvariant()}",
        "",
        $"{Words.AsOfCapital} {FactPlain(Dates.Of(settings.Peildatum))}.",
        $"{Words.PublishedBy} {settings.Publisher}.",
        settings.Disclaimer,
        settings.BaseAddress.AbsoluteUri + Paths.OpenData,
        .. Part(OpenDataWords.Reading, OpenDataWords.Signs.Select(sign => $"- {sign.Term}: {sign.Meaning}")),
        .. Part(OpenDataWords.Sets, sets.SelectMany(set => set.Files.Select(file => $"- {file.Path}: {set.Description}"))),
        $"- {Paths.Missions}: {OpenDataWords.EachMission}",
        .. Part(OpenDataWords.Cite, [PageFootWords.Reference(settings, PageText.OpenData, settings.BaseAddress.AbsoluteUri + Paths.OpenData), OpenDataWords.CiteToo]),
        .. Part(OpenDataWords.Licence, [Licence]),
        "",
    ]);

    private static IEnumerable<string> Part(string title, IEnumerable<string> lines) => ["", title, new string('-', title.Length), "", .. lines];

    private static string FactPlain(string text) => text.Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);
}
