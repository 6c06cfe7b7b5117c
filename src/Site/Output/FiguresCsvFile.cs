using CsvHelper;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Text;

namespace Site.Output;

/// <summary>data/kerncijfers.csv: the figures that belong to no single mission. Order of the input.</summary>
public static class FiguresCsvFile
{
    public static OutputFile Write(IReadOnlyList<KeyFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return CsvFile.Of(Paths.FiguresCsv, CsvText.FiguresHeader, figures, Write);
    }

    private static void Write(CsvWriter csv, KeyFigure figure)
    {
        csv.WriteField(figure.Value);
        csv.WriteField(figure.Label);
        csv.WriteField(figure.Scope);
        csv.WriteSources(figure.Citations);
        csv.WriteField(figure.Note);
    }
}
