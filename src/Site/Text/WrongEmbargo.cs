using Site.Input;
using Site.Input.Embargo;
using Site.Input.Values;
using Site.Model;
using Site.Problems;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>The Dutch words of problems with what is still under embargo.</summary>
public static class WrongEmbargo
{
    /// <summary>How a moment is written.</summary>
    public const string MomentShape = "2027-05-19T13:00 (tijd in Amsterdam) of alleen een dag: 2027-05-19";

    public static Problem Moment(Scalar read, string? nearest) => new(
        read.Where, $"“{read.Text}” is geen moment waarop iets openbaar kan worden.",
        "Schrijf de dag als jaar-maand-dag, en desgewenst een T met het tijdstip erachter.", read.Text, MomentShape, nearest);

    public static Problem SkippedHour(Scalar read, string nearest) => new(
        read.Where, $"Het tijdstip “{read.Text}” bestaat niet: de zomertijd begint, en de klok slaat dit uur over.",
        "Kies een tijdstip ervoor of erna.", read.Text, MomentShape, nearest);

    public static Problem HourTwice(Scalar read, string nearest) => new(
        read.Where, $"Het tijdstip “{read.Text}” komt die nacht twee keer voor: de wintertijd begint, en de klok gaat een uur terug.",
        "Kies een tijdstip ervoor of erna.", read.Text, MomentShape, nearest);

    public static Problem NamedInPublic(Scalar read, string noun, DateTimeOffset moment) => new(
        read.Where, $"{noun} “{read.Text}” is onder embargo tot {When(moment)}, maar wordt hier openbaar genoemd.",
        $"{(IsCell(read.Where) ? "Zet in de kolom publish van deze rij" : "Zet hier ook publish")}: {MomentText.Of(moment)}.", read.Text);

    public static Problem NamedWithoutRow(Scalar read, string noun, string home, DateTimeOffset until) => new(
        read.Where, $"{noun} “{read.Text}” gaat op {When(until)} van de site, maar wordt hier ook daarna nog genoemd.",
        $"Zet in {home} een rij met hetzelfde id en met publish: {MomentText.Of(until)}, of haal de verwijzing weg.", read.Text);

    public static Problem GoesBeforeItComes(Scalar read, string publish) => new(
        read.Where, $"Deze rij gaat op “{read.Text}” van de site, maar komt er op “{publish}” pas op.",
        "Verander een van de twee momenten: “until” ligt na “publish”.", read.Text, $"een moment na {publish}");

    public static Problem NewsTooEarly(InputPlace where, string read, PublishMark first) => new(
        where, $"Dit bericht van {read} staat nu al op de site, terwijl {Of(first)} {State(first)} tot {When(first.At)}.",
        $"Zet in de kolom publish van deze rij: {MomentText.Of(first.At)}.", read);

    public static Problem CitedInPublicText(InputPlace where, string read, DateTimeOffset moment) =>
        InPublicText(where, read, $"De bron “{read}” is", moment);

    public static Problem LinkedInPublicText(InputPlace where, string read, DateTimeOffset moment) =>
        InPublicText(where, read, $"Waar de link “{read}” heen leidt, is", moment);

    public static Problem NameInPublic(InputPlace where, string read, DateTimeOffset moment, bool isProse) => new(
        where, $"De naam “{read}” is onder embargo tot {When(moment)}, maar staat hier openbaar.",
        (isProse ? $"Haal de naam weg, of zet deze zin tussen een regel :::embargo {MomentText.Of(moment)} en een regel :::."
            : IsCell(where) ? $"Haal de naam weg, of zet in de kolom publish van deze rij: {MomentText.Of(moment)}."
            : $"Haal de naam weg, of zet bij dit feit of deze instelling publish: {MomentText.Of(moment)}.")
        + " Is de naam al openbaar, zet hem dan met een bron in data/glossary.csv.", read);

    public static Problem NameOfFile(InputPlace where, string read, DateTimeOffset moment) => new(
        where, $"De naam “{read}” is onder embargo tot {When(moment)}, maar dit bestand heet zo en is openbaar.",
        "Geef het bestand een andere naam.", read);

    public static Problem NoPublicValue(InputPlace where, string key) => new(
        where, $"Elke waarde bij “{key}” is nog onder embargo.", "Zet onder aan de lijst de waarde die nu geldt, zonder publish.",
        Allowed: "- { value: … }");

    private static Problem InPublicText(InputPlace where, string read, string what, DateTimeOffset moment) => new(
        where, $"{what} onder embargo tot {When(moment)}, maar deze tekst is openbaar.",
        $"Zet deze zin tussen een regel :::embargo {MomentText.Of(moment)} en een regel :::; zonder de verwijzing staat zij meteen op de site.", read);

    public static Problem NoMoment(InputPlace where, string read) => new(
        where, "Achter :::embargo ontbreekt het moment waarop de tekst openbaar wordt.",
        "Zet het moment achter :::embargo.", read, $":::embargo {MomentShape}");

    public static Problem UnknownBlock(InputPlace where, string read, string? nearest) => new(
        where, $"“{read}” betekent hier niets.", "Schrijf :::embargo met een moment, of haal de regel weg.",
        read, ":::embargo 2027-05-19T13:00", nearest);

    public static Problem NotClosed(InputPlace where, string read) => new(
        where, "De tekst onder embargo die hier begint, houdt nergens op.", "Zet een regel met alleen ::: onder de tekst.", read, ":::");

    public static Problem NotOpened(InputPlace where) => new(
        where, "Deze regel sluit een tekst onder embargo, maar er is er hier geen begonnen.",
        "Zet een regel als :::embargo 2027-05-19T13:00 boven de tekst, of haal deze regel weg.", ":::");

    /// <summary>A problem of the public site that the whole site does not have.</summary>
    public static Problem While(Problem problem, IReadOnlyList<PublishMark> hidden)
    {
        ArgumentNullException.ThrowIfNull(problem);
        // These words tell of the embargo themselves.
        if (problem.Message.Contains("onder embargo", StringComparison.Ordinal)) return problem;
        var near = hidden.Where(mark => mark.Where.File == problem.Where.File).Concat(hidden).First();
        var others = hidden.Count - 1;
        var rest = others == 0 ? "" : $" (of {Counted.Of(others, "ander deel", "andere delen")} van de invoer)";
        return problem with
        {
            Message = $"{problem.Message} Dit klopt niet zolang {Of(near)}{rest} {State(near)}, tot {When(near.At)}.",
            Mend = $"{problem.Mend} Of {(IsCell(problem.Where) ? "zet in de kolom publish van deze rij" : "geef dit ook publish")}: {MomentText.Of(near.At)}.",
        };
    }

    /// <summary>Something that may not be known yet stands in a file of the site.</summary>
    public static Problem Leak(string file, string found) => new(
        new InputPlace(file), $"In dit bestand van de website staat “{found}”, en dat is nog onder embargo.",
        "Er is niets geschreven. Kijk met de opdracht due wat onder embargo is; staat dezelfde tekst ergens openbaar, geef die dan hetzelfde moment.", found);

    private static bool IsCell(InputPlace where) => where.File.EndsWith(".csv", StringComparison.Ordinal);

    private static string When(DateTimeOffset moment) => Dates.Of(moment).Replace(Numbers.NoBreak, " ", StringComparison.Ordinal);

    private static string State(PublishMark mark) => mark.IsEnd ? "nog te zien is" : "onder embargo is";

    private static string Of(PublishMark mark) => $"{mark.What} ({mark.Where.File}, regel {mark.Where.Line})";
}
