namespace Site.Output;

/// <summary>
/// Data for a script of the site, as a script that leaves it on the element that loaded it: a page on a disk may load
/// scripts but fetch nothing, so that this one way serves everywhere.
/// </summary>
public static class DataScript
{
    /// <summary>The script that holds this JSON.</summary>
    public static byte[] Of(ReadOnlySpan<byte> json) => [.. "document.currentScript.data="u8, .. json];
}
