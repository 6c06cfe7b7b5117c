namespace Site.Model.Facts;

/// <summary>How exact a printed number is, in the papers' own words.</summary>
public enum Qualifier
{
    /// <summary>Printed without reserve.</summary>
    Exact,

    /// <summary>"circa".</summary>
    Circa,

    /// <summary>"maximaal": a ceiling, not a count.</summary>
    AtMost,

    /// <summary>"minimaal".</summary>
    AtLeast,

    /// <summary>"gemiddeld".</summary>
    Average,
}

/// <summary>A number of people or things: one figure or a range, what is counted, and how exact it is.</summary>
/// <param name="Low">The figure, or the low end of the range.</param>
/// <param name="High">The same figure, or the high end of the range.</param>
/// <param name="Qualifier">How exact the figure is.</param>
/// <param name="Unit">What is counted, plural: "militairen", "MQ-9 Reapers".</param>
public sealed record Quantity(int Low, int High, Qualifier Qualifier, string Unit)
{
    /// <summary>Whether two figures are printed.</summary>
    public bool IsRange => Low != High;
}
