namespace Site.Text;

/// <summary>The words in the files that are made for editors' programs.</summary>
internal static class AuthoringText
{
    public const string SchemaCommand = "dotnet run --project src/Site -- schema";
    public const string GeneratedBy = $"Gemaakt met: {SchemaCommand}. Verander dit bestand niet met de hand.";
    public const string Schema = "Werk de bestanden bij waarmee een editor sleutels aanvult (in .vscode).";
    public const string MissionSchema = "Een missie";
    public const string PageSchema = "Een tekstpagina";
    public const string SiteSchema = "De instellingen van de site";

    public static string SchemaWritten(IReadOnlyList<string> changed, string folder) => changed.Count == 0
        ? $"De bestanden in {folder} waren al goed."
        : $"Bijgewerkt in {folder}: {string.Join(", ", changed)}";
}
