namespace Site.Text;

/// <summary>What an editor reads about a key or a column.</summary>
/// <param name="Label">Its name in Dutch.</param>
/// <param name="Hint">What to write there, in one or two sentences.</param>
public sealed record FieldWords(string Label, string Hint)
{
    /// <summary>What only matters to who types the key in a file: quotes, brackets, ids.</summary>
    public string? WhenTyped { get; init; }

    /// <summary>All there is to know for who edits the file itself.</summary>
    public string InFile => WhenTyped is null ? Hint : $"{Hint} {WhenTyped}";
}
