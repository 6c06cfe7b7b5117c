using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>What one paper states of one mission, in the order the site shows facts.</summary>
public static class Reports
{
    /// <summary>The facts it states, superseded and contradicting ones included.</summary>
    public static IEnumerable<Report> OfFacts(Mission mission, Source source) =>
        from named in mission.Facts()
        from stated in named.Fact.Statements
        where Cites(stated.Statement.Citations, source)
        orderby named.Name
        select new Report(
            mission, named.Name, stated.Standing, stated.Statement, Place(stated.Statement.Citations, source));

    /// <summary>The passages of the running text that rest on it: at most one report, with all their places.</summary>
    public static IEnumerable<Report> OfProse(Mission mission, Source source)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var cited = mission.Prose.Citations.ToList();
        if (!Cites(cited, source)) return [];
        var statement = new Statement<Prose>(mission.Prose, null, null, cited, null);
        return [new Report(mission, FactName.Prose, Standing.Leading, statement, Place(cited, source))];
    }

    /// <summary>Whether one of these citations is of this paper.</summary>
    public static bool Cites(IEnumerable<Citation> citations, Source source) =>
        citations.Any(citation => citation.Source.Id == source.Id);

    /// <summary>The places of these citations in this paper; null when they name none.</summary>
    public static string? Place(IEnumerable<Citation> citations, Source source)
    {
        var places = citations.Where(citation => citation.Source.Id == source.Id)
            .Select(citation => citation.Place).OfType<string>().Distinct().ToList();
        return places.Count == 0 ? null : string.Join("; ", places);
    }
}
