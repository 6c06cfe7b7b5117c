using System.Text;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input;

/// <summary>The part of an address that a file name or an id gives: lower case, digits and hyphens.</summary>
public static class Slug
{
    /// <summary>A file name that cannot be an address is a problem.</summary>
    public static void Check(InputFile file, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (ReservedNames.Has(file.Name)) problems.Add(Wrong.ReservedName(new InputPlace(file.Path, 1), file.Name));
        else if (!IsValid(file.Name)) problems.Add(Wrong.BadSlug(new InputPlace(file.Path, 1), file.Name, Nearest(file.Name)));
    }

    /// <summary>Whether the name can be part of an address as it is.</summary>
    public static bool IsValid(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length > 0 && name.All(IsAllowed) && !name.StartsWith('-') && !name.EndsWith('-');
    }

    /// <summary>The name as it could be written; null when nothing of it can stay.</summary>
    public static string? Nearest(string name)
    {
        var plain = LookAlikes.Plain(name).Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(c => c < 128);
        var nearest = string.Join('-', string.Concat(plain.Select(c => IsAllowed(c) ? c : '-'))
            .Split('-', StringSplitOptions.RemoveEmptyEntries));
        return nearest.Length > 0 ? nearest : null;
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-';
}
