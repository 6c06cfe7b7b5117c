using Site.Model;

namespace Site.Input;

/// <summary>A piece of text an editor wrote, and where: a YAML value or a CSV cell.</summary>
public sealed record Scalar(string Text, InputPlace Where)
{
    /// <summary>Nothing was written.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
