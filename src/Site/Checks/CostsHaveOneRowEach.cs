using Site.Model;
using Site.Model.Money;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>A year, scope and subject has one amount, and a year and scope one total.</summary>
public static class CostsHaveOneRowEach
{
    public static IEnumerable<Problem> In(Website website) =>
        Twice(website.Costs.Lines, line => (line.Year, line.Scope.Id, Id(line.Subject)), line => line.Subject.Title, line => line.Origin)
            .Concat(Twice(website.Costs.Totals, total => (total.Year, total.Scope.Id, ""), total => total.Scope.Title, total => total.Origin));

    private static IEnumerable<Problem> Twice<T>(
        IEnumerable<T> rows, Func<T, (int Year, string Scope, string Subject)> key, Func<T, string> title, Func<T, InputPlace> origin) =>
        from same in rows.GroupBy(key)
        from row in same.Skip(1)
        select WrongCheck.SameRow(origin(row), same.Key.Year, title(row), origin(same.First()));

    private static string Id(CostSubject subject) =>
        subject.Mission?.Slug ?? (subject.Group is { } group ? "/" + group.Id : subject.Title);
}
