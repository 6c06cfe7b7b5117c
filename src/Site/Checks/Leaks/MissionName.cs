using Site.Model;
using Site.Model.Missions;

namespace Site.Checks.Leaks;

/// <summary>A name that a mission goes by: its title, abbreviation, another name, or the name of its file.</summary>
/// <param name="Text">The name.</param>
/// <param name="Embargo">When it becomes public; null once it is.</param>
public sealed record MissionName(string Text, DateTimeOffset? Embargo)
{
    private const int _letters = 3;

    /// <summary>The names of all missions.</summary>
    public static IEnumerable<MissionName> In(Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        return website.Missions.SelectMany(Of);
    }

    /// <summary>Whether it can be told from a word of the language: a few letters, or one word without a capital, cannot.</summary>
    public bool IsTelling => Text.Length >= _letters && Text.Any(char.IsLetter) && (!IsOneWord || Text.Any(char.IsUpper));

    /// <summary>Whether a word of the language looks the same at the beginning of a sentence.</summary>
    public bool LooksLikeAWord => IsOneWord && char.IsUpper(Text[0]) && !Text.Skip(1).Any(c => !char.IsLower(c));

    private bool IsOneWord => Text.All(char.IsLetter);

    private static IEnumerable<MissionName> Of(Mission mission) =>
    [
        new(mission.Title, mission.Embargo),
        new(mission.Slug, mission.Embargo),
        .. mission.Aliases.Prepend(mission.Abbreviation).SelectMany(fact => fact.Statements)
            .Select(named => new MissionName((string)named.Statement.Content, new[] { mission.Embargo, named.Statement.Embargo }.Max())),
    ];
}
