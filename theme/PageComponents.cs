using System.Diagnostics.CodeAnalysis;
using Site.Model.Pages;
using Site.Theme.Pages;

namespace Site.Theme;

/// <summary>Which component shows which kind of page; each takes the page as <c>View</c> and a <see cref="Frame"/>.</summary>
public static class PageComponents
{
    /// <exception cref="ArgumentOutOfRangeException">A kind of page that the theme does not know: a fault in the program.</exception>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public static Type For(Page page) => page switch
    {
        HomeView => typeof(HomePage),
        MissionsView => typeof(MissionsPage),
        MissionListView => typeof(MissionListPage),
        MissionView => typeof(MissionPage),
        MapView => typeof(MapPage),
        CostsView => typeof(CostsPage),
        MandatesView => typeof(MandatesPage),
        DifferencesView => typeof(DifferencesPage),
        DevelopmentsView => typeof(DevelopmentsPage),
        TimelineView => typeof(TimelinePage),
        SourcesView => typeof(SourcesPage),
        SourceView => typeof(SourcePage),
        GlossaryView => typeof(GlossaryPage),
        ChangesView => typeof(ChangesPage),
        OpenDataView => typeof(OpenDataPage),
        EditionsView => typeof(EditionsPage),
        SearchView => typeof(SearchPage),
        TextView => typeof(Pages.TextPage),
        NotFoundView => typeof(NotFoundPage),
        RedirectView => typeof(RedirectPage),
        AdminView => typeof(AdminPage),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page?.GetType().Name, null),
    };
}
