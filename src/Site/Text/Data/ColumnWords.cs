namespace Site.Text.Data;

/// <summary>What a published column is called and what its values say, in Dutch.</summary>
internal sealed record ColumnWords(string Name, string Meaning);
