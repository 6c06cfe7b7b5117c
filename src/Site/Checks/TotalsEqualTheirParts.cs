using Site.Model;
using Site.Model.Money;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>Parts make the printed total, within the tolerance that the total declares.</summary>
public static class TotalsEqualTheirParts
{
    public static IEnumerable<Problem> In(Website website) =>
        from check in website.Costs.Checks
        where check.Outcome is TotalOutcome.Unequal
        select WrongCheck.TotalDiffers(check);
}
