using System.Collections.Concurrent;
using Site.Model;

namespace Site.Input;

/// <summary>Collects the texts that one reading met and did not skip; files may be read in parallel, so adding is safe from any thread.</summary>
public sealed class WrittenTexts
{
    private readonly ConcurrentBag<WrittenText> _texts = [];

    /// <summary>Every text once.</summary>
    public IReadOnlyList<WrittenText> All => [.. _texts.Distinct()];

    public void Add(WrittenText text) => _texts.Add(text);

    /// <summary>A value of a key, or a cell.</summary>
    public void Add(Scalar value) => Add(new WrittenText(value.Text, value.Where, IsProse: false));
}

/// <summary>A text as it was read, and where it begins.</summary>
/// <param name="Text">The text; of a value without its quotes.</param>
/// <param name="Where">Where it begins.</param>
/// <param name="IsProse">Whether it is the text of a page, which is printed whatever it says; else it is a value.</param>
public sealed record WrittenText(string Text, InputPlace Where, bool IsProse);
