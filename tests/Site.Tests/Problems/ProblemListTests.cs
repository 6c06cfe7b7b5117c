using Site.Model;
using Site.Problems;

namespace Site.Tests.Problems;

public sealed class ProblemListTests
{
    [Fact]
    public void Sorts_by_file_line_column_and_words_whatever_the_order_of_finding()
    {
        Problem[] sorted =
        [
            At("a.md", 0, 0), At("a.md", 2, 9), At("a.md", 10, 1), At("a.md", 10, 3),
            At("a.md", 10, 3) with { Read = "x" }, At("a.md", 10, 3) with { Message = "Z" }, At("b.md", 1, 1),
        ];
        for (var seed = 0; seed < 20; seed++)
        {
            var problems = new ProblemList();
            var shuffled = sorted.ToArray();
            new Random(seed).Shuffle(shuffled);
            Parallel.ForEach(shuffled, problems.Add);
            Assert.Equal(sorted, problems.Sorted());
        }
    }

    [Fact]
    public void Says_the_same_thing_once()
    {
        var problems = new ProblemList();
        problems.Add(At("a.md", 1, 1));
        problems.Add(At("a.md", 1, 1));
        Assert.Single(problems.Sorted());
    }

    private static Problem At(string file, int line, int column) => new(new InputPlace(file, line, column), "Fout.", "Verbeter het.");
}
