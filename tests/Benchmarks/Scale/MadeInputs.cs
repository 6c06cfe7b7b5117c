using System.Globalization;

namespace Benchmarks.Scale;

/// <summary>The same made-up site three times in one folder, for this program, Hugo and Eleventy.</summary>
internal static class MadeInputs
{
    /// <summary>"make 1000 FOLDER": leaves the site there, to look at or to profile.</summary>
    public static Task RunAsync(string[] arguments)
    {
        Write(MadeSite.Of(int.Parse(arguments[0], CultureInfo.InvariantCulture), ScaleBenchmark.Seed), Path.GetFullPath(arguments[1]));
        return Task.CompletedTask;
    }

    public static void Write(MadeSite site, string folder)
    {
        var (repository, here) = (Repository.Root, Path.Combine(Repository.Root, "tests", "Benchmarks", "Scale"));
        OurInput.Write(site, repository, Path.Combine(folder, "ours"));
        OtherInput.Write(site, Path.Combine(here, "Hugo"), Path.Combine(folder, "hugo"), "data");
        OtherInput.Write(site, Path.Combine(here, "Eleventy"), Path.Combine(folder, "eleventy"), "_data");
    }
}
