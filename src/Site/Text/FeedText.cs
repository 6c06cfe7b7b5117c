using Site.Model.Registers;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>What the feed says, in Dutch.</summary>
public static class FeedText
{
    public static string Title(string site) => $"{site}: wijzigingen";

    /// <summary>"Verbetering van een fout: UNIFIL", in the words of the page of changes.</summary>
    public static string EntryTitle(ChangeKind kind, string about) => $"{Labels.Of(kind)}: {about}";

    /// <summary>For programs, which sort by it: new facts and mended mistakes are two different words.</summary>
    public static string Category(ChangeKind kind) => kind is ChangeKind.Revision ? "revisie" : "correctie";
}
