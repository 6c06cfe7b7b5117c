using Site.Input;
using Site.Input.Catalogue;
using Site.Model;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems in dates, numbers, amounts and places.</summary>
public static class WrongValue
{
    private const string _dates = "een jaar (2017), een maand (2024-03) of een dag (2025-09-01); met ~ erachter voor “omstreeks”";

    public static Problem Date(Scalar read, string? nearest) => new(
        read.Where, IsShapedAsDate(read.Text) ? $"“{read.Text}” is geen datum die bestaat." : $"“{read.Text}” is niet geschreven als een datum die de site kan lezen.",
        "Schrijf de datum zo precies als het stuk hem geeft.", read.Text, _dates, nearest);

    public static Problem Period(Scalar read, string nearest) => new(
        read.Where, $"“{read.Text}” noemt twee datums, en hier past er één.",
        $"Kies de datum die het beste past, met ~ erachter als het stuk het openlaat{(IsCell(read) ? "" : ", en zet bij “text” of “dateText” wat er in het stuk staat")}.",
        read.Text, _dates, nearest);

    /// <summary>A paper may print a day that does not exist: that is told as it stands, and never mended.</summary>
    public static Problem NoSuchDay(Scalar read, string month) => new(
        read.Where, $"De dag “{read.Text}” bestaat niet.",
        $"Staat het zo in het stuk, schrijf dan alleen de maand ({month}){(IsCell(read) ? "" : ", zet bij “text” of “dateText” wat er staat en leg het uit bij “note”")}; is het een typefout, verbeter dan de dag.",
        read.Text, $"de maand ({month}), of een dag die bestaat");

    private static bool IsCell(Scalar read) => read.Where.File.EndsWith(".csv", StringComparison.Ordinal);

    private static bool IsShapedAsDate(string read) =>
        read.TrimEnd('~').Split('-') is [{ Length: 4 }, { Length: 2 }, ..] parts && parts.All(part => part.Length <= 4 && part.All(char.IsAsciiDigit));

    public static Problem AmbiguousDate(Scalar read, string dayFirst, string monthFirst) => new(
        read.Where, $"De datum “{read.Text}” kan twee dagen betekenen: {dayFirst} of {monthFirst}.",
        "Schrijf jaar, maand en dag, met streepjes ertussen.", read.Text, $"{dayFirst} of {monthFirst}", dayFirst);

    public static Problem DateByExcel(Scalar read, string column, string? nearest) => new(
        read.Where, $"“{read.Text}” in de kolom “{column}” is een datum, en hier hoort een getal; Excel maakt zo’n datum van een getal als 1.3 of 4-16.",
        "Maak de cel in Excel op als tekst, en schrijf dan wat er in het stuk staat.", read.Text, "een getal zoals het gedrukt is", nearest);

    public static Problem TooExact(InputPlace where, string read, string precision, string rounded) => new(
        where, $"“{read}” wijst een plek nauwkeuriger aan dan bij “precision: {precision}” mag.",
        "Rond de breedte en de lengte af, zodat niemand kan zien waar mensen precies zijn.",
        read, precision == "region" ? "hele graden" : "graden met één decimaal", rounded);

    public static Problem Day(Scalar read, string? nearest) => new(
        read.Where, $"Hier hoort een dag te staan die bestaat, en “{read.Text}” is dat niet.", "Schrijf jaar, maand en dag.", read.Text, "een dag (2026-06-30)", nearest);

    public static Problem Term(Scalar read, IReadOnlyList<Choice> words, string? nearest) => new(
        read.Where, $"“{read.Text}” is geen datum en geen woord dat hier kan staan.", "Schrijf de datum, of het woord dat het stuk gebruikt.",
        read.Text, $"{_dates}; of {ChoiceText.Listed(words)}", nearest);

    public static Problem Number(Scalar read, string key, string? nearest) => new(
        read.Where, $"“{read.Text}” is geen aantal voor “{key}”.", "Schrijf een heel getal zonder punten, of twee getallen met een streepje.",
        read.Text, "een heel getal (300) of een reeks van laag naar hoog (4-16)", nearest);

