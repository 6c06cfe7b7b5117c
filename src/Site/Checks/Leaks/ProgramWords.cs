using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Site.Model;
using Site.Theme;

namespace Site.Checks.Leaks;

/// <summary>
/// Every text that stands in the program and the theme themselves: they can print it whatever the input says. They are read
/// from the assemblies beside the program, which a program compiled to one native file has there for this alone.
/// </summary>
public static class ProgramWords
{
    private static readonly Lazy<IReadOnlyList<string>> _all = new(() =>
        [.. new[] { typeof(Website), typeof(PageComponents), typeof(ProgramWords) }.SelectMany(type => In(type.Assembly))]);

    /// <exception cref="FileNotFoundException">The program was moved without what belongs to it.</exception>
    public static IReadOnlyList<string> All => _all.Value;

    private static List<string> In(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".dll")));
        var metadata = file.GetMetadataReader();
        var texts = new List<string>();
        // The first, which is empty, counts as none.
        var at = MetadataTokens.UserStringHandle(0);
        do texts.Add(metadata.GetUserString(at));
        while (!(at = metadata.GetNextHandle(at)).IsNil);
        return texts;
    }
}
