namespace Site.Tests.Content;

/// <summary>What the site writes itself is in its own words; names stand in allowed-phrases.txt, with a reason.</summary>
public class NoEightWordsAreCopied
{
    private const int Run = 8;

    // Print that is shown as print, and the names of papers, letters and missions.
    private static readonly string[] Printed =
        [".text", ".dateText", "aliases.value", "abbreviation.value", "letters.value", "sources.csv.title", "glossary.csv.meaning"];

    [Fact]
    public void In_any_text_of_the_site()
    {
        var places = Places(Paper.All());
        var copies = Passage.All().SelectMany(passage => passage.Parts
            .Where(part => !Printed.Any(key => part.Key.EndsWith(key, StringComparison.Ordinal)))
            .SelectMany(part => Copies(passage.File, Words.Of(part.Text, part.Line), places))).ToList();
        Assert.True(copies.Count == 0, $"{copies.Count} copied:\n{string.Join('\n', copies)}");
    }

    [Fact]
    public void And_every_allowed_phrase_is_still_used()
    {
        var papers = Paper.All().SelectMany(Words.Of).Select(word => word.Text);
        var texts = Passage.All().SelectMany(passage => passage.Parts).SelectMany(part => Words.Of(part.Text, 0)).Select(word => word.Text);
        var (print, site) = ($" {string.Join(' ', papers)} ", $" {string.Join(' ', texts)} ");
        Assert.All(AllowedPhrase.Read(), phrase =>
        {
            Assert.Contains($" {phrase.Words} ", print, StringComparison.Ordinal);
            Assert.Contains($" {phrase.Words} ", site, StringComparison.Ordinal);
        });
    }

    private static Dictionary<string, string> Places(IEnumerable<Paper> papers)
    {
        var places = new Dictionary<string, string>();
        foreach (var paper in papers)
        {
            var words = Words.Of(paper);
            for (var i = 0; i + Run <= words.Count; i++)
                places.TryAdd(Key(words, i), $"{paper.Id}, line {words[i].Line}");
        }

        return places;
    }

    private static IEnumerable<string> Copies(string file, IReadOnlyList<Word> words, Dictionary<string, string> places)
    {
        var own = AllowedPhrase.Without(words);
        for (var i = 0; i + Run <= own.Count; i++)
        {
            var key = Key(own, i);
            if (own.Skip(i).Take(Run).All(word => word.Text.Length > 0) && places.TryGetValue(key, out var place))
                yield return $"{file}:{own[i].Line}: “{key}” stands in {place}";
        }
    }

    private static string Key(IReadOnlyList<Word> words, int first) =>
        string.Join(' ', words.Skip(first).Take(Run).Select(word => word.Text));
}
