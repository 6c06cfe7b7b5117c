using Site.Model;
using Site.Model.Facts;
using Site.Model.Missions;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>
/// What was reported earlier is not of a later day than what leads. Only what is certain counts: two days that do not
/// overlap, or papers that are all of a later date.
/// </summary>
public static class EarlierValuesAreOlder
{
    public static IEnumerable<Problem> In(Website website) =>
        from mission in website.Missions
        from named in mission.Facts()
        where named.Fact.Lead is not null
        from earlier in named.Fact.Superseded
        let later = Moments(named.Fact.Lead!, earlier) ?? Papers(named.Fact.Lead!, earlier)
        where later is not null
        select WrongCheck.EarlierIsLater(earlier.Origin ?? new InputPlace(mission.File), later.Value.Leading, later.Value.Earlier);

    private static (string Leading, string Earlier)? Moments(Statement leading, Statement earlier) =>
        leading.AsOf is { } one && earlier.AsOf is { } other && other.First > one.Last ? (one.ToString(), other.ToString()) : null;

    /// <summary>A paper without a date is of no day before the end of its period; how long after it, nobody knows.</summary>
    private static (string Leading, string Earlier)? Papers(Statement leading, Statement earlier)
    {
        var (ones, others) = (leading.Citations.Select(cited => cited.Source.Date).ToList(),
            earlier.Citations.Select(cited => cited.Source.Date ?? cited.Source.ReportedUntil).ToList());
        if (ones.Count == 0 || others.Count == 0 || ones.Contains(null) || others.Contains(null)) return null;
        var (last, first) = (ones.OfType<EdtfDate>().MaxBy(date => date.Last), others.OfType<EdtfDate>().MinBy(date => date.First));
        return first.First > last.Last ? (last.ToString(), first.ToString()) : null;
    }
}
