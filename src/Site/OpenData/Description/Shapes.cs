namespace Site.OpenData.Description;

/// <summary>What values look like, as a regular expression that every validator understands.</summary>
internal static class Shapes
{
    /// <summary>A year, a month or a day, with ~ for "about".</summary>
    public const string Date = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?~?";
}
