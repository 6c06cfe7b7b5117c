using Site.Input;
using Site.Model;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Problems;

namespace Site.Text;

/// <summary>The Dutch words of problems with addresses that have moved.</summary>
public static class WrongRedirect
{
    private const string Example = "een adres op deze site, met een schuine streep aan het begin en het einde, zoals /missies/kfor/";

    public static Problem Shape(Scalar read, string? nearest) => new(
        read.Where, $"“{read.Text}” is geen adres van een pagina op deze site.",
        "Schrijf alleen wat er achter de naam van de site staat.", read.Text, Example, nearest);

    public static Problem StillAPage(Redirect redirect) => new(
        redirect.FromPlace, $"Op het adres {Shown(redirect.From)} staat nog een pagina; van daar kan niemand worden doorgestuurd.",
        "Haal deze rij weg, of geef die pagina een ander adres.", Shown(redirect.From));

    public static Problem Twice(Redirect redirect, InputPlace first) => new(
        redirect.FromPlace, $"Het oude adres {Shown(redirect.From)} staat er twee keer: ook op regel {first.Line}.",
        "Haal een van de twee rijen weg.", Shown(redirect.From));

    public static Problem Chain(Redirect redirect, SitePath? end) => new(
        redirect.ToPlace, end is null
            ? $"Het nieuwe adres {Shown(redirect.To)} stuurt zelf ook door, en zo komt een bezoeker nergens aan."
            : $"Het nieuwe adres {Shown(redirect.To)} stuurt zelf ook door, naar {Shown(end.Value)}.",
        "Schrijf bij “to” het adres van de pagina waar een bezoeker moet uitkomen.", Shown(redirect.To),
        Nearest: end is null ? null : Shown(end.Value));

    public static Problem NoPage(Redirect redirect, IEnumerable<string> pages) => new(
        redirect.ToPlace, $"Op het nieuwe adres {Shown(redirect.To)} staat geen pagina.",
        "Schrijf bij “to” het adres van een pagina die er is.", Shown(redirect.To), "het adres van een pagina op deze site",
        Problems.Nearest.To(Shown(redirect.To), pages));

    private static string Shown(SitePath path) => "/" + path.Value;
}
