namespace Benchmarks.Scale;

/// <summary>A site of made-up missions: the same number and seed give the same site, on every machine.</summary>
internal sealed record MadeSite(IReadOnlyList<MadeMission> Missions, IReadOnlyList<MadeSource> Sources, IReadOnlyList<MadeChange> Changes)
{
    private const int NewsItems = 20;
    private const int MissionsPerSource = 10;

    public static MadeSite Of(int missions, int seed)
    {
        var sources = Enumerable.Range(1, 8 + (missions / MissionsPerSource))
            .Select(i => new MadeSource($"stuk-{i:00000}", $"Stuk {i:00000}", new Sentences(seed + i).Line(12)))
            .ToList();
        var made = Enumerable.Range(1, missions).Select(i => MadeMission.Of(i, seed, sources)).ToList();
        var changes = made.Take(NewsItems).Select(m => new MadeChange(m.Slug, $"{m.Title} is toegevoegd.")).ToList();
        return new MadeSite(made, sources, changes);
    }
}

/// <summary>A paper that facts and footnotes name.</summary>
internal sealed record MadeSource(string Id, string Title, string About);

/// <summary>An entry of the feed.</summary>
internal sealed record MadeChange(string Slug, string Text);

/// <summary>A row of the costs, in cents.</summary>
internal sealed record MadeCost(int Year, long Cents, MadeSource Source);

/// <summary>A place in a paper.</summary>
internal sealed record MadeCite(MadeSource Source, int Section);
