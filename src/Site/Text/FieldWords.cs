namespace Site.Text;

/// <summary>What an editor reads about a key or a column.</summary>
/// <param name="Label">Its name in Dutch.</param>
/// <param name="Hint">What to write there, in one or two sentences.</param>
public sealed record FieldWords(string Label, string Hint);
