namespace Site.Sharing;

/// <summary>The faces of the shared images; embedded in the program, so that no machine's fonts decide how they look.</summary>
internal static class Letters
{
    private static readonly Lazy<IReadOnlyDictionary<string, Face>> Faces = new(Read);

    public static Face Title => Faces.Value["title"];

    public static Face Text => Faces.Value["text"];

    public static Face Label => Faces.Value["label"];

    private static IReadOnlyDictionary<string, Face> Read()
    {
        using var letters = typeof(Letters).Assembly.GetManifestResourceStream("letters.json")
            ?? throw new InvalidOperationException("The program does not contain its letters.");
        return Face.Read(letters);
    }
}
