namespace Site.Output;

/// <summary>Puts a staged folder in the place of the output folder.</summary>
internal static class FolderSwap
{
    /// <summary>
    /// Gives the folder in which the old output now stands, or null when there was none.
    /// Where the system can exchange two folders there is no moment without an output folder.
    /// </summary>
    public static string? Run(string staged, string output)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(staged, output);
            return null;
        }
        return Kernel.TryExchange(staged, output) ? staged : InTwoSteps(staged, output);
    }

    /// <summary>The way round for other systems; a build that is killed between the steps is mended by the next one.</summary>
    internal static string InTwoSteps(string staged, string output)
    {
        var aside = StagedSite.AsideOf(staged);
        Directory.Move(output, aside);
        try
        {
            Directory.Move(staged, output);
        }
        catch
        {
            Directory.Move(aside, output);
            throw;
        }
        return aside;
    }
}
