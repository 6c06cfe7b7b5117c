namespace Site.Browser.Harness;

/// <summary>Installs programs on Debian and Ubuntu, one after the other: two at the same time would lock each other out.</summary>
public static class Debian
{
    private static readonly SemaphoreSlim _turn = new(1);

    public static bool IsHere => Command.Find("apt-get") is not null;

    public static async Task InstallAsync(params string[] packages)
    {
        await _turn.WaitAsync();
        try
        {
            await AptGetAsync(["update"]);
            await AptGetAsync(["install", "-y", "--no-install-recommends", .. packages]);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static Task<string> AptGetAsync(string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? Command.NeedAsync("/", "apt-get", arguments, CancellationToken.None)
            : Command.NeedAsync("/", "sudo", ["--non-interactive", "apt-get", .. arguments], CancellationToken.None);
}
