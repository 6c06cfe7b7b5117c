using System.Text.RegularExpressions;
using Site.Editions;
using Site.Input;
using Site.Model.Pages;
using Site.Problems;
using Site.Tests.Checks;
using Site.Tests.Hostile;
using Site.Tests.Input;
using Site.Tests.Sites;

namespace Site.Tests.Text;

/// <summary>The words of problems: all of them proven by a broken site, in plain Dutch, one sentence each.</summary>
public sealed partial class MessageTests
{
    private static readonly string _ofPages = Path.Combine(FixtureSite.Folder, "..", "Text", "finished-pages.txt");

    [Fact]
    public void Every_message_is_told_by_a_broken_site_or_by_broken_pages()
    {
        var told = Directory.GetFiles(Path.Combine(FixtureSite.Folder, "Broken"), FixtureSite.Expected, SearchOption.AllDirectories)
            .Append(_ofPages).Append(RefusedFilesTests.Told).SelectMany(File.ReadLines).ToList();

        // What a comparison says needs two sites: Comparing/ has its tests.
        var untold = Factories.All.Where(factory => !factory.Name.StartsWith("WrongDiff.", StringComparison.Ordinal)).Where(factory => !told.Exists(line => Factories.Shape(factory.Problem).IsMatch(line)));

        var names = string.Join(", ", untold.Select(factory => factory.Name));
        Assert.True(names.Length == 0, names);
    }

    [Fact]
    public void The_problems_of_finished_pages_say_exactly_this()
    {
        var site = new BuiltSite()
            .With("", "<p id=a></p><p id=a></p><img src='a/'>")
            .With("a/", "<a href='../kaard/'>x</a><a href='../kaart/#legendaa'>y</a>", " ", "missions/a.md")
            .With("kaart/", "<h2 id=legenda></h2>", "Mali", "pages/a.md")
            .With("kosten/", "", "Mali");

        var folder = Given.Folder(
            ("site.yml", "title: Proef\n"), ("data/costs.csv", "year,scope\n"), ("pages/a.md", "---\ntitle: Mali\n---\n"),
            ("missions/a.md", "---\ntitle: A\n---\n\nZie de [legenda](../pages/kaart.md#legendaa).\n"));
        var leak = NothingUnderEmbargoLeaksTests.Problems("a/index.html", "Zwaardvis"u8.ToArray());
        var told = string.Concat(Quoting.In(folder, [.. site.Problems(), .. leak, .. OfEditions()]).Select(problem => ProblemText.Format(problem, ".") + "\n"));

        if (told != File.ReadAllText(_ofPages)) File.WriteAllText(Path.ChangeExtension(_ofPages, "received.txt"), told);
        Assert.Equal(File.ReadAllText(_ofPages), told);
    }

    /// <summary>Asked for with another date, and once more; and one that tells too much.</summary>
    private static IEnumerable<Problem> OfEditions()
    {
        var (website, day) = (FixtureSite.Good.Read().Website!, new DateOnly(2026, 6, 30));
        var folder = InputFolder.Of([EditionArchive.PathOf(day)], _ => []);
        return
        [
            .. EditionRequest.ProblemsWith(day.AddDays(1), folder, website),
            .. EditionRequest.ProblemsWith(day, folder, website),
            .. NothingUnderEmbargoLeaksTests.Problems(Paths.InEdition(day, new("a/index.html")).Value, "Zwaardvis"u8.ToArray()),
        ];
    }

    [Fact]
    public void A_message_is_one_sentence_and_so_is_what_to_do() => Assert.All(Factories.All, factory =>
    {
        Assert.Matches(Sentence(), factory.Problem.Message);
        // A line to take over ends as it must be typed.
        Assert.True(Sentence().IsMatch(factory.Problem.Mend) || factory.Problem.Mend.EndsWith(Factories.Mark, StringComparison.Ordinal), factory.Problem.Mend);
    });

    [Fact]
    public void No_message_holds_English_or_the_words_of_programmers() => Assert.All(Factories.All, factory =>
        Assert.DoesNotMatch(Foreign(), Written().Replace($"{factory.Problem.Message} {factory.Problem.Mend}", "")));

    [GeneratedRegex("^[A-ZÉ“§][^\n]*[^.…]\\.$")]
    private static partial Regex Sentence();

    /// <summary>What an editor reads or types as it stands: words between quotes, keys with a colon, files, links.</summary>
    [GeneratedRegex(@"“[^”]*”|\b[A-Za-z]+:|[\w/-]+\.(csv|md|yml)|\{[^}]*\}|\b(precision|legalBasis|internationalMandateUntil|nationalFrameworkUntil|planned)\b")]
    private static partial Regex Written();

    [GeneratedRegex(
        @"\b(parse[rd]?|string|null|exception|tokens?|yaml|node|scalar|mapping|sequence|array|boolean|integer|float|syntax|invalid|error|stack|trace"
        + @"|default|values?|unexpected|expected|files?|lines?|columns?|keys?|input|output|bugs?|regex|encoding|delimiter|header|property|the|is not|missing|metadata|exif)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
