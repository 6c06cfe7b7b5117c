namespace Site.Model.Facts;

/// <summary>One value that one or more papers state: the printed wording, the moment it speaks of, and where it stands.</summary>
public abstract record Statement(
    string? Text, EdtfDate? AsOf, IReadOnlyList<Citation> Citations, string? Note)
{
    /// <summary>Where an editor wrote it; for messages only.</summary>
    public InputPlace? Origin { get; init; }

    /// <summary>When it becomes public; null once it is, so nothing that is published carries it.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The value, whatever its type, for those who show it.</summary>
    public abstract object Content { get; }
}

/// <inheritdoc cref="Statement" />
public sealed record Statement<T>(
    T Value, string? Text, EdtfDate? AsOf, IReadOnlyList<Citation> Citations, string? Note)
    : Statement(Text, AsOf, Citations, Note)
    where T : notnull
{
    /// <inheritdoc />
    public override object Content => Value;
}

/// <summary>
/// What the papers say on one point: the leading statement, what was reported earlier and has been superseded,
/// and what another passage says that contradicts it. Without a leading statement it is "niet vermeld".
/// </summary>
public abstract record Fact
{
    /// <summary>The statement to show first; null means no paper says it.</summary>
    public abstract Statement? Lead { get; }

    /// <summary>Superseded statements, newest first.</summary>
    public abstract IReadOnlyList<Statement> Superseded { get; }

    /// <summary>Statements that contradict the leading one.</summary>
    public abstract IReadOnlyList<Statement> Contradicting { get; }

    /// <summary>Whether any paper states it.</summary>
    public bool IsStated => Lead is not null;

    /// <summary>Every statement with its standing, the leading one first.</summary>
    public IEnumerable<(Standing Standing, Statement Statement)> Statements =>
        (Lead is null ? [] : new[] { (Standing.Leading, Lead) })
        .Concat(Superseded.Select(s => (Standing.Superseded, s)))
        .Concat(Contradicting.Select(s => (Standing.Contradicting, s)));
}

/// <inheritdoc cref="Fact" />
public sealed record Fact<T>(
    Statement<T>? Leading,
    IReadOnlyList<Statement<T>> Earlier,
    IReadOnlyList<Statement<T>> Conflicting)
    : Fact
    where T : notnull
{
    /// <summary>No paper says it.</summary>
    public static Fact<T> NotStated { get; } = new(null, [], []);

    /// <inheritdoc />
    public override Statement? Lead => Leading;

    /// <inheritdoc />
    public override IReadOnlyList<Statement> Superseded => Earlier;

    /// <inheritdoc />
    public override IReadOnlyList<Statement> Contradicting => Conflicting;
}

/// <summary>How a statement stands among the others on the same point.</summary>
public enum Standing
{
    /// <summary>The value the site shows first.</summary>
    Leading,

    /// <summary>Reported earlier; a later paper changed it.</summary>
    Superseded,

    /// <summary>Says something else about the same thing and moment.</summary>
    Contradicting,
}
