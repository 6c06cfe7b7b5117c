namespace Site;

/// <summary>What a build is busy with, in the order in which it begins with it.</summary>
public enum Stage
{
    /// <summary>Reading and checking the input.</summary>
    Reading,

    /// <summary>Making pages.</summary>
    Pages,

    /// <summary>Drawing the images that other sites show.</summary>
    Images,

    /// <summary>Checking the finished site.</summary>
    Checking,

    /// <summary>Writing the files.</summary>
    Writing,
}

/// <summary>How far a build is with a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there are; zero when the stage is not counted.</param>
public readonly record struct BuildProgress(Stage Stage, int Done = 0, int Total = 0);

/// <summary>Counts what is done of a stage, from any thread.</summary>
internal sealed class StageCount(Stage stage, int total, IProgress<BuildProgress>? progress)
{
    private int done;

    /// <summary>One more is done.</summary>
    public void One() => progress?.Report(new BuildProgress(stage, Interlocked.Increment(ref done), total));
}
