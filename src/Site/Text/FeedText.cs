using Site.Model.Registers;

namespace Site.Text;

/// <summary>What the feed says, in Dutch.</summary>
public static class FeedText
{
    public static string Title(string site) => $"{site}: wijzigingen";

    public static string EntryTitle(ChangeKind kind, string? mission) =>
        mission is null ? kind is ChangeKind.Revision ? "Revisie van de site" : "Correctie op de site"
        : kind is ChangeKind.Revision ? $"Revisie: {mission}" : $"Correctie: {mission}";

    /// <summary>New facts and mended mistakes are two different words.</summary>
    public static string Category(ChangeKind kind) => kind is ChangeKind.Revision ? "revisie" : "correctie";
}
