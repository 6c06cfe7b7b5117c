using Site.Model.Missions;
using Site.Model.Pages;

namespace Site.Comparing;

/// <summary>In what two versions of a page differ most.</summary>
public enum PageDifference
{
    /// <summary>In nothing.</summary>
    None,

    /// <summary>In how it looks.</summary>
    Layout,

    /// <summary>In the order of what it says.</summary>
    Order,

    /// <summary>In the papers it names.</summary>
    Sources,

    /// <summary>In what it says.</summary>
    Content,
}

/// <summary>A page that was published and is still there, before and after.</summary>
/// <param name="Path">Its address now.</param>
/// <param name="Before">How it was published; at another address when it has moved.</param>
/// <param name="After">How it is now.</param>
/// <param name="Difference">In what they differ most.</param>
/// <param name="Facts">The facts that differ.</param>
/// <param name="Texts">The passages that differ.</param>
public sealed record ComparedPage(
    SitePath Path, PageText Before, PageText After,
    PageDifference Difference, IReadOnlyList<FactChange> Facts, IReadOnlyList<TextChange> Texts)
{
    /// <summary>Whether it is a mission of which the published facts cannot be read, so that only its text is compared.</summary>
    public bool IsWithoutData { get; init; }

    /// <summary>Facts that the published data does not know.</summary>
    public IReadOnlySet<FactName> Unknown { get; init; } = new HashSet<FactName>();

    /// <summary>Ids in the published page that a link may lead to, and that are not there any more.</summary>
    public IReadOnlyList<string> GoneAnchors { get; init; } = [];

    /// <summary>The figures of a mission that differ.</summary>
    public IEnumerable<FactChange> Figures => Facts.Where(fact => fact.Weight is FactWeight.Figure);

    /// <summary>Whether it has another address than it had.</summary>
    public bool HasMoved => Before.Path != After.Path;
}
