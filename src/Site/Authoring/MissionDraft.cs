using Site.Checks;
using Site.Input;
using Site.Input.Values;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Authoring;

/// <summary>What a new mission may be called and may name, in this input folder. Wrong values get one Dutch sentence.</summary>
internal sealed class MissionDraft(InputFolder folder)
{
    private const int _longest = 60;

    private static readonly InputPlace _nowhere = new("");

    private readonly Registers _registers = InputReader.Registers(folder, new ProblemList());

    public IReadOnlyList<string> Regions => [.. _registers.Regions.Rows.Select(row => $"{row.Key} ({row.Value.Title})")];

    public IReadOnlyList<string> Sources => [.. _registers.Sources.Rows.Select(row => $"{row.Key} ({row.Value.Title})")];

    public string? WrongTitle(string title)
    {
        if (!title.Any(char.IsLetterOrDigit)) return NewText.NoTitle;
        var read = InputReader.Read(folder, new ProblemList());
        return read?.Missions.FirstOrDefault(mission => string.Equals(mission.Title, title, StringComparison.OrdinalIgnoreCase)) is { } same
            ? NewText.SameTitle(title, same.File) : null;
    }

    public string? WrongRegion(string id) =>
        FirstProblem(problems => _registers.Regions.Find(new Scalar(id, _nowhere), problems));

    public string? WrongSource(string source) =>
        FirstProblem(problems => CitationText.Read(new Scalar(source, _nowhere), new Reading("", _registers, problems)));

    public static string? WrongMoment(string moment) =>
        FirstProblem(problems => MomentText.TryRead(new Scalar(moment, _nowhere), problems, out _));

    /// <summary>The file name for a title, or the one that was asked for; null with a sentence when it cannot be.</summary>
    public string? SlugFor(string title, string? given, out string wrong)
    {
        var slug = given ?? Short(Slug.Nearest(title) ?? "");
        wrong = slug.Length == 0 ? NewText.NoSlug(title)
            : !Slug.IsValid(slug) || slug.Length > _longest ? NewText.BadSlug(slug, Slug.Nearest(slug) is { } near ? Short(near) : null)
            : IsTaken(slug) ? NewText.Taken(slug, Free(slug))
            : "";
        return wrong.Length == 0 ? slug : null;
    }

    /// <summary>What the reader and the checks have against the file, were it there.</summary>
    public IReadOnlyList<Problem> ProblemsIn(string slug, string text)
    {
        var file = new InputFile($"missions/{slug}.md", text);
        var problems = new ProblemList();
        var whole = folder with { Missions = [.. folder.Missions, file] };
        AllChecks.Run(whole, problems);
        var website = InputReader.Read(whole, problems);
        if (website is not null) AllChecks.Run(website, problems);
        return [.. problems.Sorted().Where(problem => problem.Where.File == file.Path)];
    }

    /// <summary>Cut where a word ends.</summary>
    private static string Short(string slug) => slug.Length <= _longest ? slug
        : slug.LastIndexOf('-', _longest) is > 0 and var cut ? slug[..cut] : slug[.._longest];

    private bool IsTaken(string slug) =>
        SlugsAreFree.TakenFromMissions.Contains(slug) || ReservedNames.Has(slug)
        || folder.Missions.Any(file => string.Equals(file.Name, slug, StringComparison.OrdinalIgnoreCase));

    private string Free(string slug) =>
        Enumerable.Range(2, 100).Select(number => $"{slug[..Math.Min(slug.Length, _longest - 4)].TrimEnd('-')}-{number}").First(other => !IsTaken(other));

    private static string? FirstProblem(Action<ProblemList> find)
    {
        var problems = new ProblemList();
        find(problems);
        return problems.Sorted() is [var first, ..] ? NewText.Sentence(first) : null;
    }
}
