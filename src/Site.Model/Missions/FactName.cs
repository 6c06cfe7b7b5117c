namespace Site.Model.Missions;

/// <summary>The points on which papers state facts of a mission, in the order the site shows them.</summary>
public enum FactName
{
    /// <summary>Short name.</summary>
    Abbreviation,

    /// <summary>Other name.</summary>
    Alias,

    /// <summary>What it is.</summary>
    Summary,

    /// <summary>How it stands.</summary>
    Status,

    /// <summary>Where.</summary>
    Location,

    /// <summary>Start.</summary>
    Start,

    /// <summary>End.</summary>
    End,

    /// <summary>Number of people.</summary>
    Strength,

    /// <summary>Equipment.</summary>
    Equipment,

    /// <summary>Units and roles.</summary>
    Units,

    /// <summary>Partner countries.</summary>
    Partner,

    /// <summary>Organisation.</summary>
    Lead,

    /// <summary>Command.</summary>
    Command,

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

    /// <summary>Funding.</summary>
    Funding,

    /// <summary>Event.</summary>
    Event,

    /// <summary>Letter to parliament.</summary>
    Letter,

    /// <summary>Amount of money.</summary>
    Cost,

    /// <summary>Running text.</summary>
    Prose,
}
