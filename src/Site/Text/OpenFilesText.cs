namespace Site.Text;

/// <summary>What the program says when the system lets it have too few files open at once.</summary>
internal static class OpenFilesText
{
    private const int TooManyOfThisProgram = 24;
    private const int TooManyOfAllPrograms = 23;
    private const int TooManyOnWindows = unchecked((int)0x80070004);

    public const string NoMore = "het systeem laat nu niet meer bestanden tegelijk open";

    public const string Mend = "Sluit andere programma’s, of vraag de beheerder om meer toe te staan (“ulimit -n”), en probeer het opnieuw.";

    /// <summary>Whether that is what the system means by this error.</summary>
    public static bool IsToldBy(Exception error) => error.HResult is TooManyOfThisProgram or TooManyOfAllPrograms or TooManyOnWindows;

    public static string TooFew(long most, int needed) =>
        $"Dit programma mag maar {most} bestanden tegelijk open hebben, en het heeft er {needed} nodig; er is niets geschreven. " +
        $"Vraag de beheerder om meer toe te staan (“ulimit -n {needed}”), en probeer het opnieuw.";
}
