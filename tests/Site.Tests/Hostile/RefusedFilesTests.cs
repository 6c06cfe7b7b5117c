using System.Diagnostics;
using System.Text;
using Site.Checks;
using Site.Input;
using Site.Problems;
using Site.Tests.Output;
using Site.Tests.Sites;

namespace Site.Tests.Hostile;

/// <summary>Files that cannot or may not be read, by their size, their name or what they are, with the exact words an editor gets to read.</summary>
public sealed class RefusedFilesTests : IDisposable
{
    private static readonly byte[] _large = new byte[Limits.Picture];
    private readonly TemporaryFolder _root = new();

    public static string Told { get; } = Path.Combine(FixtureSite.Folder, "..", "Text", "refused-files.txt");

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Every_file_that_is_refused_says_exactly_this_and_is_no_second_problem_elsewhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes between its files.");
        var told = string.Concat(((IEnumerable<InputFolder>)[Sizes(), Names(), Locked(), TooMuch(), TooMany(), OnDisk()]).SelectMany(Problems)
            .Select(problem => ProblemText.Format(problem, ".") + "\n"));

        if (!File.Exists(Told) || told != File.ReadAllText(Told)) File.WriteAllText(Path.ChangeExtension(Told, "received.txt"), told);
        Assert.Equal(File.ReadAllText(Told), told);
    }

    [Fact]
    public void Nothing_outside_the_folder_is_read_and_nothing_goes_round_in_circles()
    {
        var secret = _root.Write("buiten/geheim.md", "geheim");
        LayGood();
        Directory.CreateSymbolicLink(_root.Below("input", "missions", "rond"), _root.Below("input"));
        Directory.CreateSymbolicLink(_root.Below("input", "data", "buiten"), _root.Below("buiten"));
        File.CreateSymbolicLink(_root.Below("input", "pages", "geheim.md"), secret);
        File.CreateSymbolicLink(_root.Below("input", "images", "nergens.png"), _root.Below("nergens.png"));

        var folder = InputFolder.Read(_root.Below("input"));

        Assert.Equal(["images/nergens.png", "pages/geheim.md"], folder.Refused.Keys);
        Assert.DoesNotContain(folder.Texts, file => file.Text.Contains("geheim", StringComparison.Ordinal));
        Assert.Equal(FixtureSite.Good.Files.Count, folder.Texts.Count() + folder.Pictures.Count);
    }

    [Fact]
    public void A_backslash_is_a_letter_of_the_name_where_it_does_not_part_folders()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows a backslash parts folders.");
        LayGood();
        _root.Write(@"input/x\buiten.md", "geheim");
        _root.Write(@"input/missions\mali.md", "geheim");

        Assert.Equal([@"missions\mali.md", @"x\buiten.md"], InputFolder.Read(_root.Below("input")).Strays);
    }

    private static InputFolder Sizes() => Good(new()
    {
        ["pages/over.md"] = new byte[Limits.Text + 1],
        ["data/costs.csv"] = new byte[Limits.Table + 1],
        ["images/bos.png"] = new byte[Limits.Picture + 1],
        ["missions/wacht-op-zee.md"] = Encoding.UTF8.GetBytes("---\ntitle: " + new string('x', Limits.Line) + "\n"),
        ["data/changes.csv"] = Encoding.UTF8.GetBytes(new string('\n', Limits.TableLines + 1)),
    });

    private static InputFolder Names() => Good(new()
    {
        ["missions/con.md"] = FixtureSite.Good.Files["missions/opleiding-noorwegen.md"],
        ["missions/unif\u0456l.md"] = FixtureSite.Good.Files["missions/opleiding-noorwegen.md"],
        ["missions/a\u202Ecod.md"] = [],
        ["missions/b\u001b[2Jc\n.md"] = [],
        ["pages/over.md. "] = [],
        ["data\uFF0Fcosts.csv"] = [],
        ["images/aux.png"] = FixtureSite.Good.Files["images/bos.png"],
        ["images/Bos.PNG"] = FixtureSite.Good.Files["images/bos.png"],
        ["images/foto van mij.png"] = FixtureSite.Good.Files["images/bos.png"],
    });

    private static InputFolder Locked() => Good(new() { ["missions/wacht-op-zee.md"] = null, ["site.yml"] = null, ["pages/over.md"] = null });

    private static InputFolder TooMuch() => InputFolder.Of(
        Enumerable.Range(0, 1 + (int)(Limits.Together / Limits.Picture)).Select(number => $"images/{number:D4}.gif"), _ => _large);

    private static InputFolder TooMany() =>
        InputFolder.Of(Enumerable.Range(0, Limits.Files + 2).Select(number => $"{number:D6}.pdf"), _ => []);

    private InputFolder OnDisk()
    {
        File.CreateSymbolicLink(_root.Write("pages/echt.md", "---\n---\n") + ".md", _root.Below("pages", "echt.md"));
        using var made = Process.Start("mkfifo", _root.Below("pages", "pijp.md"));
        made.WaitForExit();
        return InputFolder.Read(_root.Path);
    }

    /// <summary>Good with other files; null is one that is gone, that another program holds (the settings), or with too many open already (a page).</summary>
    private static InputFolder Good(Dictionary<string, byte[]?> other) => InputFolder.Of(
        FixtureSite.Good.Files.Keys.Union(other.Keys),
        path => !other.TryGetValue(path, out var bytes) ? FixtureSite.Good.Files[path]
            : bytes ?? throw (path switch
            {
                DataFiles.Settings => new IOException("busy"),
                "pages/over.md" => new IOException("Too many open files", 24),
                _ => new FileNotFoundException("gone"),
            }));

    private static IEnumerable<Problem> Problems(InputFolder folder)
    {
        var problems = new ProblemList();
        var isWhole = folder.Files.Count > 1;
        var website = isWhole ? InputReader.Read(folder, problems) : null;
        if (isWhole) AllChecks.Run(folder, problems);
        if (website is not null) AllChecks.Run(website, problems);
        foreach (var refused in isWhole ? [] : folder.Refused.Values) problems.Add(refused);
        return Quoting.In(folder, problems.Sorted());
    }

    private void LayGood() => FixtureSite.Good.LayIn(_root.Below("input"));
}
