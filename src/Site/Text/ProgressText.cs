namespace Site.Text;

/// <summary>What a terminal shows while a build is busy.</summary>
internal static class ProgressText
{
    /// <summary>"Bezig: pagina’s 340 van 1.143, afbeeldingen 120 van 1.000"; it has to fit a line of eighty letters.</summary>
    public static string Of(IReadOnlyList<BuildProgress> stages) =>
        "Bezig" + (stages.Count == 0 ? "" : ": " + string.Join(", ", stages.Select(Of)));

    private static string Of(BuildProgress stage) =>
        NameOf(stage.Stage) + (stage.Total == 0 ? "" : $" {Counted.Whole(stage.Done)} van {Counted.Whole(stage.Total)}");

    private static string NameOf(Stage stage) => stage switch
    {
        Stage.Reading => "invoer lezen",
        Stage.Pages => "pagina’s",
        Stage.Images => "afbeeldingen",
        Stage.Checking => "alles nalopen",
        Stage.Writing => "bestanden schrijven",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };
}
