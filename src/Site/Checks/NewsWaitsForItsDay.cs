using Site.Input.Embargo;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>A public note of the day on which something becomes public, or of a later one, is not on the site before it.</summary>
public static class NewsWaitsForItsDay
{
    /// <summary>The notes among what is public already that are of the first day to come, or later.</summary>
    public static IEnumerable<Problem> In(Website published, IReadOnlyList<PublishMark> toCome)
    {
        ArgumentNullException.ThrowIfNull(published);
        var first = toCome.MinBy(mark => mark.At)!;
        var day = DateOnly.FromDateTime(first.At.DateTime);
        return published.Changes.Where(change => change.Date >= day && change.Origin is not null)
            .Select(change => WrongEmbargo.NewsTooEarly(change.Origin!, $"{change.Date:yyyy-MM-dd}", first));
    }
}
