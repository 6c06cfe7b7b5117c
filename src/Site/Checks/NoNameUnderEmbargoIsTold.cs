using Site.Checks.Leaks;
using Site.Input;
using Site.Model;
using Site.Problems;
using Site.Text;

namespace Site.Checks;

/// <summary>
/// Nothing that is public names a mission that is not: not by its title, its abbreviation, another name or the name of its
/// file. Finished pages cannot tell: what the public input says stands there by right.
/// </summary>
public static class NoNameUnderEmbargoIsTold
{
    /// <summary>Every line on which a name stands too early, and every file that is called by one.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="texts">What was read of them as public.</param>
    /// <param name="full">The site with everything.</param>
    /// <param name="published">The site that was read with these texts.</param>
    public static IEnumerable<Problem> In(InputFolder folder, IReadOnlyList<WrittenText> texts, Website full, Website published)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(texts);
        var names = HiddenNames.Of(full, published, texts);
        if (names.IsEmpty) return [];
        var telling = texts.Where(text => names.In(text.Text).Any(name => !IsId(name, text))).ToList();
        // What was read and is not printed, as the note of a contradiction that became a value, tells nothing.
        var printed = telling.Count == 0 ? [] : PrintedValues.Of(published).Where(text => names.In(text).Any()).ToList();
        var lines = telling.Where(text => text.IsProse || printed.Exists(told => text.Text.Contains(told, StringComparison.Ordinal)))
            .SelectMany(text => Places(text, folder, names).Select(place => (place.Where, place.Name, text.IsProse)))
            .DistinctBy(found => (found.Where.File, found.Where.Line, found.Name))
            .Select(found => WrongEmbargo.NameInPublic(found.Where, found.Name, names.Moment(found.Name), found.IsProse));
        var files = published.Pictures.Select(picture => picture.File).Concat(published.TextPages.Select(page => page.File))
            .SelectMany(file => names.In(Path.GetFileNameWithoutExtension(file)).Select(found => (File: file, found.Name)))
            .Select(found => WrongEmbargo.NameOfFile(new InputPlace(found.File), found.Name, names.Moment(found.Name)));
        return lines.Concat(files);
    }

    /// <summary>Whether it is the id of the mission, alone or in a list of ids: those are checked where they are read.</summary>
    private static bool IsId(FoundName found, WrittenText text) =>
        !text.IsProse && text.Text.Split(';', StringSplitOptions.TrimEntries).Contains(found.Name) && Slug.IsValid(found.Name);

    /// <summary>The places in the file: a value may be written longer than it is read, but what is in it comes in the same order.</summary>
    private static IEnumerable<(InputPlace Where, string Name)> Places(WrittenText text, InputFolder folder, HiddenNames names)
    {
        var (file, start) = (folder.Texts.Single(file => file.Path == text.Where.File).Text, 0);
        for (var line = 1; line < text.Where.Line; line++) start = file.IndexOf('\n', start) + 1;
        start += Math.Max(0, text.Where.Column - 1);
        foreach (var found in names.In(file[start..]).Take(names.In(text.Text).Count()))
        {
            var before = file.AsSpan(0, start + found.Index);
            yield return (new InputPlace(text.Where.File, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n')), found.Name);
        }
    }
}
