using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>Everything a reader may look for that is no place, each once, in no order.</summary>
internal static class IndexedThings
{
    public static IEnumerable<IndexedThing> Of(Website website, IReadOnlyList<Page> pages)
    {
        var anchors = new Anchors();
        return website.Missions.Select(Mission)
            .Concat(website.Organisations.Select(organisation => Organisation(organisation, website.Missions)))
            .Concat(website.Missions.Select(mission => mission.Region).Distinct().Select(Region))
            .Concat(pages.OfType<GlossaryView>().SelectMany(view => view.Letters).SelectMany(letter => letter.Terms).Select(Term))
            .Concat(pages.OfType<SourceView>().Select(Source))
            .Concat(pages.Where(page => page is not (MissionView or MissionListView or SourceView))
                .Select(page => Page(page, anchors.Of("pagina", page.Title))));
    }

    private static IndexedThing Mission(Mission mission) =>
        new("missie-" + mission.Slug, ThingKind.Mission, mission.Title, Paths.Mission(mission.Slug), null)
        {
            Embargo = mission.Embargo,
            OtherNames =
            [
                .. Values(mission.Abbreviation).Select(name => new OtherName(name, NameKind.Abbreviation))
                    .Concat(mission.Aliases.SelectMany(Values).Select(name => new OtherName(name, NameKind.Alias)))
                    .DistinctBy(other => other.Name),
            ],
            Texts =
            [
                .. Values(mission.Summary).Take(1)
                    .Append(string.Join("; ", mission.Locations.Select(WithCountry).Distinct()))
                    .Concat(mission.Units.Concat(mission.Equipment).SelectMany(Values))
                    .Append(mission.Lead.Leading?.Value.Name ?? "")
                    .Where(text => text.Length > 0).Distinct(),
            ],
        };

    private static IndexedThing Organisation(Model.Registers.Organisation organisation, IEnumerable<Mission> missions) =>
        new("organisatie-" + organisation.Id, ThingKind.Organisation, organisation.Name, Paths.Search, "organisatie-" + organisation.Id)
        {
            OtherNames = organisation.Abbreviation is { Length: > 0 } letters ? [new OtherName(letters, NameKind.Abbreviation)] : [],
            Missions = IndexedPlaces.ByTitle(missions.Where(mission => mission.Lead.Leading?.Value.Id == organisation.Id)),
        };

    private static IndexedThing Region(Model.Registers.Region region) =>
        new("regio-" + region.Id, ThingKind.Region, region.Title, Paths.Missions, region.Id) { Texts = [region.Introduction] };

    private static IndexedThing Term(GlossaryTerm term) =>
        new(term.Anchor, ThingKind.Term, term.Term, Paths.Glossary, term.Anchor)
        {
            Embargo = term.Entries.Any(entry => entry.Embargo is null) ? null : term.Entries.Min(entry => entry.Embargo),
            Texts = [.. term.Entries.SelectMany(entry => new[] { entry.Meaning, entry.Explanation }).OfType<string>()],
        };

    private static IndexedThing Source(SourceView page) =>
        new("bron-" + page.Source.Id, ThingKind.Source, page.Title, page.Path, null)
        {
            Embargo = page.Embargo,
            OtherNames = [.. page.Source.References.Select(reference => new OtherName(reference, NameKind.Reference))],
            Texts = [page.Source.Kind, page.Source.Description],
        };

    private static IndexedThing Page(Page page, string id) =>
        new(id, ThingKind.Page, page.Title, page.Path, null) { Texts = [page.Description], Embargo = page.Embargo };

    private static string WithCountry(Location at) =>
        at.Country is { Name: var country } && country != at.Name ? $"{at.Name}, {country}" : at.Name;

    private static IEnumerable<string> Values(Fact<string> fact) =>
        fact.Statements.Select(stated => (string)stated.Statement.Content);
}
