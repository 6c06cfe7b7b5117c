namespace Site.Model;

/// <summary>The conditions on which the publisher lets others use the data.</summary>
public enum Licence
{
    /// <summary>CC0 1.0: none.</summary>
    Cc0,

    /// <summary>CC BY 4.0: name the publisher.</summary>
    CcBy,
}
