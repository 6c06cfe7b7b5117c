using Site.Model.Facts;
using Site.Model.Missions;

namespace Site.Model.Money;

/// <summary>A scope ("oostflank") or a grouping of the papers' own ("gestart voor 2025"), with its definition.</summary>
public sealed record CostGroup(string Id, string Title, string Definition);

/// <summary>What a cost line is about: a mission or a grouping.</summary>
public sealed record CostSubject(string Title, Mission? Mission, CostGroup? Group);

/// <summary>
/// One row of costs.csv: an amount a paper prints (a stated zero included),
/// or, without an amount, the statement that a paper does not split it out.
/// </summary>
public sealed record CostLine(
    int Year,
    CostGroup Scope,
    CostSubject Subject,
    Amount? Amount,
    string? Article,
    IReadOnlyList<Citation> Citations,
    string? Note,
    InputPlace Origin)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>Whether a paper includes it in a total without its own amount.</summary>
    public bool IsNotSplit => Amount is null;
}

/// <summary>A printed total of a scope in a year; <paramref name="Tolerance"/> is how far its parts may be off, in cents.</summary>
public sealed record CostTotal(
    int Year,
    CostGroup Scope,
    Amount Amount,
    Qualifier Qualifier,
    long Tolerance,
    IReadOnlyList<Citation> Citations,
    string? Note,
    InputPlace Origin)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }
}

/// <summary>What came of comparing a printed total with its parts.</summary>
public enum TotalOutcome
{
    /// <summary>To the cent.</summary>
    Equal,

    /// <summary>Off, but no more than the declared tolerance.</summary>
    WithinTolerance,

    /// <summary>Off by more.</summary>
    Unequal,

    /// <summary>No paper prints parts.</summary>
    NotSplit,
}

/// <summary>A printed total beside the sum of its printed parts.</summary>
public sealed record TotalCheck(CostTotal Total, IReadOnlyList<CostLine> Parts)
{
    /// <summary>The sum of the parts in cents.</summary>
    public Amount Sum { get; } = Parts.Where(p => p.Amount is not null)
        .Aggregate(new Amount(0, Total.Amount.Decimals), (sum, part) => sum + part.Amount!.Value);

    /// <summary>The outcome.</summary>
    public TotalOutcome Outcome =>
        Parts.All(p => p.Amount is null) ? TotalOutcome.NotSplit
        : Sum.Cents == Total.Amount.Cents ? TotalOutcome.Equal
        : Math.Abs(Sum.Cents - Total.Amount.Cents) <= Total.Tolerance ? TotalOutcome.WithinTolerance
        : TotalOutcome.Unequal;
}

/// <summary>All costs: the lines and the printed totals, both in the order of the files.</summary>
public sealed record Costs(IReadOnlyList<CostGroup> Groups, IReadOnlyList<CostLine> Lines, IReadOnlyList<CostTotal> Totals)
{
    /// <summary>Every printed total beside its parts.</summary>
    public IReadOnlyList<TotalCheck> Checks { get; } =
        [.. Totals.Select(total => new TotalCheck(
            total,
            [.. Lines.Where(line => line.Year == total.Year && line.Scope == total.Scope)]))];

    private readonly ILookup<string?, CostLine> _ofMission = Lines.ToLookup(line => line.Subject.Mission?.Slug);

    /// <summary>The lines about one mission.</summary>
    public IEnumerable<CostLine> Of(Mission mission) => _ofMission[mission.Slug];
}
