using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Site.Model.Pages;

namespace Site.Browser.Harness;

/// <summary>A real nginx that serves a folder with the nginx.conf in it; Debian's is installed where there is none.</summary>
public sealed class Nginx : IAsyncDisposable
{
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    /// <summary>Whether it sends copies that were compressed with brotli; not every Debian package does.</summary>
    public static bool KnowsBrotli => File.Exists(Brotli);

    private readonly Process _process;
    private readonly DirectoryInfo _own;

    private Nginx(Process process, DirectoryInfo own, int port) => (_process, _own, Port) = (process, own, port);

    public int Port { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It does not start; its own words are in the message.</exception>
    public static async Task<Nginx> StartAsync(string folder)
    {
        var program = await LocateAsync();
        var own = Directory.CreateTempSubdirectory("nginx-");
        var port = FreePort();
        await File.WriteAllTextAsync(Path.Combine(own.FullName, "certificate.pem"), Certificate.Value.ExportCertificatePem());
        await File.WriteAllTextAsync(
            Path.Combine(own.FullName, "key.pem"), Certificate.Value.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(Path.Combine(own.FullName, "server.conf"), Server(folder, own.FullName, port));
        var process = Process.Start(new ProcessStartInfo(program, ["-p", own.FullName, "-c", "server.conf", "-e", "stderr"]) { RedirectStandardError = true })!;
        var nginx = new Nginx(process, own, port);
        while (!await AnswersAsync(port))
            if (process.HasExited) throw new InvalidOperationException("nginx did not start: " + await process.StandardError.ReadToEndAsync());
        return nginx;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _own.Delete(recursive: true);
    }

    private static async Task<string> LocateAsync()
    {
        if (Installed() is null && Debian.IsHere) await Debian.InstallAsync("nginx-light", "libnginx-mod-http-brotli-static");
        return Installed() ?? throw new InvalidOperationException("The tests of hosts need nginx: install it.");
    }

    // It stands where only administrators look.
    private static string? Installed() =>
        Command.Find("nginx") ?? (File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : null);

    private static string Server(string folder, string own, int port) => $$"""
        {{(File.Exists(Brotli) ? $"load_module {Brotli};" : "")}}
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        daemon off;
        master_process off;
        pid {{own}}/pid;
        events {}
        http {
          access_log off;
          client_body_temp_path {{own}}/body; proxy_temp_path {{own}}/proxy; fastcgi_temp_path {{own}}/fastcgi; uwsgi_temp_path {{own}}/uwsgi; scgi_temp_path {{own}}/scgi;
          {{(File.Exists(Brotli) ? "brotli_static on;" : "")}}
          server {
            listen 127.0.0.1:{{port}} ssl;
            ssl_certificate certificate.pem;
            ssl_certificate_key key.pem;
            root {{folder}};
            include {{folder}}/{{Paths.Nginx}};
          }
        }
        """;

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private static async Task<bool> AnswersAsync(int port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            await Task.Yield();
            return false;
        }
    }
}
