using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Registers;
using Site.Output;

namespace Site.OpenData.Tables;

/// <summary>One statement of one fact of a mission; without a statement no paper says anything on the point.</summary>
internal sealed record FactRow(Mission Mission, FactName Name, int Number, Standing Standing, Statement? Statement)
{
    /// <summary>A row for every statement, by mission and in the order of the JSON.</summary>
    public static IEnumerable<FactRow> Of(IEnumerable<Mission> missions) =>
        from mission in missions
        let facts = mission.Facts().ToLookup(named => named.Name, named => named.Fact)
        from known in FactKeys.All
        from row in Of(mission, known.Name, [.. facts[known.Name]])
        select row;

    /// <summary>A date that the fact is or has.</summary>
    public EdtfDate? Date => Statement?.Content switch
    {
        EdtfDate date => date,
        Term term => term.Date,
        Event happened => happened.Date,
        _ => Letter?.Date,
    };

    /// <summary>The letter it is the number of.</summary>
    public Letter? Letter => Name is FactName.Letter && Statement is not null ? Mission.Letters[Number - 1] : null;

    /// <summary>A number of people or things that the fact is or has.</summary>
    public Quantity? Quantity => Statement?.Content switch
    {
        Quantity quantity => quantity,
        Partner partner => partner.Strength,
        _ => null,
    };

    /// <summary>What tables of ids call the thing it names.</summary>
    public string? Code => Statement?.Content switch
    {
        Organisation organisation => organisation.Id,
        Partner partner => partner.Country.Code,
        Location location => location.Area?.Id ?? location.Country?.Code,
        _ => null,
    };

    private static List<FactRow> Of(Mission mission, FactName name, IReadOnlyList<Fact> facts)
    {
        var rows = facts.SelectMany((fact, index) => fact.Statements
            .Select(stated => new FactRow(mission, name, index + 1, stated.Standing, stated.Statement))).ToList();
        return rows.Count > 0 ? rows : [new FactRow(mission, name, 1, Standing.Leading, null)];
    }
}
