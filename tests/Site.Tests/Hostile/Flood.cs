using System.Text;
using Site.Input;

namespace Site.Tests.Hostile;

/// <summary>Files as large as they may be, made to cost as much time or memory as they can.</summary>
internal static class Flood
{
    private const string _page = "---\ntitle: Vloed\ndescription: Vloed.\n---\n\n";

    /// <summary>By name: the file and its text.</summary>
    public static IReadOnlyDictionary<string, (string Path, string Text)> All { get; } = new Dictionary<string, (string Path, string Text)>
    {
        ["quotes in quotes"] = Page("> "),
        ["lists in lists"] = Page("- "),
        ["numbers in numbers"] = Page("1. "),
        ["lists that go in"] = ("pages/vloed.md", Lines(_page, number => new string(' ', 2 * (number % 2000)) + "- a\n")),
        ["brackets in brackets"] = Page("["),
        ["pictures in pictures"] = Page("!["),
        ["citations without end"] = Page("[@a "),
        ["half links"] = Page("[a]("),
        ["emphasis without end"] = Page("*a_ "),
        ["stars"] = Page("**"),
        ["backticks of every length"] = ("pages/vloed.md", Fill(_page, number => new string('`', number % 1500) + " ", 10)),
        ["angle brackets"] = Page("<a:"),
        ["entities"] = Page("&lt;&#120;&bogus;"),
        ["links"] = ("pages/vloed.md", Lines(_page, _ => "[a](b.md)\n")),
        ["links to elsewhere"] = ("pages/vloed.md", Lines(_page, _ => "[a](https://a.nl/)\n")),
        ["links without a definition"] = ("pages/vloed.md", Lines(_page, number => $"[a{number}]\n")),
        ["definitions"] = ("pages/vloed.md", Lines(_page, number => $"[a{number}]: https://a.nl/{number}\n")),
        ["links in a heading"] = ("pages/vloed.md", Fill(_page, _ => "[a](b.md) ", 1000) + "\n====\n"),
        ["links beside each other"] = Page("[a](b.md) "),
        ["pictures beside each other"] = Page("![a](../images/bos.png)"),
        ["headings"] = ("pages/vloed.md", Lines(_page, _ => "## a\n")),
        ["a table wider than may be"] = Table(9000),
        ["a wide table"] = Table(Limits.Columns),
        ["a long table"] = ("pages/vloed.md", Lines(_page + "|a|b|\n|-|-|\n", _ => "|a|b|\n")),
        ["pipes"] = Page("|"),
        ["passages under embargo"] = ("pages/vloed.md", Lines(_page, _ => ":::embargo 2027-05-19\n")),
        ["ranks"] = Page("kapitein A. A. van de "),
        ["digits"] = Page("06 12 34 5"),
        ["half addresses of mail"] = Page("a@a.a@"),
        ["marks of a merge"] = ("pages/vloed.md", Lines(_page, _ => "<<<<<<< a\n")),
        ["braces in keys"] = Keys("title: ", "{a: "),
        ["brackets in keys"] = Keys("title: ", "["),
        ["dashes in keys"] = Keys("title:\n", "- "),
        ["keys within keys"] = ("pages/vloed.md", Lines("---\n", number => new string(' ', number % 3000) + "a:\n")),
        ["quotes in keys"] = Keys("title: ", "\\\""),
        ["quotes without end"] = ("pages/vloed.md", Lines("---\n", _ => "a: \"b\n")),
        ["keys"] = ("pages/vloed.md", Lines("---\n", number => $"sleutel{number}: a\n") + "---\n"),
        ["comments"] = ("pages/vloed.md", Lines("---\n", number => $"a{number}: b # c\n") + "---\n"),
        ["aliases"] = ("pages/vloed.md", "---\na0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 3000).Select(n => $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n")) + "---\n"),
        ["values in a list"] = ("missions/vloed.md", Lines("---\ntitle: Vloed\nregion: zee\nrelated:\n", _ => "- a\n") + "---\n"),
        ["facts"] = ("missions/vloed.md", Lines("---\ntitle: Vloed\nregion: zee\nequipment:\n", _ => "- {value: a, source: b}\n") + "---\n"),
        ["columns"] = ("data/figures.csv", new string(',', Limits.Line)),
        ["rows of nothing"] = ("data/figures.csv", "value,label,scope,source,note\n" + new string('\n', Limits.TableLines - 2)),
        ["rows that are wrong"] = ("data/costs.csv", "year,scope,subject,million,article,kind,source,note\n"
            + string.Concat(Enumerable.Range(0, Limits.TableLines - 2).Select(number => $"20x,inzeet,batlegroup,1.234,1.1,amont,raport-{number},=1\n"))),
        ["a quote that is never closed"] = ("data/figures.csv", "value,label,scope,source,note\n" + string.Concat(Enumerable.Repeat("\"a\n", Limits.TableLines - 2))),
    };

    private static (string Path, string Text) Page(string piece) => ("pages/vloed.md", Fill(_page, _ => piece, Limits.Line / piece.Length - 1));

    private static (string Path, string Text) Table(int columns) => ("pages/vloed.md", Lines(
        _page + string.Concat(Enumerable.Repeat("|a", columns)) + "\n" + string.Concat(Enumerable.Repeat("|-", columns)) + "\n", _ => "|a\n"));

    private static (string Path, string Text) Keys(string start, string piece) =>
        ("pages/vloed.md", Fill("---\n" + start, _ => piece, (Limits.Line - 20) / piece.Length) + "\n---\n");

    /// <summary>As many lines as a text may have.</summary>
    private static string Lines(string start, Func<int, string> line)
    {
        var text = new StringBuilder(start);
        for (var number = 0; number < Limits.TextLines - 20 && text.Length + line(number).Length < Limits.Text - 100; number++) text.Append(line(number));
        return text.ToString();
    }

    /// <summary>As many pieces as fit in a text, with a line end now and then where lines would be too long.</summary>
    private static string Fill(string start, Func<int, string> piece, int perLine = int.MaxValue)
    {
        var text = new StringBuilder(start);
        for (var number = 0; ; number++)
        {
            var next = piece(number) + ((number + 1) % perLine == 0 ? "\n" : "");
            if (text.Length + next.Length > Limits.Text - 100) return text.ToString();
            text.Append(next);
        }
    }
}
