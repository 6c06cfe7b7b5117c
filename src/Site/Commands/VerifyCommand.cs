using System.CommandLine;
using System.Net.Sockets;
using Site.Editions;
using Site.Model.Pages;
using Site.Output;
using Site.Text;
using Site.Verifying;

namespace Site.Commands;

/// <summary>Tells whether a folder or an address holds what was built. Changes nothing.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string?> Place = new("plaats")
    {
        HelpName = "MAP OF ADRES",
        Description = VerifyText.Place,
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("verify", VerifyText.Verify) { Place, Values.Built };
        command.SetAction((asked, stop) => asked.GetValue(Place) switch
        {
            null or "" => throw new WrongUseException(VerifyText.NoPlace),
            var place when Directory.Exists(place) => Task.FromResult(Folder(place, terminal)),
            var place when Address(place) is { } address => AddressAsync(address, Values.BuiltFolder(asked), terminal, stop),
            var place => throw new WrongUseException(VerifyText.NotThere(place)),
        });
        return command;
    }

    private static int Folder(string folder, Terminal terminal)
    {
        var expected = FolderCheck.ManifestIn(folder) ?? throw new WrongUseException(VerifyText.NoManifest(folder));
        terminal.Say(VerifyText.WithItself($"“{folder}”"));
        return Tell(FolderCheck.Of(folder, expected), terminal);
    }

    private static async Task<int> AddressAsync(Uri address, string output, Terminal terminal, CancellationToken stop)
    {
        using var client = AddressCheck.NewClient();
        var check = new AddressCheck(client, address);
        try
        {
            var bytes = await check.ManifestAsync(stop);
            var online = bytes is null ? null : Manifest.Read(bytes);
            var folder = BuiltAt(address, output);
            var built = FolderCheck.ManifestIn(folder);
            var expected = built ?? online ?? throw new OutputException(VerifyText.NoManifestOnline(address));
            terminal.Say(built is null ? VerifyText.WithItself(address.AbsoluteUri) : VerifyText.WithFolder(folder));
            var isOther = built is not null && (bytes is null || !bytes.AsSpan().SequenceEqual(built.File().Bytes));
            if (isOther) terminal.Say(VerifyText.OtherManifest);
            var code = Tell(await check.RunAsync(expected, online, stop), terminal);
            return isOther ? ExitCode.Failed : code;
        }
        catch (Exception error) when (error is HttpRequestException or SocketException or IOException || IsTimeOut(error, stop))
        {
            throw new OutputException(VerifyText.NoAnswer(address, error.InnerException?.Message ?? error.Message), error);
        }
    }

    private static int Tell(Verification verification, Terminal terminal)
    {
        terminal.Say(VerifyText.Report(verification));
        return verification.IsSame ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>What is built for an address: for that of an edition the same edition.</summary>
    private static string BuiltAt(Uri address, string output) =>
        address.AbsolutePath.Split('/') is [.., Paths.EditionsFolder, { Length: > 0 } day, ""]
            ? Path.Combine(output, Paths.EditionsFolder, day) : output;

    private static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" }
            ? new Uri(address.AbsoluteUri.TrimEnd('/') + "/") : null;

    // The client tells a timeout as if it had been stopped.
    private static bool IsTimeOut(Exception error, CancellationToken stop) => error is TaskCanceledException && !stop.IsCancellationRequested;
}
