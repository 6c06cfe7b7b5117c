namespace Site.Tests.Content;

/// <summary>
/// A number, date, amount or file number of a paper stands in a text that cites the same section of that paper,
/// or in deliberate-omissions.csv with the reason why the site leaves it out.
/// </summary>
public class EveryNumberAndDateIsOnTheSite
{
    [Fact]
    public void Or_on_the_list_of_deliberate_omissions()
    {
        var papers = Paper.All();
        var passages = Passage.All();
        var omissions = Omission.Read();
        var missing = papers.SelectMany(paper => Missing(paper, passages)).ToList();
        var unknown = missing.Where(mention => !omissions.Any(omission => omission.Covers(mention))).ToList();
        Assert.True(unknown.Count == 0, $"{unknown.Count} not on the site:\n{string.Join('\n', unknown)}");
        // What has come onto the site since is no omission any more.
        Assert.DoesNotContain(omissions, omission => !missing.Any(omission.Covers));
    }

    [Fact]
    public void And_a_row_of_the_table_of_mandates_stands_whole_on_one_page()
    {
        var passages = Passage.All();
        var scattered =
            from paper in Paper.All()
            let sections = new Sections(paper, passages)
            from row in paper.Lines.Where(line => line.Text.Split('\t').Length > 3)
            let mentions = Mentions.In(row.Text).Select(mention => mention.Mention).ToList()
            where !passages.Where(passage => passage.Citations.Any(cited => cited.Paper == paper.Id && sections.Of(row).Contains(cited.Place)))
                .GroupBy(passage => passage.File)
                .Any(page => !mentions.Except(page.SelectMany(passage => passage.Parts).SelectMany(part => Mentions.Given(part.Text))).Any())
            select $"{paper.Id}, line {row.Number}: {row.Text}";
        Assert.Empty(scattered);
    }

    private static IEnumerable<MissingMention> Missing(Paper paper, IReadOnlyList<Passage> passages)
    {
        var sections = new Sections(paper, passages);
        var given = Given(paper, passages);
        foreach (var line in paper.Lines.Where(line => !Headings.IsContents(line.Text)))
        {
            var places = sections.Of(line);
            foreach (var (mention, print) in Mentions.In(Headings.WithoutNumber(line.Text)))
            {
                if (!places.Append("").Any(place => given[place].Contains(mention)))
                    yield return new MissingMention(paper.Id, line, string.Join(", ", places), mention, print);
            }
        }
    }

    /// <summary>What the site gives from each section of the paper; under "" what it gives from the paper as a whole.</summary>
    private static ILookup<string, string> Given(Paper paper, IReadOnlyList<Passage> passages) => (
        from passage in passages
        let mentions = passage.Parts.SelectMany(part => Mentions.Given(part.Text)).ToList()
        from cited in passage.Citations
        where cited.Paper == paper.Id
        from mention in mentions
        select (Place: cited.Place is null ? "" : Headings.Parts(cited.Place).First(), mention))
        .ToLookup(pair => pair.Place, pair => pair.mention);
}
