using Site.Input.Catalogue;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Problems;
using Site.Text;

namespace Site.Input.Values;

/// <summary>The words that editors write for each value of a fixed list: kebab-case English, one table per list.</summary>
public static class Words
{
    public static IReadOnlyDictionary<string, MissionStatus> Statuses { get; } = Table<MissionStatus>();

    public static IReadOnlyDictionary<string, Qualifier> Qualifiers { get; } = Table<Qualifier>();

    public static IReadOnlyDictionary<string, Precision> Precisions { get; } = Table<Precision>();

    public static IReadOnlyDictionary<string, LocationKind> LocationKinds { get; } = Table<LocationKind>();

    public static IReadOnlyDictionary<string, ChangeKind> ChangeKinds { get; } = Table<ChangeKind>();

    public static IReadOnlyDictionary<string, LeadingReading> LeadingReadings { get; } = Table<LeadingReading>();

    public static IReadOnlyDictionary<string, DifferenceKind> DifferenceKinds { get; } = Table<DifferenceKind>();

    public static IReadOnlyDictionary<string, Licence> Licences { get; } = Table<Licence>();

    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    /// <summary>Looks a word up; a word that is not in the table is a problem that names the nearest, in Dutch too.</summary>
    public static bool TryRead<T>(
        Scalar text, string key, IReadOnlyDictionary<string, T> table, IReadOnlyList<Choice> choices, ProblemList problems, out T value)
        where T : struct
    {
        if (table.TryGetValue(text.Text, out value)) return true;
        problems.Add(Wrong.NotOneOf(text, key, choices));
        return false;
    }

    private static Dictionary<string, T> Table<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(Of, StringComparer.Ordinal);

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
