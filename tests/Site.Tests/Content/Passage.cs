namespace Site.Tests.Content;

/// <summary>One text of a passage; the key says what kind: <c>note</c>, <c>aliases.value</c>, <c>prose</c> …</summary>
internal sealed record Part(string Key, int Line, string Text);

/// <summary>The paper that a passage names, and the place in it; no place means the whole paper.</summary>
internal sealed record Cited(string Paper, string? Place)
{
    public static Cited Parse(string text) => text.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0
        ? new Cited(text[..comma].Trim(), text[(comma + 1)..].Trim())
        : new Cited(text.Trim(), null);
}

/// <summary>A fact, a paragraph or a row of a list in <c>input/</c>, with the papers it names.</summary>
internal sealed record Passage(string File, IReadOnlyList<Part> Parts, IReadOnlyList<Cited> Citations)
{
    public static IReadOnlyList<Passage> All() =>
        [.. MissionPassages.Read(), .. TextPassages.ReadPages(), .. ListPassages.Read()];
}
