using Site.Listing;
using Site.Model.Money;

namespace Site.Tests.Listing;

public class CostTablesTests
{
    private static readonly CostGroup Others = new("overige", "Overige missies", "");

    [Fact]
    public void Keeps_the_column_of_a_year_of_which_nothing_is_printed()
    {
        var table = CostTables.Of(new Costs([], [Sample.Line(2023, "litouwen", 31.37m)], [Sample.Total(2025, 51.7m)]));

        Assert.Equal([2023, 2024, 2025], table.Years);
        var row = Assert.Single(Assert.Single(table.Scopes).Rows);
        Assert.NotNull(row.Cells[0]);
        Assert.Null(row.Cells[1]);
        Assert.Null(row.Cells[2]);
        Assert.Equal([null, null, 51.7m], table.Scopes[0].Totals.Select(total => total?.Amount.Millions));
    }

    [Fact]
    public void Tells_a_stated_zero_not_split_and_not_mentioned_apart()
    {
        var table = CostTables.Of(new Costs(
            [], [Sample.Line(2023, "zero", 0m), Sample.Line(2024, "not-split", null), Sample.Line(2023, "not-split", 1m)], []));

        var rows = table.Scopes[0].Rows;
        Assert.Equal(0, rows[0].Cells[0]?.Amount?.Cents);
        Assert.Null(rows[0].Cells[1]);
        Assert.True(rows[1].Cells[1]?.IsNotSplit);
    }

    [Fact]
    public void Keeps_scopes_and_subjects_in_order_of_appearance()
    {
        var table = CostTables.Of(new Costs(
            [Sample.Scope, Others],
            [
                Sample.Line(2025, "z", 1m) with { Scope = Others }, Sample.Line(2023, "b", 1m),
                Sample.Line(2023, "a", 1m), Sample.Line(2025, "b", 1m),
            ],
            []));

        Assert.Equal([Others, Sample.Scope], table.Scopes.Select(scope => scope.Group));
        Assert.Equal(["b", "a"], table.Scopes[1].Rows.Select(row => row.Subject.Title));
    }

    [Fact]
    public void Loses_no_amount_when_a_year_has_several_for_one_subject()
    {
        CostLine[] lines = [Sample.Line(2025, "a", 1m), Sample.Line(2025, "a", 2m), Sample.Line(2023, "a", 3m)];

        var rows = CostTables.Of(new Costs([], lines, [])).Scopes[0].Rows;

        Assert.Equal(2, rows.Count);
        Assert.Equivalent(lines, rows.SelectMany(row => row.Cells).OfType<CostLine>());
    }

    [Fact]
    public void Is_empty_without_costs() => Assert.Empty(CostTables.Of(new Costs([], [], [])).Years);
}
