using System.Text;

namespace Site.Tests.Sites;

/// <summary>A site of which one file is damaged.</summary>
internal sealed record DamagedSite(FixtureSite Site, string Path, string How);

/// <summary>Damages one file of a site in up to four ways, in its bytes and in its structure; the same number always the same.</summary>
internal static class Damage
{
    private static readonly string[] _odd =
    [
        "\0", "\t", "\"", "'", "{", "}", "[", "]", "&a ", "*a ", ":", ": ", "- ", "-", "---\n", "--\n", "—\n", "\n", ";", ",", "<b>", "[@", "](", "![", "#", " # ", "|", ">",
        "\ud83d", "\u2028", "\u00a0", "\u200b", "\u202e", "%", "!!x ", "? ", "`", "\\", "~", "null", "\n:::embargo 2027-05-19T13:00\n", "\n:::\n", "publish: 2027-05-19\n", ", publish: 2027-05-19", "=1+1", "@SOM(A1)", "+31 6 12345678", "#REF!", "“", "”", "‘", "–",
        "999999999999", "99999999999999999999999999999999", "-1", "1e999", "\ufeff", "sep=;\n", "jan@voorbeeld.example", "<script>", "kapitein J. de Vries",
        "<<<<<<< HEAD\n", "=======\n", ">>>>>>> tak\n", "{{{{{{{{{{{{{{{{{{{{{{{{{{", "[[[[[[[[[[[[[[[[[[[[[[[[[[", "> > > > > > > > > > > > > ", "\n===\n", "\n---\n", "| a | b |\n|---|---|\n", "0001-01-01", "9999-12-31~",
    ];

    private static readonly (string Name, Func<byte[], Random, byte[]> Do)[] _ways =
    [
        ("cut off", (bytes, random) => bytes[..random.Next(bytes.Length)]),
        ("two bytes swapped", Swap),
        ("something odd inserted", (bytes, random) => Insert(bytes, Encoding.UTF8.GetBytes(_odd[random.Next(_odd.Length)]), random.Next(bytes.Length))),
        ("a byte of Windows-1252 inserted", (bytes, random) => Insert(bytes, [(byte)random.Next(0x80, 0x100)], random.Next(bytes.Length))),
        ("a control character inserted", (bytes, random) => Insert(bytes, [(byte)random.Next(0x20)], random.Next(bytes.Length))),
        ("a piece left out", Remove),
        ("a line repeated elsewhere", (bytes, random) => Lines(bytes, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]))),
        ("two lines swapped", (bytes, random) => Lines(bytes, lines => Exchange(lines, random.Next(lines.Count), random.Next(lines.Count)))),
        ("a block repeated", (bytes, random) => Lines(bytes, lines => Repeat(lines, random))),
        ("quotes dropped from a line", (bytes, random) => OneLine(bytes, random, line => line.Replace("\"", "", StringComparison.Ordinal))),
        ("a line indented with a tab", (bytes, random) => OneLine(bytes, random, line => "\t" + line)),
        ("a line indented differently", (bytes, random) => OneLine(bytes, random, line => new string(' ', random.Next(1, 9)) + line.TrimStart())),
        ("a very long line", (bytes, random) => OneLine(bytes, random, line => line + new string("ab ,;"[random.Next(5)], random.Next(1, 20_000)))),
        ("nested deep", (bytes, random) => OneLine(bytes, random, line => line + string.Concat(Enumerable.Repeat("[{>-("[random.Next(5)], random.Next(1, 2000))))),
        ("a huge number", (bytes, random) => OneLine(bytes, random, line => string.Concat(line.Select(c => char.IsAsciiDigit(c) ? "98765432109876" : c.ToString())))),
        ("two versions of a block", (bytes, random) => Lines(bytes, lines => Conflict(lines, random))),
        ("other line ends", (bytes, _) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", "\r", StringComparison.Ordinal))),
        ("UTF-16", (bytes, _) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))]),
        ("half of UTF-16", (bytes, random) => [0xFF, 0xFE, .. bytes[random.Next(bytes.Length)..]]),
        ("emptied", (_, random) => random.Next(2) == 0 ? [] : [(byte)'\n']),
    ];

    public static DamagedSite Of(FixtureSite site, int seed, int number)
    {
        var random = new Random(HashCode(seed, number));
        var paths = site.Files.Keys.Order(StringComparer.Ordinal).ToArray();
        var path = paths[random.Next(paths.Length)];
        var bytes = site.Files[path];
        var how = new List<string>();
        for (var times = random.Next(1, 5); times > 0 && bytes.Length > 1; times--)
        {
            var (name, damage) = _ways[random.Next(_ways.Length)];
            bytes = damage(bytes, random);
            how.Add(name);
        }

        return new DamagedSite(site.With(path, bytes), path, string.Join(", ", how));
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) ^ number);

    private static byte[] Swap(byte[] bytes, Random random)
    {
        byte[] swapped = [.. bytes];
        var (one, other) = (random.Next(bytes.Length), random.Next(bytes.Length));
        (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
        return swapped;
    }

    private static byte[] Insert(byte[] bytes, byte[] more, int at) => [.. bytes[..at], .. more, .. bytes[at..]];

    private static byte[] Remove(byte[] bytes, Random random)
    {
        var from = random.Next(bytes.Length);
        return [.. bytes[..from], .. bytes[Math.Min(bytes.Length, from + random.Next(1, 20))..]];
    }

    private static byte[] Lines(byte[] bytes, Action<List<string>> change)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        change(lines);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static byte[] OneLine(byte[] bytes, Random random, Func<string, string> change) => Lines(bytes, lines =>
    {
        var at = random.Next(lines.Count);
        lines[at] = change(lines[at]);
    });

    private static void Exchange(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);

    private static void Repeat(List<string> lines, Random random)
    {
        var from = random.Next(lines.Count);
        var block = lines.GetRange(from, random.Next(1, Math.Min(8, lines.Count - from) + 1));
        for (var times = random.Next(1, 6); times > 0; times--) lines.InsertRange(random.Next(lines.Count), block);
    }

    private static void Conflict(List<string> lines, Random random)
    {
        var from = random.Next(lines.Count);
        var block = lines.GetRange(from, random.Next(1, Math.Min(5, lines.Count - from) + 1));
        lines.InsertRange(from, ["<<<<<<< HEAD", .. block, "=======", .. block, ">>>>>>> tak"]);
    }
}
