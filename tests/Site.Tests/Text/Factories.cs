using System.Reflection;
using System.Text.RegularExpressions;
using Site.Comparing;
using Site.Input;
using Site.Input.Catalogue;
using Site.Input.Embargo;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Problems;
using Site.Tests.Sites;
using Site.Text;

namespace Site.Tests.Text;

/// <summary>Every way the program has to make a problem, each called once with marks where an editor's words would stand.</summary>
internal static class Factories
{
    /// <summary>What stands where an editor's words would.</summary>
    public const string Mark = "§§§§";
    private const int _number = 7777;
    private static readonly InputPlace _where = new("missions/proef.md", 3, 1);
    private static readonly DateTimeOffset _moment = new(2027, 5, 19, 13, 0, 0, TimeSpan.FromHours(2));
    private static readonly Website _good = FixtureSite.Good.Read().Website!;

    public static IReadOnlyList<(string Name, Problem Problem)> All { get; } =
    [
        .. typeof(Wrong).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Wrong).Namespace && type.Name.StartsWith("Wrong", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Problem))
            .Select(method => ($"{method.DeclaringType!.Name}.{method.Name}", (Problem)method.Invoke(null, [.. method.GetParameters().Select(Value)])!)),
    ];

    /// <summary>What the message looks like whatever was read.</summary>
    public static Regex Shape(Problem problem)
    {
        var quoted = Regex.Replace(Regex.Escape(problem.Message), "“[^”]*”", "“.+”");
        var marked = Regex.Replace(quoted, $@"{Mark}|§|missions/proef\\\.md", ".+");
        return new Regex(Regex.Replace(marked, @"\d+(,\d+)?", @"[\d,]+").Replace(@"\(" + Regex.Escape("Inzet in het noorden") + @"\)", ".+", StringComparison.Ordinal));
    }

    private static object? Value(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => parameter.Name is "read" ? Mark + Mark : Mark,
        var type when type == typeof(InputPlace) => _where,
        var type when type == typeof(Scalar) => new Scalar(Mark, _where),
        var type when type == typeof(IEnumerable<string>) || type == typeof(IReadOnlyList<string>) => new[] { Mark },
        var type when type == typeof(IReadOnlyList<Choice>) => new[] { new Choice(Mark, Mark) },
        var type when type == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { [Mark] = Mark },
        var type when type == typeof(int) => _number,
        var type when type == typeof(char) => ',',
        var type when type == typeof(bool) => true,
        var type when type == typeof(TotalCheck) => _good.Costs.Checks[0],
        var type when type == typeof(AnnexEntry) => _good.Annex[0],
        var type when type == typeof(Citation) => _good.Annex[0].Annex,
        var type when type == typeof(DateTimeOffset) => _moment,
        var type when type == typeof(PublishMark) => new PublishMark(_moment, Mark, _where),
        var type when type == typeof(Problem) => new Problem(_where, Mark + ".", Mark),
        var type when type == typeof(IReadOnlyList<PublishMark>) => new[] { new PublishMark(_moment, Mark, _where) },
        var type when type == typeof(SitePath) || type == typeof(SitePath?) => new SitePath(Mark),
        var type when type == typeof(Redirect) => new Redirect(new SitePath(Mark), new SitePath(Mark), Mark, _where, _where),
        var type when type == typeof(IReadOnlyList<InputPlace>) => new[] { _where },
        var type when type == typeof(IEnumerable<FactChange>) => Array.Empty<FactChange>(),
        var type => throw new NotSupportedException($"Say here what a {type.Name} looks like."),
    };
}
