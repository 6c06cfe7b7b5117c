namespace Site.Tests.Content;

/// <summary>A paper cut at the places that the site names, so that a number can be looked for where the site speaks of that section.</summary>
internal sealed class Sections(Paper paper, IEnumerable<Passage> passages)
{
    private readonly List<(int Line, string Place)> _starts = [.. passages.SelectMany(passage => passage.Citations)
        .Where(cited => cited.Paper == paper.Id && cited.Place is not null).Select(cited => Headings.Parts(cited.Place!).First()).Distinct()
        .Where(place => !place.StartsWith("voetnoot", StringComparison.Ordinal))
        .Select(place => (Line: Headings.Find(paper, place) ?? 0, Place: place)).OrderBy(start => start.Line)];

    /// <summary>The names of the section that a line belongs to; a footnote is also a place of its own.</summary>
    public IReadOnlyList<string> Of(PaperLine line)
    {
        var opened = _starts.LastOrDefault(start => start.Line <= line.Number).Line;
        var names = _starts.Where(start => start.Line == opened && opened > 0).Select(start => start.Place);
        return [.. names, .. line.Note is null ? Array.Empty<string>() : ["voetnoot " + line.Note]];
    }
}
