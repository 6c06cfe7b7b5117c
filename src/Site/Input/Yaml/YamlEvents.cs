using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Comment = YamlDotNet.Core.Tokens.Comment;

namespace Site.Input.Yaml;

/// <summary>Everything the YAML parser saw, and where it had to stop.</summary>
/// <param name="All">The events up to there.</param>
/// <param name="Stopped">Where it could go no further; null when it reached the end.</param>
public sealed record YamlEvents(IReadOnlyList<ParsingEvent> All, Mark? Stopped)
{
    public static YamlEvents In(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var seen = new List<ParsingEvent>();
        try
        {
            // What is nested too deep is read no further: it may go on to the end of the file.
            for (var depth = 0; depth <= Limits.Depth && parser.MoveNext(); depth += parser.Current!.NestingIncrease) seen.Add(parser.Current!);
            return new YamlEvents(seen, null);
        }
        catch (YamlException mistake)
        {
            return new YamlEvents(seen, mistake.Start);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet loses its place in an unclosed brace and throws this, without saying where.
            return new YamlEvents(seen, seen[^1].End);
        }
    }

    /// <summary>The comments behind a value; those on a line of their own are left out.</summary>
    public static IReadOnlyList<Comment> CommentsIn(string yaml)
    {
        if (!yaml.Contains(" #", StringComparison.Ordinal)) return [];
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        var seen = new List<Comment>();
        while (scanner.MoveNext())
            if (scanner.Current is Comment { IsInline: true } comment) seen.Add(comment);
        return seen;
    }

    /// <summary>The events once more, for whoever builds nodes of them.</summary>
    public IParser Replay() => new Player(All.GetEnumerator());

    private sealed class Player(IEnumerator<ParsingEvent> events) : IParser
    {
        public ParsingEvent? Current { get; private set; }

        public bool MoveNext()
        {
            var more = events.MoveNext();
            Current = more ? events.Current : null;
            return more;
        }
    }
}
