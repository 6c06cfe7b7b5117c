using System.Globalization;
using CsvHelper;
using Site.Model.Facts;
using Site.Model.Money;

namespace Site.Output;

/// <summary>How values of the model stand in a downloaded CSV.</summary>
internal static class CsvFields
{
    /// <summary>Stands between the values in a cell.</summary>
    public const string Separator = "; ";

    /// <summary>Millions of euros with as many decimals as the paper prints; empty when there is no amount.</summary>
    public static void WriteMillions(this CsvWriter csv, Amount? amount) =>
        csv.WriteField(amount?.Millions, "F" + amount?.Decimals.ToString(CultureInfo.InvariantCulture));

    /// <summary>Papers by id with the place in them, as editors write them: "oostflank-2026, voetnoot 4; dmm-2026-06".</summary>
    public static void WriteSources(this CsvWriter csv, IEnumerable<Citation> citations) =>
        csv.WriteField(List(citations.Select(c => c.Place is null ? c.Source.Id : $"{c.Source.Id}, {c.Place}")));

    /// <summary>Several values in one cell.</summary>
    public static string List(IEnumerable<string> values) => string.Join(Separator, values);
}
