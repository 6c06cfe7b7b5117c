using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Listing;

/// <summary>Lists the annex as printed, what it leaves out, and the mandates of all missions.</summary>
public static class MandatesPage
{
    private static readonly FactName[] _shown =
    [
        FactName.LegalBasis, FactName.InternationalMandate, FactName.InternationalMandateUntil,
        FactName.NationalFramework, FactName.NationalFrameworkUntil,
    ];

    public static MandatesView Of(Website website, IReadOnlyList<RegionMissions> regions)
    {
        ArgumentNullException.ThrowIfNull(website);
        ArgumentNullException.ThrowIfNull(regions);
        var missions = regions.SelectMany(region => region.Missions).ToList();
        var annex = AnnexTable.Latest(website.Annex);
        var rows = annex?.Rows(missions) ?? [];
        var without = missions.Where(mission => annex?.HasRow(mission) == false)
            .ToLookup(mission => annex!.Sections(mission).Count > 0);
        var view = new MandatesView(
            Paths.Mandates,
            PageText.Mandates,
            PageText.MandatesDescription(missions.Count),
            File: null,
            NumberedSources.None,
            annex?.Annex,
            rows,
            [.. without[true].Select(mission => new MissionMention(mission, annex!.Sections(mission)))],
            [.. without[false].Select(mission => new MissionMention(mission, InOtherPapers(mission, annex!.Paper)))
                .Where(mention => mention.Citations.Count > 0)],
            [.. rows.Where(row => row.Remarks.Contains(AnnexRemark.NotDescribed)).SelectMany(row => row.Missions)
                .Select(mission => new MissionMention(mission, []))],
            [.. website.Differences.Where(difference => annex is not null && DifferencesPage.Citations(difference).Any(annex.Holds))],
            regions);
        return view with { Sources = NumberedSources.Of(Citations(view)) };
    }

    /// <summary>The other papers on the same period that report on this mission, each once.</summary>
    private static IReadOnlyList<Citation> InOtherPapers(Mission mission, Source annex) =>
        [.. mission.Facts().SelectMany(MissionCitations.Of).Select(citation => citation.Source)
            .Where(source => source.Id != annex.Id && source.ReportedFrom is not null && source.ReportedFrom == annex.ReportedFrom)
            .DistinctBy(source => source.Id).Select(source => new Citation(source, null))];

    private static IEnumerable<Citation> Citations(MandatesView view) =>
        view.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Printed.Concat(cell.Elsewhere))
            .SelectMany(stated => stated.Statement.Citations)
            .Concat(view.LeftOut.Concat(view.OtherPapers).SelectMany(mention => mention.Citations))
            .Concat(view.Differences.SelectMany(DifferencesPage.Citations))
            .Concat(view.Regions.SelectMany(region => region.Missions).SelectMany(mission => mission.Facts())
                .Where(named => _shown.Contains(named.Name)).SelectMany(MissionCitations.Of));
}
