namespace Site.Theme.Text;

/// <summary>What stands on the page for editing while its program is not there.</summary>
public static class AdminWords
{
    public const string Unavailable = "Het programma voor het beheer kan niet worden geladen. Kijk of u verbinding met internet hebt, en laad deze pagina opnieuw.";
    public const string NeedsScript = "Voor het beheer is JavaScript nodig. Zet dat aan in uw browser, of bewerk de bestanden zelf.";
}
