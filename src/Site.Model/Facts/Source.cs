namespace Site.Model.Facts;

/// <summary>A public paper that states facts: what it is, its date as printed, and the references it is known by.</summary>
public sealed record Source(
    string Id,
    string Title,
    string Kind,
    EdtfDate? Date,
    string? Period,
    IReadOnlyList<string> References,
    string Sender,
    string Recipient,
    string Description,
    string? Address)
{
    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The begin of the period it covers; a paper that covers no period has none.</summary>
    public EdtfDate? ReportedFrom { get; init; }

    /// <summary>The end of the period it covers; it gives a paper without a printed date its place in time.</summary>
    public EdtfDate? ReportedUntil { get; init; }
}

/// <summary>A source and the place in it ("§ 2.3.1", "voetnoot 4") that states something.</summary>
public sealed record Citation(Source Source, string? Place);
