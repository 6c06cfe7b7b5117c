using CsvHelper;
using Site.Model.Money;
using Site.Model.Pages;
using Site.Text;

namespace Site.Output;

/// <summary>data/kosten.csv: every amount a paper prints, and every subject it does not split out. Order of the input.</summary>
public static class CostsCsvFile
{
    public static OutputFile Write(Costs costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        return CsvFile.Of(Paths.CostsCsv, CsvText.CostsHeader, costs.Lines, Write);
    }

    private static void Write(CsvWriter csv, CostLine line)
    {
        csv.WriteField(line.Year);
        csv.WriteField(line.Scope.Title);
        csv.WriteField(line.Subject.Title);
        csv.WriteField(line.Subject.Mission?.Slug);
        csv.WriteField(line.IsNotSplit ? CsvText.NotSplit : CsvText.Amount);
        csv.WriteMillions(line.Amount);
        csv.WriteField(line.Article);
        csv.WriteSources(line.Citations);
        csv.WriteField(line.Note);
    }
}
