using Site.Checks;
using Site.Editions;
using Site.Input;
using Site.Input.Embargo;
using Site.Model;
using Site.Model.Pages;
using Site.Problems;
using Site.Text;

namespace Site;

/// <summary>The input read twice: with everything that is in it, and as it is public at one moment.</summary>
/// <param name="Full">With everything; what is not public yet carries its moment.</param>
/// <param name="Public">What is public; nothing in it tells that there is more.</param>
/// <param name="ToCome">What becomes public later, in that order.</param>
public sealed record Readings(Website Full, Website Public, IReadOnlyList<PublishMark> ToCome)
{
    /// <summary>The editions kept with the input; a site has those up to its peildatum.</summary>
    public IReadOnlyList<EditionArchive> Editions { get; init; } = [];

    /// <summary>The same, with an edition that was just made.</summary>
    public Readings With(EditionArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        Website Beside(Website website) => website with { Editions = [archive.Edition, .. website.Editions] };
        return new Readings(Beside(Full), Beside(Public), ToCome) { Editions = [archive, .. Editions] };
    }

    /// <summary>Those that stand beside this site.</summary>
    public IEnumerable<EditionArchive> EditionsOf(Website website) => Editions.Where(archive => website.Editions.Contains(archive.Edition));

    /// <summary>Reads and checks; null with problems. What becomes wrong at a later moment is found now.</summary>
    public static Readings? Read(InputFolder folder, DateTimeOffset asOf, ProblemList problems, KeptWork? kept = null)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var editions = EditionFiles.In(folder, kept ?? new KeptWork(), problems);
        return Read(new Beside(folder, editions), asOf, problems) is { } readings ? readings with { Editions = editions } : null;
    }

    private sealed record Beside(InputFolder Folder, IReadOnlyList<EditionArchive> Editions)
    {
        public Website? Full { get; init; }
    }

    private static Readings? Read(Beside input, DateTimeOffset asOf, ProblemList problems)
    {
        var folder = input.Folder;
        var marks = new PublishMarks();
        var full = Read(input, new Viewpoint(asOf, ShowsAll: true), problems, marks);
        AllChecks.Run(folder, problems);
        if (full is null || !problems.IsEmpty) return null;
        var toCome = marks.After(asOf);
        if (toCome.Count == 0) return new Readings(full, full, toCome);
        input = input with { Full = full };
        var seen = new HashSet<Problem>();
        // From the last moment back: the less still waits, the surer what a problem comes from. At the last one everything is
        // public, and that has been checked.
        foreach (var moment in toCome.Select(mark => mark.At).Distinct().SkipLast(1).Reverse())
            ReadPublic(input, moment, marks.After(moment), problems, seen);
        var now = ReadPublic(input, asOf, toCome, problems, seen);
        return problems.IsEmpty ? new Readings(full, now!, toCome) : null;
    }

    /// <summary>The public site; problems that were seen before are not told again.</summary>
    private static Website? ReadPublic(
        Beside input, DateTimeOffset asOf, IReadOnlyList<PublishMark> hidden, ProblemList problems, HashSet<Problem> seen)
    {
        var (found, texts) = (new ProblemList(), new WrittenTexts());
        var read = Read(input, new Viewpoint(asOf), found, new PublishMarks(), texts);
        var website = read is null ? null : read with { Pictures = Pictures(input.Full!, read) };
        foreach (var problem in website is null ? [] : NewsWaitsForItsDay.In(website, hidden)) found.Add(problem);
        foreach (var problem in website is null ? [] : NoNameUnderEmbargoIsTold.In(input.Folder, texts.All, input.Full!, website)) found.Add(problem);
        foreach (var problem in found.Sorted().Where(seen.Add)) problems.Add(WrongEmbargo.While(problem, hidden));
        return website;
    }

    private static Website? Read(Beside input, Viewpoint view, ProblemList problems, PublishMarks marks, WrittenTexts? texts = null)
    {
        if (InputReader.Read(input.Folder, problems, view, marks, texts) is not { } read) return null;
        // An edition of a later day is of what is not public yet.
        var editions = input.Editions.Where(archive => archive.Day <= read.Settings.Peildatum).Select(archive => archive.Edition);
        var website = read with { Editions = [.. editions] };
        AllChecks.Run(website, problems);
        return website;
    }

    /// <summary>An image that only texts under embargo show, is under embargo.</summary>
    private static IReadOnlyList<Picture> Pictures(Website full, Website now)
    {
        var hidden = Shown(full).Except(Shown(now)).ToHashSet();
        return [.. now.Pictures.Where(picture => !hidden.Contains(picture.Path))];
    }

    private static IEnumerable<SitePath> Shown(Website website) =>
        website.Missions.Select(mission => mission.Prose).Concat(website.TextPages.Select(page => page.Prose))
            .SelectMany(prose => prose.Parts).OfType<ProseAddress>().Select(part => part.Path);
}
