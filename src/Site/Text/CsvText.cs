using Site.Model.Facts;
using Site.Model.Money;
using Site.Model.Registers;
using Site.Text.Data;
using Site.Theme.Text;

namespace Site.Text;

/// <summary>The fixed values in the CSV files to download, in Dutch.</summary>
public static class CsvText
{
    public const string Amount = "bedrag";
    public const string NotSplit = "niet uitgesplitst";

    /// <summary>The columns of the costs that every version of the site has; later ones stand behind them.</summary>
    public static IReadOnlyList<string> CostsHeader { get; } = Names(
        CostColumns.Year, CostColumns.Scope, CostColumns.Subject, MissionColumns.MissionOrNone, CostColumns.Kind, CostColumns.Amount,
        CostColumns.Article, MissionColumns.Sources, MissionColumns.Note);

    /// <summary>The same of the totals.</summary>
    public static IReadOnlyList<string> TotalsHeader { get; } = Names(
        CostColumns.Year, CostColumns.Scope, CostColumns.Total, CostColumns.Qualifier, CostColumns.Sum, CostColumns.Tolerance,
        CostColumns.Outcome, MissionColumns.Sources, MissionColumns.Note);

    /// <summary>The same of the key figures.</summary>
    public static IReadOnlyList<string> FiguresHeader { get; } = Names(
        CostColumns.Figure, CostColumns.FigureLabel, CostColumns.FigureScope, MissionColumns.Sources, MissionColumns.Note);

    public static IReadOnlyList<string> Qualifiers { get; } = [.. Enum.GetValues<Qualifier>().Select(Qualifier)];

    public static string Qualifier(Qualifier qualifier) => qualifier switch
    {
        Model.Facts.Qualifier.Exact => "exact",
        Model.Facts.Qualifier.Circa => "circa",
        Model.Facts.Qualifier.AtMost => "maximaal",
        Model.Facts.Qualifier.AtLeast => "minimaal",
        Model.Facts.Qualifier.Average => "gemiddeld",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
    };

    public static string Outcome(TotalOutcome outcome) => outcome switch
    {
        TotalOutcome.Equal => "gelijk",
        TotalOutcome.WithinTolerance => "binnen toegestaan verschil",
        TotalOutcome.Unequal => "ongelijk",
        TotalOutcome.NotSplit => NotSplit,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Standing(Standing standing) => Labels.Of(standing).ToLowerInvariant();

    public static string Leads(LeadingReading leads) => leads switch
    {
        LeadingReading.Reading => "lezing",
        LeadingReading.Other => "andere lezing",
        LeadingReading.Neither => "geen van beide",
        _ => throw new ArgumentOutOfRangeException(nameof(leads)),
    };

    public static string Kind(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Content => "inhoud",
        DifferenceKind.Spelling => "schrijfwijze",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Term(TermKind kind) => kind switch
    {
        TermKind.Indefinite => Words.Indefinite,
        TermKind.Continuous => Words.Continuous,
        TermKind.Dash => "streepje",
        TermKind.Until => Words.NotStated,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static IReadOnlyList<string> Names(params IEnumerable<ColumnWords> columns) => [.. columns.Select(column => column.Name)];
}
