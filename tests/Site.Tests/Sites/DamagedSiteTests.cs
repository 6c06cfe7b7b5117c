using System.Text;

namespace Site.Tests.Sites;

/// <summary>
/// Whatever happens to a file, the program says where something is wrong and does not stop with an exception.
/// The damage comes from a fixed seed, so that a failure comes back.
/// </summary>
public sealed class DamagedSiteTests
{
    private static readonly string[] _odd =
        ["\0", "\t", "\"", "'", "{", "}", "[", "]", "&a ", "*a ", ":", ": ", "- ", "---\n", "\n", ";", ",", "<b>", "[@", "](", "![", "#", "|", ">", "\ud83d", "\u2028", "%", "!!x ", "? ", "`", "\\", "~", "null", "\n:::embargo 2027-05-19T13:00\n", "\n:::\n", "publish: 2027-05-19\n", ", publish: 2027-05-19", "999999999999", "\ufeff"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Never_an_exception_and_never_a_problem_without_a_file(int seed)
    {
        var random = new Random(seed);
        var paths = FixtureSite.Good.Files.Keys.Where(path => !path.EndsWith(".png", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < 300; i++)
        {
            var path = paths[random.Next(paths.Length)];
            var damaged = Damage(FixtureSite.Good.Files[path], random);
            var exception = Record.Exception(() => Check(path, damaged));
            Assert.True(exception is null, $"{path}, seed {seed}, time {i}: {exception}\n{Encoding.UTF8.GetString(damaged)}");
        }
    }

    private static void Check(string path, byte[] bytes)
    {
        var site = FixtureSite.Good.With(path, bytes);
        foreach (var problem in site.Read(DateTimeOffset.MinValue).Problems)
        {
            Assert.Contains(problem.Where.File, site.Files.Keys);
            var lines = Encoding.UTF8.GetString(site.Files[problem.Where.File]).Split('\n', '\r').Length;
            Assert.InRange(problem.Where.Line, 0, Math.Max(1, lines));
            Assert.True(problem.Where.Column >= 0 && problem.Message.Length > 0 && problem.Mend.Length > 0, problem.ToString());
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 4); times > 0 && bytes.Length > 1; times--)
            bytes = random.Next(5) switch
            {
                0 => bytes[..random.Next(bytes.Length)],
                1 => Swap([.. bytes], random),
                2 => Insert(bytes, Encoding.UTF8.GetBytes(_odd[random.Next(_odd.Length)]), random.Next(bytes.Length)),
                3 => Insert(bytes, Line(bytes, random), random.Next(bytes.Length)),
                _ => Remove(bytes, random),
            };
        return bytes;
    }

    private static byte[] Swap(byte[] bytes, Random random)
    {
        var (one, other) = (random.Next(bytes.Length), random.Next(bytes.Length));
        (bytes[one], bytes[other]) = (bytes[other], bytes[one]);
        return bytes;
    }

    private static byte[] Insert(byte[] bytes, byte[] more, int at) => [.. bytes[..at], .. more, .. bytes[at..]];

    private static byte[] Line(byte[] bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        return Encoding.UTF8.GetBytes(lines[random.Next(lines.Length)] + "\n");
    }

    private static byte[] Remove(byte[] bytes, Random random)
    {
        var from = random.Next(bytes.Length);
        return [.. bytes[..from], .. bytes[Math.Min(bytes.Length, from + random.Next(1, 20))..]];
    }
}
