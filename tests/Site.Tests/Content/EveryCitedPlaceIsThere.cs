namespace Site.Tests.Content;

/// <summary>A place behind a fact can be found in the paper: its heading, its section number or its footnote is there.</summary>
public class EveryCitedPlaceIsThere
{
    [Fact]
    public void In_the_paper_it_is_said_to_be_in()
    {
        var papers = Paper.All().ToDictionary(paper => paper.Id);
        var missing = Passage.All().SelectMany(passage => passage.Citations
            .Where(cited => cited.Place is not null && Headings.Parts(cited.Place).Any(part => Headings.Find(papers[cited.Paper], part) is null))
            .Select(cited => $"{passage.File}:{passage.Parts[0].Line}: {cited.Paper} has no “{cited.Place}”")).Distinct().ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }
}