    public static Problem NumberWithWord(Scalar read, string key, string number, string word) => new(
        read.Where, $"Voor het aantal bij “{key}” staat hier een woord: “{read.Text}”.", $"Schrijf alleen het getal, en zet het woord bij “qualifier”: {word}.",
        read.Text, "een heel getal (300) of een reeks van laag naar hoog (4-16)", number);

    public static Problem WholeNumber(Scalar read, string key) => new(
        read.Where, $"“{read.Text}” is geen heel getal voor “{key}”.", "Schrijf alleen cijfers.", read.Text, "een heel getal (10)");

    public static Problem Year(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen jaartal.", "Schrijf het jaar met vier cijfers.", read.Text, "een jaar (2025)");

    public static Problem Amount(Scalar read, string? nearest) => new(
        read.Where, $"“{read.Text}” is geen bedrag in miljoenen euro.",
        "Schrijf het bedrag zoals het gedrukt is, met een punt of een komma en zonder euroteken.", read.Text, "bijvoorbeeld 31.37 of 31,37", nearest);

    public static Problem AmbiguousAmount(Scalar read, string thousands, string fraction) => new(
        read.Where, $"Het bedrag “{read.Text}” kan twee dingen betekenen: {thousands} of {fraction} miljoen.",
        "Schrijf het zonder punt of komma, of met een punt en één decimaal meer.", read.Text, $"{thousands} of {fraction.Replace(',', '.')}0");

    public static Problem Position(InputPlace where, string read, string? nearest) => new(
        where, $"“{read}” is geen plaats op de kaart.", "Schrijf de breedte en de lengte tussen rechte haken.",
        read, "[breedte, lengte] in graden, bijvoorbeeld [55.0, 24.4]", nearest);

    public static Problem Outline(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen omtrek.", "Schrijf ten minste drie punten, met puntkomma's ertussen.",
        read.Text, "54 10; 66 25; 60 30");

    public static Problem Corners(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen rechthoek op de kaart.", "Schrijf de hoek linksonder en de hoek rechtsboven, met een puntkomma ertussen.",
        read.Text, "53 9; 66 31");

    public static Problem Label(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen punt op de kaart.", "Schrijf de breedte en de lengte in graden, met een spatie ertussen.",
        read.Text, "58.5 20.0");

    public static Problem Repository(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen opslagplaats bij GitHub.", "Schrijf de eigenaar en de naam, zoals in het adres van de opslagplaats.",
        read.Text, "eigenaar/naam, bijvoorbeeld organisatie/missieoverzicht");

    public static Problem Contact(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen e-mailadres en geen webadres.", "Schrijf een van de twee helemaal uit.",
        read.Text, "naam@voorbeeld.nl, of een adres dat begint met https://", Secured(read.Text));

    /// <summary>An address that visitors or editors follow.</summary>
    public static Problem Link(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen webadres van een beveiligde pagina.", "Schrijf het hele adres.",
        read.Text, "een adres dat begint met https://", Secured(read.Text));

    /// <summary>What an address without protection is when it has it; null for anything else.</summary>
    internal static string? Secured(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "https" + address[4..] : null;

    public static Problem Address(Scalar read) => new(
        read.Where, $"“{read.Text}” is geen webadres.", "Schrijf het hele adres.", read.Text, "een adres dat begint met https:// of http://");

    public static Problem OutsideCountry(InputPlace where, string read, string country, string? nearest) => new(
        where, $"Het punt {read} ligt niet in {country}.",
        "Verbeter de breedte en de lengte (in die volgorde), of het land.", read, $"een punt in {country}", nearest);

    public static Problem EndsBeforeItBegins(InputPlace where, string start, string end) => new(
        where, $"Het einde ({end}) ligt voor het begin ({start}).", "Verbeter een van de twee datums; staat het zo in het stuk, leg dat dan uit bij “note”.", end, $"{start} of later");

    public static Problem StatusAgainstDates(InputPlace where, string status, string date, string mend) => new(
        where, $"De status “{status}” past niet bij {date}.", mend, status);
}
