namespace Site.Model.Facts;

/// <summary>How long a mandate or framework lasts.</summary>
public enum TermKind
{
    /// <summary>Until a date.</summary>
    Until,

    /// <summary>"Onbepaald": no end was set.</summary>
    Indefinite,

    /// <summary>"Doorlopend".</summary>
    Continuous,

    /// <summary>The paper prints a dash.</summary>
    Dash,
}

/// <summary>The duration of a mandate or national framework: until a date, or one of the papers' words for no date.</summary>
public sealed record Term(TermKind Kind, EdtfDate? Date);
