using Site.Problems;
using Site.Text;

namespace Site.Input;

/// <summary>What a CSV file defines, by id, in the order of the file.</summary>
/// <param name="Noun">What a row is, in Dutch, for messages.</param>
/// <param name="Path">The file that defines them.</param>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Ids">Every id in the file, also of rows that could not be read.</param>
/// <param name="IsWhole">Whether every id could be read.</param>
public sealed record Register<T>(
    string Noun, string Path, IReadOnlyDictionary<string, T> Rows, IReadOnlyCollection<string> Ids, bool IsWhole)
    where T : class
{
    /// <summary>Nothing defined.</summary>
    public static Register<T> Empty { get; } = new("", "", new Dictionary<string, T>(), [], true);

    /// <summary>The shape of an id.</summary>
    public IdShape Shape { get; init; } = IdShape.Slug;

    /// <summary>The ids by the names of what they stand for, which editors write instead.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The rows that are not public yet, by id, with their moment.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Embargoed { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>The rows that go at some moment, by id; none of them is among the rows.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Gone { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>When the row of an id becomes public; null when it is already.</summary>
    public DateTimeOffset? Moment(string id) => Embargoed.TryGetValue(id, out var moment) ? moment : null;

    /// <summary>What the id stands for. An id that nothing defines is a problem; one whose row already gave a problem is not another.</summary>
    public T? Find(Scalar id, ProblemList problems)
    {
        if (Rows.TryGetValue(id.Text, out var found)) return found;
        if (Moment(id.Text) is { } moment) problems.Add(WrongEmbargo.NamedInPublic(id, Noun, moment));
        else if (Gone.TryGetValue(id.Text, out var end) && !Ids.Contains(id.Text)) problems.Add(WrongEmbargo.NamedWithoutRow(id, Noun, Path, end));
        else if (IsWhole && !Ids.Contains(id.Text)) problems.Add(Wrong.UnknownId(id, Noun, Path, Ids) with { Nearest = Meant(id.Text) });
        return null;
    }

    /// <summary>The id that was meant by another word: by its own letters, or by the name of what it stands for.</summary>
    private string? Meant(string read)
    {
        if (!Shape.IsExact) return Nearest.To(read, Ids) ?? (Nearest.To(read, Names.Keys) is { } name ? Names[name] : null);
        if (Shape.Nearest(read) is { } id && Ids.Contains(id)) return id;
        return Names.FirstOrDefault(named => IdShape.IsSameName(read, named.Key)).Value;
    }
}
