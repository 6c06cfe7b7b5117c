using Site.Model.Facts;
using Site.Model.Pages;

namespace Site.Theme.Text;

/// <summary>The words around legal bases, mandates and frameworks.</summary>
public static class MandateWords
{
    public const string ThreeThings =
        "Drie dingen staan hier apart. De rechtsgrond zegt waarop een missie berust. Het internationale mandaat is de opdracht aan de missie. "
        + "Het nationale kader is wat het kabinet besloot over de Nederlandse bijdrage, en hoe lang die duurt.";

    public const string Annex = "De tabel uit de rapportage";
    public const string NoAnnex = "Geen van de stukken bevat een tabel met mandaten.";
    public const string Mission = "Inzet";
    public const string LegalBasis = "Rechtsbasis";
    public const string Mandate = "Duur internationaal mandaat";
    public const string Framework = "Duur nationaal kader";
    public const string Remarks = "Let op";
    public const string NoRemarks = "geen opmerking";
    public const string OnThisSite = "Op deze site:";
    public const string AboutAnnex = "Wat de stukken over de bijlage zeggen";
    public const string LeftOut = "Wel genoemd, geen rij";
    public const string OtherPapers = "Uit andere stukken, geen rij";
    public const string Undescribed = "Wel een rij, geen beschrijving";
    public const string AllMissions = "Alle missies";
    public const string Until = "Duur:";

    public static string AnnexMeans(Citation? annex) =>
        $"Dit zijn de rijen van {Place(annex)}, in de woorden en de volgorde van het stuk. Er is niets in verbeterd. De kolom Locatie staat als tussenkop. Wat deze site rechtsgrond noemt, heet hier rechtsbasis. Zegt een andere passage iets anders, dan staat dat eronder. De laatste kolom zegt wat u bij een rij moet weten.";

    public static string TableName(Citation? annex) =>
        $"{char.ToUpperInvariant(Place(annex)[0])}{Place(annex)[1..]}: rechtsbasis, mandaat en nationaal kader";

    public static string LeftOutMeans(Citation? annex) =>
        $"De rapportage noemt of beschrijft deze missies, maar {Place(annex)} heeft er geen rij voor.";

    public static string OtherPapersMeans(Citation? annex) =>
        $"Andere stukken over dezelfde periode melden deze inzet. Ook hiervoor heeft {Place(annex)} geen rij.";

    public static string UndescribedMeans(Citation? annex) =>
        $"Deze missies staan alleen in {Place(annex)}. De tekst van de rapportage beschrijft ze niet.";

    public static string AllMissionsMeans(Citation? annex) =>
        $"Wat de stukken per missie zeggen{(annex is null ? "" : $", ook buiten {Place(annex)}")}. “Niet vermeld” betekent dat geen van de stukken het zegt.";

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

    /// <summary>Where in its paper the annex stands, as data/annex.csv says it.</summary>
    private static string Place(Citation? annex) => annex?.Place ?? "de bijlage";
}
