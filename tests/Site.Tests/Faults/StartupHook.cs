using System.Globalization;
using System.Runtime.Intrinsics;

/// <summary>
/// The runtime runs this in a tested process before the program (it asks for this name, outside any namespace), so that
/// the process itself tells in which surroundings it runs: a setting that had no effect would prove nothing.
/// </summary>
internal static class StartupHook
{
    /// <summary>The variable with the file to which the process tells.</summary>
    public const string To = "SURROUNDINGS_TO";

    // What depends on the machine is the very thing to tell.
#pragma warning disable RS0030
    public static void Initialize() => File.WriteAllLines(Environment.GetEnvironmentVariable(To)!,
    [
        $"culture {CultureInfo.CurrentCulture.Name}",
        $"small I {char.ToLower('I', CultureInfo.CurrentCulture)}",
        $"number {1.5.ToString(CultureInfo.CurrentCulture)}",
        $"year {new DateTime(2026, 6, 30).ToString("yyyy", CultureInfo.CurrentCulture)}",
        $"zone {TimeZoneInfo.Local.Id} {TimeZoneInfo.Local.BaseUtcOffset}",
        $"processors {Environment.ProcessorCount}",
        $"cultures {(CultureInfo.GetCultures(CultureTypes.AllCultures).Length > 1 ? "many" : "one")}",
        $"vectors {Vector128.IsHardwareAccelerated}",
    ]);
#pragma warning restore RS0030
}
