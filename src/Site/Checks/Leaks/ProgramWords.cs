using System.Reflection.Metadata;
using Site.Model;
using Site.Theme;

namespace Site.Checks.Leaks;

/// <summary>Every text that stands in the program and the theme themselves: they can print it whatever the input says.</summary>
public static class ProgramWords
{
    private static readonly Lazy<IReadOnlyList<string>> _all = new(() =>
        [.. new[] { typeof(Website), typeof(PageComponents), typeof(ProgramWords) }.SelectMany(type => In(type.Assembly))]);

    public static IReadOnlyList<string> All => _all.Value;

    private static unsafe List<string> In(System.Reflection.Assembly assembly)
    {
        var texts = new List<string>();
        if (!assembly.TryGetRawMetadata(out var bytes, out var length)) return texts;
        var metadata = new MetadataReader(bytes, length);
        var at = System.Reflection.Metadata.Ecma335.MetadataTokens.UserStringHandle(0);
        do
        {
            texts.Add(metadata.GetUserString(at));
            at = System.Reflection.Metadata.Ecma335.MetadataReaderExtensions.GetNextHandle(metadata, at);
        }
        while (!at.IsNil);
        return texts;
    }
}
