using Site.Commands;
using Site.Editions;
using Site.Model.Pages;
using Site.Output;
using Site.Tests.Commands;
using Site.Tests.Editions;
using Site.Tests.Output;
using Site.Verifying;

namespace Site.Tests.Verifying;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Page = "missies/battlegroup-litouwen/index.html";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_as_it_was_built_is_the_same()
    {
        var (code, told) = await VerifyAsync(await OutputAsync());

        Assert.Equal(ExitCode.Done, code);
        Assert.EndsWith("Alles is precies wat er gebouwd is.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_folder_each_changed_missing_and_added_file_is_named()
    {
        var output = await OutputAsync();
        File.AppendAllText(Path.Combine(output, Page), " ");
        File.Delete(Path.Combine(output, "data/kosten.csv"));
        File.WriteAllText(Path.Combine(output, "extra.html"), "x");

        var (code, told) = await VerifyAsync(output);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Matches($"Anders: 1 bestand\\.\n  {Page}\n    verwacht: [0-9a-f]{{64}} \\([0-9.]+ bytes\\)\n    gekregen: [0-9a-f]{{64}} \\([0-9.]+ bytes\\)\n", told);
        Assert.Contains("Ontbreekt: 1 bestand.\n  data/kosten.csv\n", told, StringComparison.Ordinal);
        Assert.Contains("Te veel: 1 bestand.\n  extra.html\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_in_a_folder_can_be_verified_by_itself()
    {
        var edition = Path.Combine(await OutputAsync(), "edities", "2026-06-30");

        Assert.Equal(ExitCode.Done, (await VerifyAsync(edition)).Code);
        File.AppendAllText(Path.Combine(edition, "index.html"), " ");
        Assert.Equal(ExitCode.Failed, (await VerifyAsync(edition)).Code);
    }

    [Fact]
    public async Task What_a_host_sends_is_compared_with_what_is_built_here()
    {
        var output = await OutputAsync();
        await using var host = await HostAsync();

        var (code, told) = await VerifyAsync(host.Address, "--output", output);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Vergeleken met wat hier gebouwd is", told, StringComparison.Ordinal);
        Assert.Contains("stuurt dit niet op: 5 bestanden.\n  404.html\n  _headers\n  _redirects\n  nginx.conf\n  web.config\n", told, StringComparison.Ordinal);
        Assert.All(host.Accepted, accepted => Assert.Equal("identity", accepted));
    }

    [Fact]
    public async Task A_host_that_sends_something_else_is_seen()
    {
        var output = await OutputAsync();
        await using var host = await HostAsync();
        host.Files[Page] = [.. host.Files[Page][..^1], (byte)'!'];
        host.Files["kaart/index.html"] = [.. host.Files["kaart/index.html"], 1];
        host.Files.Remove("feed.xml", out _);
        host.Redirects["begrippen/"] = "/";

        var (code, told) = await VerifyAsync(host.Address, "--output", output);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("Anders: 3 bestanden.\n", told, StringComparison.Ordinal);
        Assert.Contains($"  begrippen/index.html\n", told, StringComparison.Ordinal);
        Assert.Contains($"gekregen: de host stuurt door naar {host.Address}\n", told, StringComparison.Ordinal);
        Assert.Contains("  kaart/index.html\n", told, StringComparison.Ordinal);
        Assert.Contains($"  {Page}\n", told, StringComparison.Ordinal);
        Assert.Contains("Ontbreekt: 1 bestand.\n  feed.xml\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_cut_off_now_and_then_is_asked_again()
    {
        await using var host = await HostAsync();
        host.CutOff["feed.xml"] = 3;
        host.CutOff["robots.txt"] = 99;

        var (code, told) = await VerifyAsync(host.Address, "--output", _folder.Below("nergens"));

        Assert.Equal(ExitCode.Failed, code);
        Assert.DoesNotContain("feed.xml", told, StringComparison.Ordinal);
        Assert.Contains("    gekregen: geen of maar een half antwoord van de host\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_stops_in_the_middle_is_given_up()
    {
        await using var host = await HostAsync();
        host.Stalled["feed.xml"] = true;
        using var client = AddressCheck.NewClient();
        client.Timeout = TimeSpan.FromMilliseconds(200);
        var expected = new Manifest(FrozenFixture.Day, Manifest.Maker, [new ManifestFile("feed.xml", 10, "")]);

        var found = await new AddressCheck(client, new Uri(host.Address)).RunAsync(expected, null, TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.Different, Assert.Single(found.Found).Outcome);
    }

    [Fact]
    public async Task A_host_may_send_on_what_has_moved()
    {
        await using var host = await HostAsync();
        host.Redirects["missies/bg-litouwen/"] = "/missies/battlegroup-litouwen/";

        Assert.Equal(ExitCode.Done, (await VerifyAsync(host.Address, "--output", _folder.Below("nergens"))).Code);
        host.Redirects["missies/bg-litouwen/"] = "/missies/";
        Assert.Equal(ExitCode.Failed, (await VerifyAsync(host.Address, "--output", _folder.Below("nergens"))).Code);
    }

    [Fact]
    public async Task Without_anything_built_here_a_host_is_compared_with_its_own_list()
    {
        await using var host = await HostAsync();

        var (code, told) = await VerifyAsync(host.Address + "edities/2026-06-30", "--output", _folder.Below("nergens"));

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains($"Vergeleken met de lijst in {host.Address}edities/2026-06-30/ zelf", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_site_online_is_told()
    {
        var output = await OutputAsync();
        await using var host = await HostAsync();
        host.Files[Paths.Manifest.File] = "{}"u8.ToArray();

        var (code, told) = await VerifyAsync(host.Address, "--output", output);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("De lijst die online staat (manifest.json), is een andere", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_compare_it_says_what_to_do()
    {
        await using var host = await FolderHost.StartAsync([]);
        var gone = host.Address;

        Assert.Equal((ExitCode.Failed, true), await ToldAsync("Controleer het adres, of bouw de site eerst.", gone, "--output", _folder.Below("nergens")));
        await host.DisposeAsync();
        Assert.Equal((ExitCode.Failed, true), await ToldAsync("geeft geen antwoord", gone, "--output", _folder.Below("nergens")));
        Assert.Equal((ExitCode.WrongUse, true), await ToldAsync("geen leesbare manifest.json", _folder.Path));
        Assert.Equal((ExitCode.WrongUse, true), await ToldAsync("is geen map die er is", "ftp://voorbeeld.nl/"));
        Assert.Equal((ExitCode.WrongUse, true), await ToldAsync("noem een map of een adres"));
    }

    private static async Task<(int, bool)> ToldAsync(string words, params string[] arguments)
    {
        var run = new CommandRun();
        var code = await run.RunAsync(["verify", .. arguments]);
        return (code, run.Error.Contains(words, StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Told)> VerifyAsync(params string[] arguments)
    {
        var run = new CommandRun();
        var code = await run.RunAsync(["verify", .. arguments]);
        Assert.Equal("", run.Error);
        return (code, run.Out.ReplaceLineEndings("\n"));
    }

    private static async Task<FolderHost> HostAsync() =>
        await FolderHost.StartAsync((await FrozenFixture.MadeAsync()).Files.Select(file => KeyValuePair.Create(file.Path.File, file.Bytes)));

    private async Task<string> OutputAsync()
    {
        var output = _folder.Below("output");
        await OutputWriter.WriteAsync((await FrozenFixture.MadeAsync()).Files, OutputFolder.Parse(output, _folder.Below("invoer")), _ => { }, TestContext.Current.CancellationToken);
        return output;
    }
}
