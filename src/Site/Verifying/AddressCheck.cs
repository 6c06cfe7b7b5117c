using System.Net;
using System.Security.Cryptography;
using Site.Editions;
using Site.Model.Pages;
using Site.Text;

namespace Site.Verifying;

/// <summary>Compares what a host sends with a manifest, file by file, over real HTTP.</summary>
/// <param name="client">Follows no redirects by itself and asks for nothing compressed.</param>
/// <param name="root">Where the site is online, with a closing slash.</param>
internal sealed class AddressCheck(HttpClient client, Uri root)
{
    // Few at a time: a host should not take it for an attack.
    private const int AtOnce = 4;

    private const int MostOfManifest = 1 << 26;

    // A line that is cut off once says nothing about a file.
    private const int Tries = 3;

    /// <summary>The client that a check needs.</summary>
    public static HttpClient NewClient()
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            Timeout = TimeSpan.FromMinutes(1),
            MaxResponseContentBufferSize = MostOfManifest,
        };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("identity");
        return client;
    }

    /// <summary>The manifest that is online; null when there is none that can be read.</summary>
    public async Task<byte[]?> ManifestAsync(CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri(root, Paths.Manifest.Value), stop);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(stop) : null;
    }

    /// <summary>Fetches every file that a host sends.</summary>
    /// <param name="expected">What should be there.</param>
    /// <param name="online">What the host itself says to have; what only that names, is too much.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Verification> RunAsync(Manifest expected, Manifest? online, CancellationToken stop)
    {
        var found = new FoundFile[expected.Files.Count];
        await Parallel.ForAsync(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (i, end) => found[i] = NotServed.Has(expected.Files[i].Path)
                ? new FoundFile(expected.Files[i], Outcome.NotServed) : await FoundAsync(expected.Files[i], Tries, end));
        var extra = (online?.Files ?? []).Select(file => file.Path).Except(expected.Files.Select(file => file.Path));
        return new Verification(expected, found, [.. extra.Order(StringComparer.Ordinal)]);
    }

    private async Task<FoundFile> FoundAsync(ManifestFile file, int tries, CancellationToken stop)
    {
        try
        {
            // The client's own patience ends where the content begins.
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(client.Timeout);
            return await AskedAsync(file, patience.Token);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return tries > 1 ? await FoundAsync(file, tries - 1, stop) : new FoundFile(file, Outcome.Different, VerifyText.CutOff);
        }
    }

    private async Task<FoundFile> AskedAsync(ManifestFile file, CancellationToken stop)
    {
        using var answer = await client.GetAsync(AddressOf(file), HttpCompletionOption.ResponseHeadersRead, stop);
        if (IsRedirect(answer.StatusCode)) return Moved(file, answer.Headers.Location);
        if (!answer.IsSuccessStatusCode)
            return new FoundFile(file, answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? Outcome.Missing : Outcome.Different, VerifyText.Status((int)answer.StatusCode));
        await using var content = await answer.Content.ReadAsStreamAsync(stop);
        return await ComparedAsync(file, content, stop);
    }

    /// <summary>A page has the address of its folder.</summary>
    private Uri AddressOf(ManifestFile file) => new(root,
        file.Path == SitePath.Home.File || file.Path.EndsWith('/' + SitePath.Home.File, StringComparison.Ordinal) ? "./" + file.Path[..^SitePath.Home.File.Length] : file.Path);

    /// <summary>A page that has moved may be the page that says so, or be sent on by the host.</summary>
    private FoundFile Moved(ManifestFile file, Uri? location)
    {
        var to = location is null ? null : new Uri(AddressOf(file), location);
        return file.RedirectsTo is { } target && to == new Uri(root, target)
            ? new FoundFile(file, Outcome.Same) : new FoundFile(file, Outcome.Different, VerifyText.SentTo(to));
    }

    /// <summary>What goes on for longer than it should, is not read to its end.</summary>
    private static async Task<FoundFile> ComparedAsync(ManifestFile file, Stream content, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (piece, bytes) = (new byte[1 << 16], 0L);
        for (int read; (read = await content.ReadAsync(piece, stop)) > 0;)
        {
            bytes += read;
            if (bytes > file.Bytes) return new FoundFile(file, Outcome.Different, VerifyText.TooLong(file.Bytes));
            hash.AppendData(piece, 0, read);
        }

        var got = Convert.ToHexStringLower(hash.GetHashAndReset());
        return got == file.Sha256 ? new FoundFile(file, Outcome.Same) : new FoundFile(file, Outcome.Different, VerifyText.Content(bytes, got));
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is >= 300 and < 400;
}
