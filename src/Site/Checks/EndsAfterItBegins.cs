using Site.Model;
using Site.Model.Facts;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>
/// No contribution ends before it begins. Imprecise dates get the benefit of the doubt,
/// and so does an end with a note: a paper may print an impossible period.
/// </summary>
public static class EndsAfterItBegins
{
    public static IEnumerable<Problem> In(Website website) =>
        from mission in website.Missions
        let start = mission.Start.Leading
        let end = mission.End.Leading
        where start is not null && end is { Note: null } && end.Value.Last < start.Value.First
        select WrongValue.EndsBeforeItBegins(end.Origin ?? new InputPlace(mission.File), Written(start), Written(end));

    private static string Written(Statement<EdtfDate> date) => date.Value.ToString();
}
