using Site.Input;
using Site.Model;
using Site.Model.Missions;

namespace Site.Comparing;

/// <summary>Where an editor wrote what differs; only the file where that cannot be known.</summary>
internal static class Origins
{
    /// <summary>The place of a fact of a mission.</summary>
    public static InputPlace Of(Website website, string slug, DataFact? fact)
    {
        var mission = website.Missions.Single(mission => mission.Slug == slug);
        var place = fact switch
        {
            null => null,
            { Name: FactName.Cost } => website.Costs.Of(mission)
                .FirstOrDefault(line => fact.Key == $"{line.Year}, {line.Scope.Title}")?.Origin,
            _ => Place(mission.Facts().Where(named => named.Name == fact.Name).ElementAtOrDefault(fact.Index)),
        };
        return place ?? new InputPlace(mission.File);
    }

    /// <summary>The place of a figure of no single mission.</summary>
    public static InputPlace Of(Website website, DataFact? fact) =>
        website.Costs.Totals.FirstOrDefault(total => fact?.Key == $"{total.Year} {total.Scope.Title}")?.Origin
        ?? website.Costs.Lines.FirstOrDefault(line => fact?.Key == $"{line.Year} {line.Scope.Title} {line.Subject.Title}")?.Origin
        ?? new InputPlace(website.Figures.Any(figure => figure.Label == fact?.Key) ? DataFiles.Figures : DataFiles.Changes);

    private static InputPlace? Place(NamedFact? named) =>
        named?.Fact.Lead is { } lead ? lead.Origin ?? (lead.Content as Location)?.Origin : null;
}
