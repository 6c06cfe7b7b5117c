using CsvHelper;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Text;

namespace Site.Output;

/// <summary>data/kostentotalen.csv: every printed total beside the sum of its parts. Order of the input.</summary>
public static class CostTotalsCsvFile
{
    public static OutputFile Write(Costs costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        return CsvFile.Of(Paths.CostTotalsCsv, CsvText.TotalsHeader, costs.Checks, Write);
    }

    private static void Write(CsvWriter csv, TotalCheck check)
    {
        csv.WriteField(check.Total.Year);
        csv.WriteField(check.Total.Scope.Title);
        csv.WriteMillions(check.Total.Amount);
        csv.WriteField(CsvText.Qualifier(check.Total.Qualifier));
        csv.WriteMillions(check.Outcome is TotalOutcome.NotSplit ? null : check.Sum);
        csv.WriteMillions(new Amount(check.Total.Tolerance, Decimals: 2));
        csv.WriteField(CsvText.Outcome(check.Outcome));
        csv.WriteSources(check.Total.Citations);
        csv.WriteField(check.Total.Note);
    }
}
