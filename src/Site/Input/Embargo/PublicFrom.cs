using Site.Input.Values;
using Site.Model;
using Site.Text;

namespace Site.Input.Embargo;

/// <summary>When something becomes public: at its own moment, and never before one of the papers that it rests on.</summary>
public static class PublicFrom
{
    /// <summary>The moment to come; null for what is public at the moment of the reading.</summary>
    /// <param name="publish">What stands at "publish", if anything.</param>
    /// <param name="what">What it is, in Dutch.</param>
    /// <param name="where">Where it stands.</param>
    /// <param name="claims">For each claim in it the citations it rests on.</param>
    /// <param name="reading">The reading.</param>
    public static DateTimeOffset? Of(Scalar? publish, string what, InputPlace where, IEnumerable<IReadOnlyList<string>> claims, Reading reading)
    {
        var (own, papers) = (Own(publish, what, reading), claims.Select(claim => Latest(claim, reading)).Max());
        var waits = papers is not null && (own is null || own < papers);
        // In a file that waits as a whole, nothing in it is news.
        if (waits && reading.Registers.Moment(reading.File) is null) reading.Marks.AddWaiting(new PublishMark(papers!.Value, what, where));
        return waits ? papers : own;
    }

    /// <summary>The moment to come at "publish" itself.</summary>
    public static DateTimeOffset? Own(Scalar? publish, string what, Reading reading)
    {
        if (publish is not { IsEmpty: false } || !MomentText.TryRead(publish, reading.Problems, out var moment)) return null;
        reading.Marks.Add(new PublishMark(moment, what, publish.Where));
        return reading.View.ToCome(moment);
    }

    /// <summary>When something goes from the site; null when it stays.</summary>
    public static DateTimeOffset? Until(Scalar? until, Scalar? publish, string what, Reading reading)
    {
        if (until is not { IsEmpty: false } || !MomentText.TryRead(until, reading.Problems, out var moment)) return null;
        if (publish is { IsEmpty: false } && MomentText.Parse(publish.Text) >= moment) reading.Problems.Add(WrongEmbargo.GoesBeforeItComes(until, publish.Text));
        reading.Marks.Add(new PublishMark(moment, what, until.Where) { IsEnd = true });
        return moment;
    }

    /// <summary>When the first of its papers is public; null when one is already.</summary>
    private static DateTimeOffset? Latest(IReadOnlyList<string> citations, Reading reading)
    {
        var moments = reading.Registers.Sources.Embargoed;
        var papers = citations.Select(citation => citation.Split(',')[0].Trim()).ToList();
        return papers.Count > 0 && papers.All(moments.ContainsKey) ? papers.Min(paper => moments[paper]) : null;
    }
}
