using Site.Model.Facts;
using Site.Model.Missions;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Model.Registers;

namespace Site.Model;

/// <summary>Everything that was read and found valid; pages are listed from it.</summary>
public sealed record Website(
    Settings Settings,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<Country> Countries,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<MapSection> MapSections,
    IReadOnlyList<GlossaryEntry> Glossary,
    IReadOnlyList<KeyFigure> Figures,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<Mission> Missions,
    IReadOnlyList<TextPage> TextPages,
    IReadOnlyList<Picture> Pictures,
    Costs Costs)
{
    /// <summary>Contradictions in the papers that belong to no single fact.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Rows of the annexes of mandates, in the order of the file.</summary>
    public IReadOnlyList<AnnexEntry> Annex { get; init; } = [];

    /// <summary>Addresses that have moved.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>The editions that stand beside it, the newest first.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>The same with a mission in the place of the one with its slug.</summary>
    public Website With(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        CostLine About(CostLine line) => line.Subject.Mission?.Slug == mission.Slug
            ? line with { Subject = line.Subject with { Title = mission.Title, Mission = mission } } : line;
        return this with
        {
            Missions = [.. Missions.Select(other => other.Slug == mission.Slug ? mission : other)],
            Costs = new Costs(Costs.Groups, [.. Costs.Lines.Select(About)], Costs.Totals),
        };
    }
}

/// <summary>A page that is only text: about, method, accessibility, privacy, costs introduction.</summary>
public sealed record TextPage(string Slug, string File, string Title, string Description, Prose Prose)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

/// <summary>An image beside the texts, copied as it is.</summary>
public sealed record Picture(SitePath Path, string File);

/// <summary>site.yml: who publishes, where, and the date the content speaks of.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="Description">One sentence for search engines and the home page.</param>
/// <param name="BaseAddress">Where it is published, with a closing slash; may have a path.</param>
/// <param name="Peildatum">The date the content speaks of; the site knows no other "today".</param>
/// <param name="Publisher">Who publishes.</param>
/// <param name="Disclaimer">What kind of publication it is and is not.</param>
/// <param name="Contact">Where to report an error: an e-mail address or a web address; null when there is none.</param>
/// <param name="Menu">Pages in the main menu, by path, with their label.</param>
/// <param name="FooterMenu">Pages at the foot.</param>
public sealed record Settings(
    string Title,
    string Description,
    Uri BaseAddress,
    DateOnly Peildatum,
    string Publisher,
    string Disclaimer,
    string? Contact,
    IReadOnlyList<MenuItem> Menu,
    IReadOnlyList<MenuItem> FooterMenu)
{
    /// <summary>On which conditions others may use the data; null when the publisher has not chosen.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Where editing in the browser writes to; null when there is no such page.</summary>
    public CmsSettings? Cms { get; init; }

    /// <summary>The edition that these pages are, whose folder the base address is then; null in the newest site.</summary>
    public DateOnly? Edition { get; init; }

    /// <summary>The contact as a link: "mailto:…" or "https://…"; null when there is none.</summary>
    public string? ContactLink => Contact is null || Contact.Contains(':', StringComparison.Ordinal) ? Contact : MailTo + Contact;

    /// <summary>Whether that link writes an e-mail.</summary>
    public bool HasMail => ContactLink?.StartsWith(MailTo, StringComparison.Ordinal) is true;

    /// <summary>Where the newest site is published.</summary>
    public Uri NewestAddress => Edition is null ? BaseAddress : new Uri(BaseAddress, "../../");

    /// <summary>The settings of the edition of this moment.</summary>
    public Settings AsEdition() => this with { BaseAddress = new Uri(BaseAddress, Paths.Edition(Peildatum).Value), Edition = Peildatum };

    private const string MailTo = "mailto:";
}

/// <summary>The repository that holds the input, for editing it in the browser.</summary>
/// <param name="Repository">Its owner and its name at GitHub: "owner/name".</param>
/// <param name="Branch">The branch that the site is made from.</param>
/// <param name="Folder">The input folder in it, without a closing slash.</param>
/// <param name="SignIn">Who arranges signing in at GitHub; null for Netlify.</param>
/// <param name="Listed">Settings that have a list of values with moments, which a form with one field cannot hold.</param>
public sealed record CmsSettings(string Repository, string Branch, string Folder, Uri? SignIn, IReadOnlyCollection<string> Listed);

/// <summary>A link in a menu.</summary>
public sealed record MenuItem(string Label, SitePath Path);
