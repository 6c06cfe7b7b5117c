using Site.Listing;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Tests;

/// <summary>The smallest valid things; a test changes with <c>with { … }</c> only what it is about.</summary>
internal static class Sample
{
    public static Region Region { get; } = new("oostflank", "Oostflank", 1, "");

    public static CostGroup Scope { get; } = new("oostflank", "Oostflank van de NAVO", "");

    public static MapDrawing Map { get; } = new(100, 100, "", "", [], [], []);

    public static DrawnMaps Maps { get; } = new(new Atlas(Map, []), new Dictionary<string, MapDrawing>());

    public static Settings Settings { get; } = new(
        "Missieoverzicht", "Nederlandse missies.", new Uri("https://missies.example/sub/"),
        new DateOnly(2026, 6, 30), "De uitgever", "Geen uitgave van de Staat.", null, [], []);

    public static Website Website { get; } = new(
        Settings, [], [Region], [], [], [], [], [], [], [], [], [], [], new Costs([Scope], [], []));

    public static Source Source(string id, string? date = null, string title = "Brief") => new(
        id, title, "Kamerbrief", date is null ? null : Date(date), null, [], "Defensie", "Tweede Kamer", "", null);

    public static EdtfDate Date(string text) =>
        EdtfDate.Parse(text) ?? throw new ArgumentException(text, nameof(text));

    public static IReadOnlyList<Citation> Cite(Source source, string? place = null) => [new Citation(source, place)];

    public static Statement<T> Stated<T>(T value, Source source, string? place = null)
        where T : notnull => new(value, null, null, Cite(source, place), null);

    public static Difference Difference(string subject, Source source, string? place = null) => new(
        subject, null, "dit", Cite(source), "dat", Cite(source, place), LeadingReading.Neither, "Waarom.");

    public static AnnexEntry Row(Source paper, string name, params string[] slugs) =>
        new(new Citation(paper, "bijlage 1"), "Diversen", name, slugs, new InputPlace("data/annex.csv"));

    public static Prose Text(string html, params IEnumerable<Citation> citations) =>
        new([new ProseHtml(html), .. citations.Select(citation => new ProseCitation(citation))]);

    public static Fact<T> Known<T>(T value, params Source[] sources)
        where T : notnull =>
        new(new Statement<T>(value, null, null, [.. sources.Select(s => new Citation(s, null))], null), [], []);

    public static CostLine Line(int year, string subject, decimal? millions, params Source[] sources) => new(
        year, Scope, new CostSubject(subject, null, new CostGroup(subject, subject, "")), Millions(millions),
        null, [.. sources.Select(s => new Citation(s, null))], null, new InputPlace("data/costs.csv"));

    public static CostTotal Total(int year, decimal millions, CostGroup? scope = null, decimal tolerance = 0) => new(
        year, scope ?? Scope, Amount.FromMillions(millions, 2), Qualifier.Exact,
        Amount.FromMillions(tolerance, 2).Cents, [], null, new InputPlace("data/cost-totals.csv"));

    public static Mission Mission(string slug, MissionStatus? status = null, string? title = null) => new()
    {
        Slug = slug,
        File = $"missions/{slug}.md",
        Title = title ?? slug,
        Region = Region,
        Abbreviation = Fact<string>.NotStated,
        Aliases = [],
        Summary = Fact<string>.NotStated,
        Status = status is { } stated ? Known(stated) : Fact<MissionStatus>.NotStated,
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
        Locations = [],
        Events = [],
        Letters = [],
        Related = [],
        Prose = Prose.Empty,
    };

    private static Amount? Millions(decimal? millions) =>
        millions is { } printed ? Amount.FromMillions(printed, 2) : null;
}
