namespace Benchmarks.Scale;

/// <summary>A table as all three programs read it.</summary>
internal static class MarkdownTable
{
    public static string Of(MadeTable table) =>
        string.Concat(new[] { table.Head, [.. table.Head.Select(_ => "---")] }.Concat(table.Rows)
            .Select(row => "| " + string.Join(" | ", row) + " |\n"));
}
