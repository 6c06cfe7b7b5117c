namespace Site.Input;

/// <summary>Names that Windows keeps for devices: with any ending, no file or folder can have them there.</summary>
public static class ReservedNames
{
    private static readonly HashSet<string> _names = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name, with or without an ending, is one of them.</summary>
    public static bool Has(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _names.Contains(name.Split('.')[0].TrimEnd());
    }
}
