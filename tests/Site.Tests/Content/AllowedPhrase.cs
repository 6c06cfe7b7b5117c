namespace Site.Tests.Content;

/// <summary>A name or title that may stand on the site as it is printed, and why.</summary>
internal sealed record AllowedPhrase(string Words, string Reason)
{
    private static readonly IReadOnlyList<AllowedPhrase> List = [.. Repository.Lines("allowed-phrases.txt")
        .Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    public static IReadOnlyList<AllowedPhrase> Read() => List;

    /// <summary>The words with each allowed phrase taken out; what stands before and after it is no longer one run.</summary>
    public static IReadOnlyList<Word> Without(IReadOnlyList<Word> words)
    {
        var own = words.ToList();
        foreach (var phrase in List.Select(phrase => phrase.Words.Split(' ')))
        {
            for (var i = 0; i + phrase.Length <= own.Count; i++)
            {
                if (own.Skip(i).Take(phrase.Length).Select(word => word.Text).SequenceEqual(phrase))
                {
                    own.RemoveRange(i, phrase.Length);
                    own.Insert(i, Content.Words.Break);
                }
            }
        }

        return own;
    }

    private static AllowedPhrase Parse(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        Assert.True(cells is [_, { Length: > 0 }], $"allowed-phrases.txt: “{line}” is not a phrase, a bar and a reason.");
        return new AllowedPhrase(string.Join(' ', Content.Words.Of(cells[0], 0).Select(word => word.Text)), cells[1]);
    }
}
