using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Input;

/// <summary>The part of an address that a file name gives: lower case, digits and hyphens.</summary>
public static class Slug
{
    /// <summary>A file name that cannot be an address is a problem.</summary>
    public static void Check(InputFile file, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Name.All(IsAllowed) || file.Name.StartsWith('-') || file.Name.EndsWith('-'))
            problems.Add(Wrong.BadSlug(new InputPlace(file.Path), file.Name, Nearest(file.Name)));
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-';

    private static string Nearest(string name)
    {
        var plain = name.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant().Where(c => c < 128);
        return string.Join('-', string.Concat(plain.Select(c => IsAllowed(c) ? c : '-'))
            .Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
