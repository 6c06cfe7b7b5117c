namespace Benchmarks.Scale;

/// <summary>Sentences of plain Dutch words in an order that a seed decides.</summary>
internal sealed class Sentences(int seed)
{
    private static readonly string[] _words =
        ("de het een van en in op voor met naar bij over tussen onder na tot aan uit door tegen "
        + "missie inzet bijdrage land regio opdracht taak oefening schip toestel eenheid groep brief rapport besluit "
        + "kabinet bondgenoot partner opleiding training haven kust grens bevoorrading onderhoud verbinding waarneming "
        + "veiligheid samenwerking voorbereiding begin einde verlenging jaar maand week periode deel helft rest aantal "
        + "helpt oefent vaart vliegt bewaakt begeleidt adviseert traint steunt vervoert meldt volgt begint stopt blijft "
        + "groot klein lang kort nieuw eerder later samen opnieuw vaak soms meestal vooral ook nog al daar hier waar "
        + "oostelijk westelijk noordelijk zuidelijk gezamenlijk tijdelijk nationaal internationaal militair open vast").Split(' ');

    private readonly Random _random = new(seed);

    public int Number(int below) => _random.Next(below);

    /// <summary>Words with a capital in front and a full stop behind.</summary>
    public string Line(int words)
    {
        var line = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return char.ToUpperInvariant(line[0]) + line[1..] + ".";
    }

    public string Word() => _words[_random.Next(_words.Length)];
}
