using Site.Problems;
using Site.Text;

namespace Site.Input.Catalogue;

/// <summary>What kind of value belongs at a key or in a column.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>One or more sentences.</summary>
    LongText,

    /// <summary>A year, a month or a day; with ~ for "about".</summary>
    Date,

    /// <summary>A whole day.</summary>
    Day,

    /// <summary>A date, or one of the papers' words for no date.</summary>
    Term,

    /// <summary>A whole day, or a day and a time in Amsterdam.</summary>
    Moment,

    /// <summary>A whole number or a range of two.</summary>
    Quantity,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary>Millions of euros as printed.</summary>
    Amount,

    /// <summary>One word of a closed list: <see cref="Field.Choices"/>.</summary>
    Word,

    /// <summary>An id that a register defines: <see cref="Field.Register"/>.</summary>
    Id,

    /// <summary>The id that this row gets.</summary>
    NewId,

    /// <summary>The id of a source and, after a comma, the place in it.</summary>
    Citation,

    /// <summary>Latitude and longitude, as a list of two numbers.</summary>
    Position,

    /// <summary>Points on the map in one CSV cell.</summary>
    Points,

    /// <summary>An address on the web.</summary>
    Address,

    /// <summary>An address on the web that is safe to follow.</summary>
    Link,

    /// <summary>An address on the web or an e-mail address.</summary>
    Contact,

    /// <summary>A repository at GitHub: its owner and its name.</summary>
    Repository,

    /// <summary>Keys of its own: <see cref="Field.Shape"/>.</summary>
    Keys,

    /// <summary>Keys of its own, or "niet vermeld".</summary>
    Fact,
}

/// <summary>Whose ids may be named.</summary>
public enum RegisterName
{
    Sources,
    Regions,
    Organisations,
    Countries,
    Areas,
    CostGroups,
    Missions,

    /// <summary>Fixed pages and text pages.</summary>
    Pages,

    /// <summary>Missions and cost groups.</summary>
    CostSubjects,
}

/// <summary>A word of a closed list, and what it means in Dutch.</summary>
public sealed record Choice(string Word, string Label)
{
    /// <summary>What an editor may call it: the word, what it means, and other Dutch words for it.</summary>
    public IEnumerable<string> Names => [Word, Label, .. ChoiceText.Also(Word)];
}

/// <summary>A key in YAML or a column in CSV: what an editor reads about it, and what may stand there.</summary>
/// <param name="Key">The English key, as it is written in the input.</param>
/// <param name="Kind">What kind of value belongs there.</param>
/// <param name="Words">The Dutch label and hint.</param>
public sealed record Field(string Key, FieldKind Kind, FieldWords Words)
{
    /// <summary>Whether it must be there, with a value.</summary>
    public bool Required { get; init; }

    /// <summary>Whether a list of such values belongs there; in a CSV cell with semicolons between them.</summary>
    public bool IsList { get; init; }

    /// <summary>The words of a closed list.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Whose ids may be named.</summary>
    public RegisterName? Register { get; init; }

    /// <summary>The keys below this one.</summary>
    public Shape? Shape { get; init; }

    /// <summary>The keys of each item of the list that may stand here instead of one value: what it is from which moment, newest first.</summary>
    public Shape? Versions { get; init; }
}

/// <summary>Keys that stand together: the front matter of a file, a fact, a place on the map.</summary>
/// <param name="Name">What it is called among the shapes.</param>
/// <param name="Fields">The keys, in the order in which an editor meets them.</param>
public sealed record Shape(string Name, IReadOnlyList<Field> Fields)
{
    /// <summary>The forms it may take; none means that every key may stand beside every other.</summary>
    public IReadOnlyList<Variant> Variants { get; init; } = [];

    /// <summary>The key that was meant by another word: one that looks like it, or whose Dutch names do; null when none comes near.</summary>
    public string? Meant(string read, IReadOnlyCollection<string> keys)
    {
        if (Nearest.To(read, keys) is { } key) return key;
        var names = Fields.Where(field => keys.Contains(field.Key))
            .SelectMany(field => ChoiceText.Also(field.Key).Prepend(field.Words.Label).Select(name => (name, field.Key)))
            .ToLookup(named => named.name, named => named.Key);
        return Nearest.To(read, names.Select(name => name.Key)) is { } nearest ? names[nearest].First() : null;
    }

    /// <summary>The field of a key; null when there is none.</summary>
    public Field? Find(string key) => Fields.FirstOrDefault(field => field.Key == key);
}

/// <summary>One form of a shape.</summary>
/// <param name="Required">Keys that must be there, beside those that always must.</param>
/// <param name="Without">Keys that may not be there.</param>
public sealed record Variant(IReadOnlyList<string> Required, IReadOnlyList<string> Without)
{
    /// <summary>The key whose word tells this form from the others, and that word.</summary>
    public (string Key, string Word)? Told { get; init; }

    /// <summary>Whether its position is given in whole degrees.</summary>
    public bool WholeDegrees { get; init; }
}
