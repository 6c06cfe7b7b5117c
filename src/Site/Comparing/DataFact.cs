using Site.Model.Missions;

namespace Site.Comparing;

/// <summary>A fact as it stands in the data beside a page.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Title">The words for that.</param>
/// <param name="Index">Its place among the facts of this name, from 0.</param>
/// <param name="Key">What makes it the same fact in two versions: the country of a partner, the year of an amount.</param>
/// <param name="Label">The value in words.</param>
/// <param name="Moment">The moment it speaks of, in words; null when no paper says so.</param>
/// <param name="Value">The value, the printed wording and the moment, to compare.</param>
/// <param name="Figure">The part of it that may not change without a public note; null when there is none.</param>
/// <param name="Rest">The notes and the earlier and contradicting values, to compare.</param>
/// <param name="Sources">The papers, to compare.</param>
public sealed record DataFact(
    FactName Name, string Title, int Index, string Key, string Label, string? Moment, string Value, string? Figure, string Rest, string Sources)
{
    /// <summary>Its earlier and its contradicting values.</summary>
    public IReadOnlyList<OtherValue> Others { get; init; } = [];

    /// <summary>The value alone, to compare with those beside it.</summary>
    public string LeadingValue => Value.Split('\n')[0];
}

/// <summary>A value that stands beside the leading one.</summary>
/// <param name="Value">The value, to compare.</param>
/// <param name="Label">The value in words.</param>
/// <param name="IsEarlier">Whether it was reported earlier; else it contradicts the leading one.</param>
public sealed record OtherValue(string Value, string Label, bool IsEarlier);

/// <summary>How much a change of a fact matters.</summary>
public enum FactWeight
{
    /// <summary>Only the papers it rests on.</summary>
    Sources,

    /// <summary>A note, an earlier value or a contradiction.</summary>
    Remarks,

    /// <summary>What it says, but no figure.</summary>
    Content,

    /// <summary>A published figure: asks for a public note.</summary>
    Figure,
}

/// <summary>A fact before and after; null where it was not stated, or is not any more.</summary>
public sealed record FactChange(DataFact? Before, DataFact? After, FactWeight Weight)
{
    /// <summary>The version that is there.</summary>
    public DataFact Either => After ?? Before!;

    /// <summary>The earlier and contradicting values that readers do not find any more, neither there nor in front; another way of writing one is no other value.</summary>
    public IEnumerable<OtherValue> Vanished => (Before?.Others ?? []).Where(old =>
        old.Label != After?.Label && After?.LeadingValue != old.Value
        && !(After?.Others ?? []).Any(now => now.Value == old.Value || now.Label == old.Label));

    /// <summary>Whether it rests on other papers than before.</summary>
    public bool HasNewSources => After is not null && After.Sources != Before?.Sources;
}
