namespace Site.Browser;

/// <summary>Every file against the HTML standard, by two validators that do not share their code.</summary>
public sealed class ValidatorTests(RunningSite site)
{
    [Fact]
    public async Task Html_validate_finds_nothing()
    {
        using var folder = new SiteFolder(site.AtRoot.Files);
        var program = Path.Combine(await NodePackages.FolderAsync(), "html-validate", "bin", "html-validate.mjs");
        var rules = Path.Combine(Repository.BrowserTests, ".htmlvalidate.json");

        var result = await Command.RunAsync(
            folder.Path, "node", [program, "--config", rules, "--formatter", "text", "**/*.html"], TestContext.Current.CancellationToken);

        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
    }

    [Fact]
    public async Task The_Nu_validator_finds_nothing()
    {
        Assert.SkipWhen(Command.Find("java") is null, "The Nu validator needs Java, which is not on this machine.");
        using var folder = new SiteFolder(site.AtRoot.Files);
        var program = Path.Combine(await NodePackages.FolderAsync(), "vnu-jar", "build", "dist", "vnu.jar");

        var html = await NuAsync(program, folder, "--skip-non-html");
        // Anchor positioning is younger than the validator's list of properties.
        var styles = await NuAsync(program, folder, "--skip-non-css", "--filterpattern", ".*(anchor-name|position-anchor|position-area|position-try-fallbacks).*");

        Assert.Equal("", html + styles);
    }

    private static async Task<string> NuAsync(string program, SiteFolder folder, params string[] kind)
    {
        var result = await Command.RunAsync(
            folder.Path, "java", ["-jar", program, .. kind, "--errors-only", "--format", "gnu", "--stdout", "."], TestContext.Current.CancellationToken);
        return result.Output + result.Errors;
    }
}
