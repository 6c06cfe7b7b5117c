using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words around legal bases, mandates and frameworks.</summary>
public static class MandateWords
{
    public const string ThreeThings =
        "Drie dingen staan hier apart. De rechtsgrond zegt waarop een missie berust. Het internationale mandaat is de opdracht aan de missie. "
        + "Het nationale kader is wat het kabinet besloot over de Nederlandse bijdrage, en hoe lang die duurt.";

    public const string Annex = "De tabel uit de rapportage";
    public const string AnnexMeans =
        "Dit zijn de rijen van bijlage 1, in de woorden en de volgorde van het stuk. Er is niets in verbeterd. De kolom Locatie staat als tussenkop. Wat deze site rechtsgrond noemt, heet hier rechtsbasis. Zegt een andere passage iets anders, dan staat dat eronder. De laatste kolom zegt wat u bij een rij moet weten.";

    public const string NoAnnex = "Geen van de stukken bevat een tabel met mandaten.";
    public const string TableName = "Bijlage 1: rechtsbasis, mandaat en nationaal kader";
    public const string Mission = "Inzet";
    public const string LegalBasis = "Rechtsbasis";
    public const string Mandate = "Duur internationaal mandaat";
    public const string Framework = "Duur nationaal kader";
    public const string Remarks = "Let op";
    public const string NoRemarks = "geen opmerking";
    public const string OnThisSite = "Op deze site:";
    public const string AboutAnnex = "Wat de stukken over de bijlage zeggen";
    public const string LeftOut = "Wel genoemd, geen rij";
    public const string LeftOutMeans = "De rapportage noemt of beschrijft deze missies, maar bijlage 1 heeft er geen rij voor.";
    public const string OtherPapers = "Uit andere stukken, geen rij";
    public const string OtherPapersMeans = "Andere stukken over dezelfde periode melden deze inzet. Ook hiervoor heeft bijlage 1 geen rij.";
    public const string Undescribed = "Wel een rij, geen beschrijving";
    public const string UndescribedMeans = "Deze missies staan alleen in bijlage 1. De tekst van de rapportage beschrijft ze niet.";
    public const string AllMissions = "Alle missies";
    public const string AllMissionsMeans = "Wat de stukken per missie zeggen, ook buiten bijlage 1. “Niet vermeld” betekent dat geen van de stukken het zegt.";
    public const string Until = "Duur:";

    public static string Of(AnnexRemark remark) => remark switch
    {
        AnnexRemark.Contradicted => "Een andere passage zegt iets anders en gaat voor",
        AnnexRemark.Disputed => "Een andere passage zegt iets anders; de bijlage gaat voor",
        AnnexRemark.Superseded => "Achterhaald door een later stuk",
        AnnexRemark.MandateEndedBefore => "Mandaat volgens de bijlage al afgelopen vóór de rapportageperiode",
        AnnexRemark.MandateEndedWithin => "Mandaat volgens de bijlage afgelopen in de rapportageperiode",
        AnnexRemark.FrameworkEndedBefore => "Kader volgens de bijlage al afgelopen vóór de rapportageperiode",
        AnnexRemark.FrameworkEndedWithin => "Kader volgens de bijlage afgelopen in de rapportageperiode",
        AnnexRemark.NamedOtherwise => "De naam is elders anders geschreven",
        AnnexRemark.NotDescribed => "Staat alleen in de bijlage",
        _ => throw new ArgumentOutOfRangeException(nameof(remark)),
    };
}
