using Site.Model.Missions;

namespace Site.Output;

/// <summary>The key of each fact in the data of a mission: that of the front matter, and whether it holds a list.</summary>
public static class FactKeys
{
    public const string Letters = "letters";

    public static IReadOnlyList<(FactName Name, string Key, bool IsList)> All { get; } =
    [
        (FactName.Abbreviation, "abbreviation", false),
        (FactName.Alias, "aliases", true),
        (FactName.Summary, "summary", false),
        (FactName.Status, "status", false),
        (FactName.Start, "start", false),
        (FactName.End, "end", false),
        (FactName.Strength, "strength", true),
        (FactName.Equipment, "equipment", true),
        (FactName.Units, "units", true),
        (FactName.Partner, "partners", true),
        (FactName.Lead, "lead", false),
        (FactName.Command, "command", false),
        (FactName.LegalBasis, "legalBasis", false),
        (FactName.InternationalMandate, "internationalMandate", false),
        (FactName.InternationalMandateUntil, "internationalMandateUntil", false),
        (FactName.NationalFramework, "nationalFramework", false),
        (FactName.NationalFrameworkUntil, "nationalFrameworkUntil", false),
        (FactName.Funding, "funding", false),
        (FactName.Location, "locations", true),
        (FactName.Event, "events", true),
        (FactName.Letter, Letters, true),
    ];

    /// <summary>The key of one fact.</summary>
    public static string Of(FactName name) => All.First(known => known.Name == name).Key;
}
