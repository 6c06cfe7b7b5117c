using System.Diagnostics;
using System.Globalization;
using Site.Input;
using Site.Problems;

namespace Site.Tests.Sites;

/// <summary>
/// Whatever happens to a file, the program says where something is wrong: no exception, no endless work, no problem without
/// a file and a line. Chance is seeded. A thousand sites at every run; <c>FUZZ=100000</c> makes more of them, <c>FUZZ_SEED</c> others.
/// </summary>
public sealed class DamagedSiteTests(ITestOutputHelper output)
{
    private const int _usual = 1000;

    // A damaged site takes a few milliseconds; this is for a machine that does ten other things.
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void Every_damaged_site_is_read_in_time_and_every_problem_has_a_place()
    {
        var (count, seed) = (Setting("FUZZ", _usual), Setting("FUZZ_SEED", 1));
        var (watch, found) = (Stopwatch.StartNew(), 0L);

        var slowest = ManyAtOnce.Run(count, _limit, Name, number => Interlocked.Add(ref found, Check(Damaged(number))));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"seed {seed}: {count} damaged sites, {found} problems, {count / watch.Elapsed.TotalSeconds:F0} a second, slowest {slowest.Time.TotalMilliseconds:F0} ms ({Name(slowest.Number)})"));
        Assert.True(found > count / 2, "Too little damage is seen to prove anything.");

        DamagedSite Damaged(int number) => Damage.Of(FixtureSite.Good, seed, number);
        string Name(int number) => $"seed {seed}, number {number}: {Damaged(number).Path} ({Damaged(number).How}), saved as {Save(Damaged(number), seed, number)}";
    }

    private static int Check(DamagedSite damaged)
    {
        var problems = damaged.Site.Read(DateTimeOffset.MinValue).Problems;
        foreach (var file in problems.GroupBy(problem => problem.Where.File))
        {
            Assert.Contains(file.Key, damaged.Site.Files.Keys);
            var lines = InputFile.Decode(file.Key, damaged.Site.Files[file.Key]).Text.Count(c => c == '\n') + 1;
            foreach (var problem in file) HasAPlace(problem, lines);
        }

        return problems.Count;
    }

    private static void HasAPlace(Problem problem, int lines)
    {
        // A picture has no lines.
        var first = problem.Where.File.StartsWith("images/", StringComparison.Ordinal) ? 0 : 1;
        Assert.InRange(problem.Where.Line, first, lines);
        Assert.True(problem.Message.Length > 0 && problem.Mend.Length > 0, problem.ToString());
        var told = ProblemText.Format(problem, ".") + MarkdownReport.Text([problem], ".") + Annotations.Text([problem], ".", ".");
        Assert.DoesNotContain("   at Site.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", problem.Message, StringComparison.Ordinal);
    }

    private static string Save(DamagedSite damaged, int seed, int number)
    {
        var saved = Path.Combine(Path.GetTempPath(), $"damaged-{seed}-{number}-{Path.GetFileName(damaged.Path)}");
        File.WriteAllBytes(saved, damaged.Site.Files[damaged.Path]);
        return saved;
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
