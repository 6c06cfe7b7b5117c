using Site.Model.Facts;
using Site.Model.Money;

namespace Site.Listing;

/// <summary>The papers cited on costs, in the order a reader meets them.</summary>
public static class CostCitations
{
    /// <summary>A printed total, then its parts.</summary>
    public static IEnumerable<Citation> Of(TotalCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.Total.Citations.Concat(check.Parts.SelectMany(line => line.Citations));
    }
}
