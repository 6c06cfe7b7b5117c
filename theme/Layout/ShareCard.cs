using Site.Model;
using Site.Model.Maps;
using Site.Model.Missions;
using Site.Model.Pages;
using Site.Theme.Text;

namespace Site.Theme.Layout;

/// <summary>What stands on the image that other sites show beside a link, in the words of the pages; the program draws it.</summary>
/// <param name="SiteName">Name of the site.</param>
/// <param name="Title">Title of the page; on the image of the site itself the same as its name.</param>
/// <param name="Status">How the mission stands; null on the image of the site.</param>
/// <param name="IsUnderWay">Whether the status stands out.</param>
/// <param name="Moment">"stand 30 juni 2026".</param>
/// <param name="Introduction">A sentence instead of facts; null where there are facts.</param>
/// <param name="Facts">The facts, in the order of the page.</param>
/// <param name="Map">The map of the page; null when no paper says where.</param>
/// <param name="Attribution">Whose map it is.</param>
public sealed record ShareCard(
    string SiteName, string Title, string? Status, bool IsUnderWay, string Moment, string? Introduction,
    IReadOnlyList<ShareFact> Facts, MapDrawing? Map, string Attribution)
{
    /// <summary>The card of a page that has an image of its own: home, whose image is that of the site, and missions.</summary>
    public static ShareCard? Of(Page page, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var blank = new ShareCard(
            settings.Title, settings.Title, null, false, Words.UpToPeildatum(settings.Peildatum), null, [], null, MapWords.Attribution);
        return page switch
        {
            HomeView home => blank with { Introduction = home.Description, Map = home.Atlas.World },
            MissionView { Mission: var mission, Map: var map } => blank with
            {
                Title = mission.Title,
                Status = mission.Status.Leading is { } status ? Labels.Of(status.Value) : Words.StatusNotStated,
                Moment = Words.AsOfThe(mission.Status),
                IsUnderWay = mission.Status.Leading?.Value is MissionStatus.Running or MissionStatus.Limited,
                Facts = FactsOf(mission),
                Map = map,
            },
            _ => null,
        };
    }

    private static IReadOnlyList<ShareFact> FactsOf(Mission mission) =>
    [
        Row(FactName.Location, ShareWords.Places(mission)),
        Row(FactName.End, ShareWords.OneValue(mission.End, mission.End.Leading is { Value: var end } ? Dates.Of(end) : null)),
        Row(FactName.Strength, ShareWords.Strength(mission)),
        Row(FactName.Lead, ShareWords.OneValue(mission.Lead)),
    ];

    private static ShareFact Row(FactName name, IReadOnlyList<string> wordings) => new(Labels.Of(name), wordings);
}

/// <summary>A fact on the image: its label, and its wordings from long to short; the first that fits is drawn.</summary>
public sealed record ShareFact(string Label, IReadOnlyList<string> Wordings);
