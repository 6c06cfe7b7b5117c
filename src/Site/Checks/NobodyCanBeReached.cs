using System.Text.RegularExpressions;
using Site.Input;
using Site.Input.Values;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>No text holds an e-mail address or a telephone number; the site's own address is the one at "contact" in site.yml.</summary>
public static partial class NobodyCanBeReached
{
    private const int _fewestDigits = 9;

    public static IEnumerable<Problem> In(InputFolder folder)
    {
        var own = folder.Files.TryGetValue(DataFiles.Settings, out var settings) ? Contact().Match(settings.Text).Groups["address"].Value : null;
        return TextLines.Of(folder).SelectMany(line => In(line.Text, line.Where, own));
    }

    private static IEnumerable<Problem> In(string line, InputPlace where, string? own) =>
        (MayHoldMail(line) ? Mail().Matches(line) : Enumerable.Empty<Match>()).Where(mail => mail.Value != own && !IsUnknown(own))
            .Select(mail => WrongPeople.Mail(where with { Column = mail.Index + 1 }, mail.Value))
            .Concat((MayHoldPhone(line) ? Phone().Matches(line) : Enumerable.Empty<Match>()).Select(phone => WrongPeople.Phone(where with { Column = phone.Index + 1 }, phone.Value)));

    /// <summary>Only a line with the sign of an address behind a letter is looked at closely.</summary>
    private static bool MayHoldMail(string line)
    {
        for (var at = line.IndexOf('@', StringComparison.Ordinal); at >= 0; at = line.IndexOf('@', at + 1))
            if (at > 0 && char.IsLetterOrDigit(line[at - 1])) return true;
        return false;
    }

    /// <summary>Only a line with as many digits as the shortest number is looked at closely.</summary>
    private static bool MayHoldPhone(string line)
    {
        var digits = 0;
        foreach (var c in line)
            if (char.IsAsciiDigit(c)) digits++;
        return digits >= _fewestDigits;
    }

    /// <summary>When the site's own address cannot be read, which is a problem already, any other may be it.</summary>
    private static bool IsUnknown(string? own) =>
        own is null || (own.Length > 0 && !AddressText.IsMail(own) && AddressText.ParseLink(own) is null);

    [GeneratedRegex("""^contact:[ \t]*["']?(?<address>[^\s"'#]+)""", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Contact();

    [GeneratedRegex(@"[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,}", RegexOptions.ExplicitCapture)]
    private static partial Regex Mail();

    /// <summary>Dutch mobile and fixed numbers in the usual groups, and numbers with the code of a country.</summary>
    [GeneratedRegex(
        @"(?<![\w.,/=+-])(06([ -]?\d{8}|[ -]\d{4} \d{4}|[ -]\d{2}( \d{2}){3}|[ -]\d{3} \d{3} \d{2}|[ -]\d{3} \d{2} \d{3})"
        + @"|\(?0[1-57-9]\d{1,2}\)?( ?- ?| )(\d{6,7}|\d{3} ?\d{2} ?\d{2}|\d{3} \d{3,4}|\d{2} \d{2} \d{2,3})"
        + @"|(\+|00)[1-9]\d{0,2}( ?\(0\))?([ -]?\d){8,11})(?![\w/-])", RegexOptions.ExplicitCapture)]
    private static partial Regex Phone();
}
