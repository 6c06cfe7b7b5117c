using Site.Model.Facts;
using Site.Model.Missions;

namespace Site.Theme.Text;

/// <summary>The words of every page: menus, headings, and what is said where no paper says anything.</summary>
public static class Words
{
    public const string SkipToContent = "Naar de inhoud";
    public const string ContentAnchor = "inhoud";
    public const string MainMenu = "Hoofdmenu";
    public const string FooterMenu = "Over deze site";
    public const string Breadcrumb = "Kruimelpad";
    public const string PublishedBy = "Uitgever:";

    public const string Home = "Home";
    public const string AllMissions = "Alle missies met hun samenvatting";
    public const string Missions = "Missies";
    public const string Timeline = "Tijdlijn";
    public const string Developments = "Wat er veranderde";
    public const string Mandates = "Mandaten";
    public const string Differences = "Waar de bronnen verschillen";
    public const string Glossary = "Begrippen";
    public const string ToGlossary = "Naar Begrippen";
    public const string InFigures = "In cijfers";
    public const string WhatIsNew = "Wat is nieuw";
    public const string AllChanges = "Alle wijzigingen";
    public const string FollowFeed = "Volg de wijzigingen (Atom)";
    public const string OnThisPage = "Op deze pagina";
    public const string ByLetter = "Op letter";

    public const string NotStated = "niet vermeld";
    public const string StatusNotStated = "Status niet vermeld";
    public const string PeriodNotStated = "Begin en einde niet vermeld";
    public const string PlaceNotStated = "Plaats niet vermeld";
    public const string NoMeaning = "De stukken schrijven dit niet voluit.";
    public const string AsOf = "stand";
    public const string AsOfCapital = "Stand per";
    public const string About = "omstreeks";
    public const string To = "tot";
    public const string MillionShort = "mln";
    public const string Printed = "in het stuk staat:";
    public const string SoPrinted = "zo staat het in het stuk";
    public const string Indefinite = "onbepaald";
    public const string Continuous = "doorlopend";
    public const string Dash = "– (streepje in het stuk)";

    public const string PageText = "de lopende tekst van de pagina";
    public const string KeyFacts = "Kernfeiten";
    public const string MoreFacts = "Meer feiten";
    public const string RunsUntil = "Duur:";
    public const string Events = "Gebeurtenissen op datum";
    public const string Letters = "Brieven aan het parlement";
    public const string Related = "Hoort hierbij";
    public const string ReportedWhen = "Wat is wanneer gemeld";
    public const string ReportedWhenMeans =
        "Elk stuk met wat het over deze inzet zegt, het oudste eerst. Is iets later vervangen of zegt een andere passage iets anders, dan staat dat erbij.";

    public const string Moved = "Deze pagina is verhuisd";
    public const string MovedTo = "U gaat vanzelf naar het nieuwe adres. Gebeurt dat niet, kies dan:";

    /// <summary>"Onder embargo tot woensdag 19 mei 2027, 13.00 uur"; only editors see it.</summary>
    public static string UnderEmbargo(DateTimeOffset moment) => $"Onder embargo tot {Dates.Of(moment)}";

    /// <summary>"stand april 2026", beside the status: the moment that the paper speaks of; nothing where it names none.</summary>
    public static string AsOfThe(Fact<MissionStatus> status) =>
        status?.Leading?.AsOf is { } moment ? $"{AsOf} {Dates.Of(moment)}" : "";

    /// <summary>"volgens de stukken tot en met 30 juni 2026": what a whole site says speaks of no moment of its own.</summary>
    public static string UpToPeildatum(DateOnly peildatum) => $"volgens de stukken tot en met {Dates.Of(peildatum)}";

    /// <summary>What stands behind the number of missions under way.</summary>
    public static string RunningLabel(int count) => count is 1 ? "missie loopt" : "missies lopen";
}
