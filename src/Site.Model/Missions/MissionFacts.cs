using Site.Model.Facts;

namespace Site.Model.Missions;

/// <summary>A fact and the point it is about.</summary>
public sealed record NamedFact(FactName Name, Fact Fact);

/// <summary>The facts of a mission as one sequence, in the order the site shows them.</summary>
public static class MissionFacts
{
    /// <summary>Every fact, stated or not.</summary>
    public static IEnumerable<NamedFact> Facts(this Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return One(FactName.Summary, mission.Summary)
            .Concat(Many(FactName.Location, mission.Locations.Select(Fact)))
            .Concat(One(FactName.Start, mission.Start))
            .Concat(One(FactName.End, mission.End))
            .Concat(Many(FactName.Strength, mission.Strength))
            .Concat(One(FactName.Lead, mission.Lead))
            .Concat(One(FactName.LegalBasis, mission.LegalBasis))
            .Concat(One(FactName.InternationalMandate, mission.InternationalMandate))
            .Concat(One(FactName.InternationalMandateUntil, mission.InternationalMandateUntil))
            .Concat(One(FactName.NationalFramework, mission.NationalFramework))
            .Concat(One(FactName.NationalFrameworkUntil, mission.NationalFrameworkUntil))
            .Concat(One(FactName.Status, mission.Status))
            .Concat(One(FactName.Command, mission.Command))
            .Concat(Many(FactName.Units, mission.Units))
            .Concat(Many(FactName.Equipment, mission.Equipment))
            .Concat(Many(FactName.Partner, mission.Partners.Select(Fact)))
            .Concat(One(FactName.Funding, mission.Funding))
            .Concat(One(FactName.Abbreviation, mission.Abbreviation))
            .Concat(Many(FactName.Alias, mission.Aliases))
            .Concat(Many(FactName.Event, mission.Events.Select(Fact)))
            .Concat(Many(FactName.Letter, mission.Letters.Select(l => l.Reference)));
    }

    private static IEnumerable<NamedFact> One(FactName name, Fact fact) => [new NamedFact(name, fact)];

    private static IEnumerable<NamedFact> Many(FactName name, IEnumerable<Fact> facts) =>
        facts.Select(fact => new NamedFact(name, fact));

    private static Fact<Location> Fact(Location location) =>
        new(new Statement<Location>(location, null, location.AsOf, location.Citations, location.Note) { Embargo = location.Embargo }, [], []);

    private static Fact<Event> Fact(Event happened) =>
        new(new Statement<Event>(happened, null, happened.Date, happened.Citations, null) { Embargo = happened.Embargo }, [], []);

    private static Fact<Partner> Fact(Partner partner) =>
        new(new Statement<Partner>(partner, null, partner.AsOf, partner.Citations, partner.Note) { Embargo = partner.Embargo }, [], []);
}
