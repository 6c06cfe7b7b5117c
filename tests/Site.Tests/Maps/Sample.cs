using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests.Maps;

/// <summary>Missions on the eastern flank, with no more than a map needs.</summary>
internal static class Sample
{
    public static Area BalticSea { get; } = new(
        "oostzee", "Oostzeegebied",
        [At(54, 10), At(54, 20), At(57, 21.5m), At(59, 30), At(61, 29), At(66, 25), At(64, 18), At(59, 16), At(56, 12)],
        At(57.5m, 19.5m));

    public static IReadOnlyList<Mission> EasternFlank { get; } =
    [
        Mission("litouwen", Place("Rukla", "LT", 55.0m, 24.4m)),
        Mission("roemenie", Country("RO", "Roemenië")),
        Mission("mq-9", Country("RO", "Roemenië")),
        Mission("polen", Country("PL", "Polen")),
        Mission("slowakije", Country("SK", "Slowakije")),
        Mission("baltic-sentry", Sea(BalticSea)),
        Mission("vroege-presentie", Sea(BalticSea), Country("LT", "Litouwen")),
        Mission("estland", Country("EE", "Estland")),
    ];

    public static MapSection Section(string id, decimal south, decimal west, decimal north, decimal east) =>
        new(id, id, At(south, west), At(north, east));

    public static Position At(decimal latitude, decimal longitude) => new(latitude, longitude);

    public static Location Place(string name, string country, decimal latitude, decimal longitude) =>
        Location(name, new Country(country, country), null, At(latitude, longitude), Precision.Place);

    public static Location Country(string code, string name) =>
        Location(name, new Country(code, name), null, null, Precision.Country);

    public static Location Sea(Area area) => Location(area.Name, null, area, null, Precision.Area);

    public static Mission Mission(string slug, params Location[] locations) => new()
    {
        Slug = slug,
        File = $"missions/{slug}.md",
        Title = slug.ToUpperInvariant(),
        Region = new Region("oostflank", "Oostflank", 1, ""),
        Abbreviation = Fact<string>.NotStated,
        Aliases = [],
        Summary = Fact<string>.NotStated,
        Status = new Fact<MissionStatus>(
            new Statement<MissionStatus>(MissionStatus.StandingBy, null, null, [], null), [], []),
        Start = Fact<EdtfDate>.NotStated,
        End = Fact<EdtfDate>.NotStated,
        Strength = [],
        Equipment = [],
        Units = [],
        Partners = [],
        Lead = Fact<Organisation>.NotStated,
        Command = Fact<string>.NotStated,
        LegalBasis = Fact<string>.NotStated,
        InternationalMandate = Fact<string>.NotStated,
        InternationalMandateUntil = Fact<Term>.NotStated,
        NationalFramework = Fact<string>.NotStated,
        NationalFrameworkUntil = Fact<Term>.NotStated,
        Funding = Fact<string>.NotStated,
        Locations = locations,
        Events = [],
        Letters = [],
        Related = [],
        Prose = Prose.Empty,
    };

    private static Location Location(string name, Country? country, Area? area, Position? at, Precision precision) =>
        new(name, country, area, at, precision, LocationKind.TrainingArea, null, [], null);
}
