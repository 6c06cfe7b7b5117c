namespace Site.Comparing;

/// <summary>Shortens a passage before and after to what differs, with a few words around it.</summary>
internal static class Excerpts
{
    private const int Around = 4;
    private const int Most = 24;

    public static TextChange Of(TextChange change)
    {
        if (change is not { Before: { } before, After: { } after })
            return new TextChange(Shortened(change.Before), Shortened(change.After));
        var (old, now) = (before.Split(' '), after.Split(' '));
        var shared = Math.Min(old.Length, now.Length);
        var start = Enumerable.Range(0, shared).TakeWhile(i => old[i] == now[i]).Count();
        var end = Enumerable.Range(1, shared - start).TakeWhile(i => old[^i] == now[^i]).Count();
        return new TextChange(Part(old, start, end), Part(now, start, end));
    }

    private static string Part(string[] words, int start, int end)
    {
        var from = Math.Max(0, start - Around);
        var until = Math.Min(words.Length, words.Length - end + Around);
        return (from > 0 ? "… " : "") + Shortened(string.Join(' ', words[from..until])) + (until < words.Length ? " …" : "");
    }

    /// <summary>The first words, when there are many.</summary>
    public static string Short(string text) => text.Split(' ') is { Length: > Most } words ? string.Join(' ', words[..Most]) + " …" : text;

    private static string? Shortened(string? text) => text is null ? null : Short(text);
}
