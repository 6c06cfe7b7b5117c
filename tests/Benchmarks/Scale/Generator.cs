namespace Benchmarks.Scale;

/// <summary>A program that makes a site: how it is called, where its input and output are, and how its content is checked.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Program">What is started.</param>
/// <param name="Arguments">What is asked.</param>
/// <param name="Input">Its folder below that of a size.</param>
/// <param name="Public">Its output below that.</param>
/// <param name="Feed">Its feed.</param>
/// <param name="HasCommas">Whether it writes amounts as Dutch does.</param>
internal sealed record Generator(string Name, string Program, string Arguments, string Input, string Public, string Feed, bool HasCommas = false)
{
    /// <summary>Publishes this program, and installs Eleventy; Hugo must be there (Debian's package "hugo").</summary>
    public static async Task<IReadOnlyList<Generator>> InstallAsync(string folder)
    {
        var (root, ours) = (Repository.Root, Path.Combine(folder, "program"));
        await Run.OfAsync("dotnet", $"publish src/Site -p:PublishProfile=Program -o {ours} --artifacts-path {folder}/artifacts", root);
        // Above the folders of the sites, where Node looks for packages.
        foreach (var name in new[] { "package.json", "package-lock.json" })
            File.Copy(Path.Combine(root, "tests", "Benchmarks", "Scale", "Eleventy", name), Path.Combine(folder, name));
        await Run.OfAsync("npm", "ci --no-audit --no-fund", folder);
        return
        [
            new("Missieoverzicht", Path.Combine(ours, "Site"), "build --input . --output ../ours-public", "ours", "../ours-public", "feed.xml", HasCommas: true),
            new("Hugo", "hugo", "--quiet", "hugo", "public", "index.xml"),
            // Twenty thousand pages do not fit in the four gigabytes that Node takes by itself.
            new("Eleventy", "node", $"--max-old-space-size=16384 {folder}/node_modules/@11ty/eleventy/cmd.cjs --quiet --config=eleventy.config.js", "eleventy", "public", "index.xml"),
        ];
    }

    public string Output(string folder) => Path.Combine(folder, Input, Public);

    /// <summary>Builds from cold: without the output of a build before.</summary>
    public async Task<Run> BuildAsync(string folder)
    {
        // Moved, not deleted: some file systems are slow for a while after that, and a first build has nothing to delete.
        if (Directory.Exists(Output(folder))) Directory.Move(Output(folder), Path.Combine(folder, $"old-{Guid.NewGuid():N}"));
        return await Run.OfAsync(Program, Arguments, Path.Combine(folder, Input));
    }

    public SameContent Content(MadeSite site, string folder) => new(site, Output(folder), Feed, HasCommas);
}
