using Site.Model.Facts;
using Site.Model.Pages;

namespace Site.Listing;

/// <summary>What a reader must know of a row of the annex: what the papers say against it, and what ran out when.</summary>
public static class AnnexRemarks
{
    public static IEnumerable<AnnexRemark> Of(AnnexRow row, Source paper)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(paper);
        bool Printed(Standing standing) => row.Cells.SelectMany(cell => cell.Printed).Any(s => s.Standing == standing);
        if (Printed(Standing.Contradicting)) yield return AnnexRemark.Contradicted;
        if (row.Cells.SelectMany(cell => cell.Elsewhere).Any(s => s.Standing is Standing.Contradicting)) yield return AnnexRemark.Disputed;
        if (Printed(Standing.Superseded)) yield return AnnexRemark.Superseded;
        if (Ended(row.Mandate, paper, before: true)) yield return AnnexRemark.MandateEndedBefore;
        if (Ended(row.Mandate, paper, before: false)) yield return AnnexRemark.MandateEndedWithin;
        if (Ended(row.Framework, paper, before: true)) yield return AnnexRemark.FrameworkEndedBefore;
        if (Ended(row.Framework, paper, before: false)) yield return AnnexRemark.FrameworkEndedWithin;
    }

    /// <summary>Whether a printed date lies before the period of the paper, or within it; false for a paper of no period.</summary>
    private static bool Ended(AnnexCell cell, Source paper, bool before)
    {
        if (paper.ReportedFrom is not { } from || paper.ReportedUntil is not { } until) return false;
        return cell.Printed.Select(stated => (stated.Statement as Statement<Term>)?.Value.Date).OfType<EdtfDate>()
            .Any(date => before ? date.Last < from.First : new MonthSpan(from, until).Contains(date));
    }
}
