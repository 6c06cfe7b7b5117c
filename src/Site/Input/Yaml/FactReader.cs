using Site.Input.Values;
using Site.Model.Facts;
using Site.Text;

namespace Site.Input.Yaml;

/// <summary>Turns the text at "value" into a value; may take more keys from the same mapping. False means: a problem was added.</summary>
public delegate bool ValueReader<T>(MapReader map, Scalar text, out T value);

/// <summary>Reads facts: the leading statement, the earlier ones and the conflicting ones, each with its sources.</summary>
public static class FactReader
{
    /// <summary>The fact at a key; not there or "niet vermeld" is a fact without a value.</summary>
    public static Fact<T> Read<T>(MapReader map, string key, ValueReader<T> value)
        where T : notnull
    {
        var (inner, text) = map.Either(key);
        if (inner is not null) return One(inner, key, value);
        if (text is { IsEmpty: false } && text.Text != FactText.NotStated) map.Reading.Problems.Add(Wrong.BareValue(text, key));
        return Fact<T>.NotStated;
    }

    /// <summary>The fact at a key that must be there, with a value.</summary>
    public static Fact<T> Required<T>(MapReader map, string key, ValueReader<T> value)
        where T : notnull
    {
        if (!map.Has(key)) map.Lacks(key, Wrong.MissingKey(map.Where, key));
        else if (map.Either(key).Text is { } text && (text.IsEmpty || text.Text == FactText.NotStated))
            map.Reading.Problems.Add(Wrong.EmptyFact(text.Where, key));
        return Read(map, key, value);
    }

    /// <summary>The list of facts at a key.</summary>
    public static IReadOnlyList<Fact<T>> ReadMany<T>(MapReader map, string key, ValueReader<T> value)
        where T : notnull =>
        [.. map.AllMaps(key).Select(inner => One(inner, key, value)).Where(fact => fact.IsStated)];

    /// <summary>The fact in this mapping.</summary>
    public static Fact<T> One<T>(MapReader map, string key, ValueReader<T> value)
        where T : notnull
    {
        var earlier = Statements(map.Maps("earlier"), key, value);
        var conflicting = Statements(map.Maps("conflicting"), key, value, isContradiction: true);
        if (!map.IsHidden) return new Fact<T>(Statement(map, key, value), earlier, conflicting);
        // Until its moment the fact is what it was before the statement was put on top: the note with a contradiction tells of that one.
        return earlier.Count > 0 ? new Fact<T>(earlier[0], [.. earlier.Skip(1)], conflicting)
            : conflicting.Count > 0 ? new Fact<T>(conflicting[0] with { Note = null }, [], [.. conflicting.Skip(1)])
            : Fact<T>.NotStated;
    }

    /// <summary>The citations at "source"; none is a problem.</summary>
    public static IReadOnlyList<Citation> Citations(MapReader map, string key)
    {
        var texts = map.Texts("source").Where(text => !text.IsEmpty).ToList();
        if (texts.Count == 0) map.Lacks("source", Wrong.FactWithoutSource(map.Where, key));
        return [.. texts.Select(text => CitationText.Read(text, map.Reading)).OfType<Citation>()];
    }

    /// <summary>The moment at "asOf".</summary>
    public static EdtfDate? AsOf(MapReader map) =>
        map.Text("asOf") is { IsEmpty: false } text && DateText.TryRead(text, map.Reading.Problems, out var date) ? date : null;

    private static IReadOnlyList<Statement<T>> Statements<T>(
        IReadOnlyList<MapReader> maps, string key, ValueReader<T> value, bool isContradiction = false)
        where T : notnull =>
        [.. maps.Select(map => Statement(map, key, value, isContradiction)).OfType<Statement<T>>()];

    private static Statement<T>? Statement<T>(MapReader map, string key, ValueReader<T> value, bool isContradiction = false)
        where T : notnull
    {
        var text = map.Text("value");
        T content = default!;
        var read = text is { IsEmpty: false } && value(map, text, out content);
        if (text is not { IsEmpty: false }) map.Lacks("value", Wrong.FactWithoutValue(map.Where, key));
        var wording = map.Filled("text")?.Text;
        var asOf = AsOf(map);
        var citations = Citations(map, key);
        var note = map.Filled("note")?.Text;
        if (isContradiction && note is null) map.Lacks("note", Wrong.ContradictionWithoutNote(map.Where, key));
        map.Close();
        return read ? new Statement<T>(content, wording, asOf, citations, note) { Origin = text!.Where, Embargo = map.Embargo } : null;
    }
}
