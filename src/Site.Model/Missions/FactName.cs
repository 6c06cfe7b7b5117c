namespace Site.Model.Missions;

/// <summary>The points on which papers state facts of a mission, in the order the site shows them.</summary>
public enum FactName
{
    /// <summary>What it is.</summary>
    Summary,

    /// <summary>Where.</summary>
    Location,

    /// <summary>Start.</summary>
    Start,

    /// <summary>End.</summary>
    End,

    /// <summary>Number of people.</summary>
    Strength,

    /// <summary>Organisation.</summary>
    Lead,

    /// <summary>Legal basis.</summary>
    LegalBasis,

    /// <summary>International mandate.</summary>
    InternationalMandate,

    /// <summary>End of the international mandate.</summary>
    InternationalMandateUntil,

    /// <summary>National framework.</summary>
    NationalFramework,

    /// <summary>End of the national framework.</summary>
    NationalFrameworkUntil,

    /// <summary>How it stands.</summary>
    Status,

    /// <summary>Command.</summary>
    Command,

    /// <summary>Units and roles.</summary>
    Units,

    /// <summary>Equipment.</summary>
    Equipment,

    /// <summary>Partner countries.</summary>
    Partner,

    /// <summary>Funding.</summary>
    Funding,

    /// <summary>Short name.</summary>
    Abbreviation,

    /// <summary>Other name.</summary>
    Alias,

    /// <summary>Event.</summary>
    Event,

    /// <summary>Letter to parliament.</summary>
    Letter,

    /// <summary>Amount of money.</summary>
    Cost,

    /// <summary>Running text.</summary>
    Prose,
}
