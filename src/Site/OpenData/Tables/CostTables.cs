using Site.Model.Money;
using Site.Model.Pages;
using Site.Model.Registers;
using Site.Output;
using Site.Text;
using Site.Text.Data;
using static Site.OpenData.Column;

namespace Site.OpenData.Tables;

/// <summary>The tables about money. A stated zero, "niet uitgesplitst" and an amount that no paper gives stay three things.</summary>
internal static class CostTables
{
    private static readonly Column<CostLine>[] _lines =
    [
        WholeNumber<CostLine>(CostColumns.Year, line => line.Year).Filled(),
        Text<CostLine>(CostColumns.Scope, line => line.Scope.Title),
        Text<CostLine>(CostColumns.Subject, line => line.Subject.Title),
        Remark<CostLine>(MissionColumns.MissionOrNone, line => line.Subject.Mission?.Slug),
        Choice<CostLine>(CostColumns.Kind, [CsvText.Amount, CsvText.NotSplit], line => line.IsNotSplit ? CsvText.NotSplit : CsvText.Amount),
        Number<CostLine>(CostColumns.Amount, (csv, line) => csv.WriteMillions(line.Amount)),
        Remark<CostLine>(CostColumns.Article, line => line.Article),
        Sources<CostLine>(MissionColumns.Sources, line => line.Citations),
        Remark<CostLine>(MissionColumns.Note, line => line.Note),
        Text<CostLine>(CostColumns.ScopeId, line => line.Scope.Id),
        Remark<CostLine>(CostColumns.Group, line => line.Subject.Group?.Id),
    ];

    private static readonly Column<TotalCheck>[] _totals =
    [
        WholeNumber<TotalCheck>(CostColumns.Year, check => check.Total.Year).Filled(),
        Text<TotalCheck>(CostColumns.Scope, check => check.Total.Scope.Title),
        Number<TotalCheck>(CostColumns.Total, (csv, check) => csv.WriteMillions(check.Total.Amount)).Filled(),
        Choice<TotalCheck>(CostColumns.Qualifier, CsvText.Qualifiers, check => CsvText.Qualifier(check.Total.Qualifier)),
        Number<TotalCheck>(CostColumns.Sum, (csv, check) => csv.WriteMillions(check.Outcome is TotalOutcome.NotSplit ? null : check.Sum)),
        Number<TotalCheck>(CostColumns.Tolerance, (csv, check) => csv.WriteField(new Amount(check.Total.Tolerance, 2).Millions, "0.00######")).Filled(),
        Choice<TotalCheck>(CostColumns.Outcome, Enum.GetValues<TotalOutcome>().Select(CsvText.Outcome), check => CsvText.Outcome(check.Outcome)),
        Sources<TotalCheck>(MissionColumns.Sources, check => check.Total.Citations),
        Remark<TotalCheck>(MissionColumns.Note, check => check.Total.Note),
        Text<TotalCheck>(CostColumns.ScopeId, check => check.Total.Scope.Id),
    ];

    private static readonly Column<CostGroup>[] _groups =
    [
        Text<CostGroup>(CostColumns.GroupId, group => group.Id),
        Text<CostGroup>(CostColumns.GroupTitle, group => group.Title),
        Text<CostGroup>(CostColumns.Definition, group => group.Definition),
    ];

    private static readonly Column<KeyFigure>[] _figures =
    [
        Text<KeyFigure>(CostColumns.Figure, figure => figure.Value),
        Text<KeyFigure>(CostColumns.FigureLabel, figure => figure.Label),
        Text<KeyFigure>(CostColumns.FigureScope, figure => figure.Scope),
        Sources<KeyFigure>(MissionColumns.Sources, figure => figure.Citations),
        Remark<KeyFigure>(MissionColumns.Note, figure => figure.Note),
    ];

    public static PublishedTable Lines(Costs costs) => PublishedTable.Of(Paths.CostsCsv, DatasetWords.Costs, _lines, costs.Lines);

    public static PublishedTable Totals(Costs costs) => PublishedTable.Of(Paths.CostTotalsCsv, DatasetWords.CostTotals, _totals, costs.Checks);

    public static PublishedTable Groups(Costs costs) => PublishedTable.Of(Paths.Data("kostengroepen.csv"), DatasetWords.CostGroups, _groups, costs.Groups);

    public static PublishedTable Figures(IReadOnlyList<KeyFigure> figures) =>
        PublishedTable.Of(Paths.FiguresCsv, DatasetWords.Figures, _figures, figures);
}
